import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from './_ui/parts/Button.tsx';
import { EmptyPage } from './_ui/parts/EmptyPage.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <EmptyPage title="There is no such page" words="The address may be mistyped, or the page has moved.">
      <Link href="/" className={buttonClass('primary', 'lg')}>
        Check a chain
      </Link>
    </EmptyPage>
  );
}
