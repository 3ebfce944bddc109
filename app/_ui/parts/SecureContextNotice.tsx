'use client';

import { useSyncExternalStore } from 'react';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { Notice } from './Notice.tsx';

const never = () => () => undefined;

/** False where the browser withholds WebCrypto: plain HTTP on anything but localhost. True on the server. */
export const useWebCrypto = (): boolean =>
  useSyncExternalStore(
    never,
    () => (crypto as Partial<Crypto>).subtle !== undefined,
    () => true,
  );

/** Shown instead of failing later: what is missing, and how to serve the page so that it is there. */
export function SecureContextNotice() {
  if (useWebCrypto()) return null;
  return (
    <Notice tone="warning" role="alert" title="This page needs HTTPS to check signatures">
      <p>
        Browsers give the cryptography that verifies certificates only to pages on <code>https://</code> or on{' '}
        <code>http://localhost</code>. This page came over plain HTTP, so nothing can be checked yet.
      </p>
      <ul className="mt-2 list-disc space-y-1 pl-4 marker:text-ink-faint">
        <li>
          Put Chainsight behind a reverse proxy that speaks TLS (IIS with ARR, nginx, Caddy, Web Application
          Proxy) and open its https address.
        </li>
        <li>
          Or reach it through a tunnel as localhost:{' '}
          <code className="ident">ssh -L 3000:localhost:3000 server</code>, then open http://localhost:3000.
        </li>
      </ul>
    </Notice>
  );
}

/** On the pages of the single file that can do nothing, or little, without a server. */
export function NeedsServer() {
  if (HAS_SERVER) return null;
  return (
    <Notice tone="info" className="mt-6" title="This needs Chainsight’s server">
      This page is one file that asks no network, so that it looks up no names and fetches no chain. An
      installed Chainsight does both. Files and pasted certificates are judged here in full.
    </Notice>
  );
}
