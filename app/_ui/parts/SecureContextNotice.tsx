'use client';

import { useSyncExternalStore } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { onDemand } from './LoadGuard.tsx';

const never = () => () => undefined;

/** False where the browser withholds WebCrypto: plain HTTP on anything but localhost. True on the server. */
export const useWebCrypto = (): boolean =>
  useSyncExternalStore(
    never,
    () => (crypto as Partial<Crypto>).subtle !== undefined,
    () => true,
  );

// Few readers meet them.
const Insecure = onDemand(() => import('./Lacking.tsx').then((module) => module.Insecure));
const NoServer = onDemand(() => import('./Lacking.tsx').then((module) => module.NoServer));

/** Shown instead of failing later: what is missing, and how to serve the page so that it is there. */
export function SecureContextNotice() {
  return useWebCrypto() ? null : <Insecure />;
}

/** On the pages of the single file that can do nothing, or little, without a server. */
export function NeedsServer() {
  return HAS_SERVER ? null : <NoServer />;
}
