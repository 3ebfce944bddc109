'use client';

import Link from 'next/link';
import { SiteWord, useSiteWords } from '../language/site.tsx';
import { Wordmark } from '../parts/Logo.tsx';
import { DESTINATIONS } from './navigation.ts';
import { PagesButton, ThemeButton } from './MenuButtons.tsx';
import { RootsButton } from './RootsButton.tsx';
import { usePathname, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';

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

/** A navigation link that marks the page it stands on. */
function HeaderLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const current = usePathname() === href;
  const router = useRouter();
  // When somebody reaches for it, not for everybody who sees it: the first load stays small.
  const prefetch = () => router.prefetch(href);
  return (
    <Link
      href={href}
      prefetch={false}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      aria-current={current ? 'page' : undefined}
      className="whitespace-nowrap rounded-md px-2 py-1.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:font-[600] aria-[current]:text-ink sm:px-2.5"
    >
      {children}
    </Link>
  );
}
