'use client';

import { SiteWord } from '../language/site.tsx';

/** The page's main part, which takes the focus. */
const MAIN_ID = 'main';

/**
 * The first stop of the keyboard: over the header to the content. It leaves the address alone, whose
 * fragment may be the key of a shared link or the settings of a prepared guide.
 */
export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
      className="sr-only rounded-md bg-accent px-4 py-2 font-[600] text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50"
    >
      <SiteWord id="site.skip" />
    </a>
  );
}
