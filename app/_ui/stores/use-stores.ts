import { useEffect, useState } from 'react';
import { core } from '#lib/browser/worker/client.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { StoreInfo } from '#lib/trust/format.ts';

/** The lists of roots that the worker has, asked again with every new report: it may rest on others. */
export function useStores(report: Report): readonly StoreInfo[] {
  const [stores, setStores] = useState<readonly StoreInfo[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    core.call('stores', null, { signal: controller.signal }).then(setStores, (error: unknown) => {
      if (!controller.signal.aborted) reportError(error);
    });
    return () => controller.abort(new DOMException('Gone.', 'AbortError'));
  }, [report]);
  return stores;
}
