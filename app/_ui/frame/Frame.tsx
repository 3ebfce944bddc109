import type { ReactNode } from 'react';
import { LIVE_REGION_ID } from '#lib/browser/page/announce.ts';
import { KeyGuard } from './KeyGuard.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { SkipLink } from './SkipLink.tsx';

/** What stands around every page; its parent lays it out as a column. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <SiteHeader />
      {/* English unless a part of it says otherwise: only summaries and the guide are translated. */}
      {/* The foot starts below the first screen, so that it does not jump when a longer page takes the place of a short one. */}
      <main
        id="main"
        lang="en"
        dir="ltr"
        tabIndex={-1}
        className="min-h-[calc(100dvh-3.5rem)] flex-1 outline-none!"
      >
        {children}
      </main>
      <SiteFooter />
      <KeyGuard />
      <div id={LIVE_REGION_ID} role="status" aria-live="polite" className="sr-only" />
    </>
  );
}
