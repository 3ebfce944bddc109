'use client';

import { useSyncExternalStore } from 'react';
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
