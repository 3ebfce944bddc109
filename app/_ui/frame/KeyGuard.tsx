'use client';

import dynamic from 'next/dynamic';
import { useEffect, useSyncExternalStore } from 'react';
import { guardFields, keyRefusals } from '#lib/browser/page/key-guard.ts';
import { LoadGuard } from '../parts/LoadGuard.tsx';

const KeyRefused = dynamic(() => import('./KeyRefused.tsx').then((module) => module.KeyRefused), {
  ssr: false,
});

/** Refuses private keys in the fields of every page, and says so. */
export function KeyGuard() {
  const refused = useSyncExternalStore(keyRefusals.subscribe, keyRefusals.get, keyRefusals.server);
  useEffect(guardFields, []);
  if (!refused) return null;
  return (
    <LoadGuard onClose={keyRefusals.dismiss}>
      <KeyRefused onClose={keyRefusals.dismiss} />
    </LoadGuard>
  );
}
