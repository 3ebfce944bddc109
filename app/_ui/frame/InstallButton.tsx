'use client';

import { useSyncExternalStore } from 'react';
import { OFFER } from '#lib/browser/page/install.ts';
import { SiteWord } from '../language/site.tsx';

/** What browsers of Chromium's family give when a page can be installed (no standard has it yet). */
interface Offer {
  readonly prompt: () => Promise<unknown>;
}

const offer = (): Offer | null => (window as { [OFFER]?: Offer | null })[OFFER] ?? null;
const none = (): null => null;
const subscribe = (tell: () => void): (() => void) => {
  window.addEventListener(OFFER, tell);
  return () => window.removeEventListener(OFFER, tell);
};

/** Installs the pages as an app, where the browser offers it; elsewhere there is nothing. */
export function InstallButton() {
  const offered = useSyncExternalStore(subscribe, offer, none);
  if (offered === null) return null;
  return (
    <button
      type="button"
      className="cursor-pointer underline-offset-3 hover:underline"
      onClick={() => {
        // An offer can be taken up once.
        Reflect.set(window, OFFER, null);
        window.dispatchEvent(new Event(OFFER));
        void offered.prompt();
      }}
    >
      <SiteWord id="site.install" />
    </button>
  );
}
