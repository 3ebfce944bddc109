import Link from 'next/link';
import { buttonClass } from '../_ui/parts/Button.tsx';
import { EmptyPage } from '../_ui/parts/EmptyPage.tsx';

/** `/r` opened directly: results live in the tab that made them. */
export function NothingOpen() {
  return (
    <EmptyPage
      title="No result is open in this tab"
      words="A result lives in the browser tab that made it, and nowhere else. Check a server or your certificates to see one."
    >
      <Link href="/" className={buttonClass('primary', 'lg')}>
        Check a chain
      </Link>
    </EmptyPage>
  );
}
