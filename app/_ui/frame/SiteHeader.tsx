'use client';

import Link from 'next/link';
import { SiteWord, useSiteWords } from '../language/site.tsx';
import { HeaderLink } from './HeaderLink.tsx';
import { Wordmark } from '../parts/Logo.tsx';
import { DESTINATIONS } from './navigation.ts';
import { PagesButton } from './PagesButton.tsx';
import { RootsButton } from './RootsButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';

const ROOM = { phone: undefined, tablet: 'max-sm:hidden', desktop: 'max-lg:hidden' } as const;

/** The bar on every page: home, the pages, trusted roots, theme. */
export function SiteHeader() {
  const words = useSiteWords();
  return (
    <header className="relative z-20 border-b border-line bg-canvas print:hidden">
      <div className="shell flex h-14 items-center gap-2 sm:gap-5">
        <Link href="/" prefetch={false} aria-label={words('site.home')} className="-ml-1 rounded-md p-1">
          <Wordmark />
        </Link>
        <nav aria-label={words('site.main')} className="flex flex-1 items-center gap-0.5 sm:gap-1">
          {DESTINATIONS.map(({ href, word, from }) => (
            <span key={href} className={ROOM[from]}>
              <HeaderLink href={href}>
                <SiteWord id={word} />
              </HeaderLink>
            </span>
          ))}
        </nav>
        <div className="-mr-1.5 flex items-center gap-0.5">
          <span className="lg:hidden">
            <PagesButton />
          </span>
          <RootsButton />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
