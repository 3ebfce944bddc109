import Link from 'next/link';
import { HeaderLink } from './HeaderLink.tsx';
import { Wordmark } from './Logo.tsx';
import { RootsButton } from './RootsButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** The bar on every page: home, user guide, trusted roots, theme. */
export function SiteHeader() {
  return (
    <header className="relative z-20 border-b border-line bg-canvas print:hidden">
      <div className="shell flex h-14 items-center gap-2 sm:gap-5">
        <Link href="/" prefetch={false} aria-label="Chainsight, start page" className="-ml-1 rounded-md p-1">
          <Wordmark />
        </Link>
        <nav aria-label="Main" className="flex flex-1 items-center gap-0.5 sm:gap-1">
          <HeaderLink href="/">Check</HeaderLink>
          <HeaderLink href="/guide">
            <span className="max-sm:sr-only">User </span>
            <span className="max-sm:capitalize">guide</span>
          </HeaderLink>
        </nav>
        <div className="-mr-1.5 flex items-center gap-0.5">
          <RootsButton />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
