'use client';

import { useEffect, useState } from 'react';
import { core } from '#lib/browser/worker/client.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import { storeAge } from '#lib/view/clients/clients.ts';

/** Which lists of roots the lines above rest on, and how old each is; asked again with every new report. */
export function StoreAges({ report }: { readonly report: Report }) {
  const [stores, setStores] = useState<readonly StoreInfo[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    core.call('stores', null, { signal: controller.signal }).then(setStores, (error: unknown) => {
      if (!controller.signal.aborted) reportError(error);
    });
    return () => controller.abort(new DOMException('Gone.', 'AbortError'));
  }, [report]);
  if (stores.length === 0) return null;
  const now = new Date();
  return (
    <p className="mt-2 text-[0.8125rem] text-ink-soft">
      Lists of roots: {stores.map((store) => storeAge(store, now)).join('; ')}.
    </p>
  );
}
