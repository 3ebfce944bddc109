import { expect, it } from 'vitest';
import { savedStore, storeInput } from '#lib/trust/saved.ts';
import { measureTraffic, realStores, TRAFFIC_GOALS } from '../bench/traffic.ts';

it('trust files of six real stores are under 1 MB together, and a first verdict needs under 50 KB of them', async () => {
  // As the list of one programme sets them: the same for each of its roots.
  const terms = { purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.4'] };
  const withTerms = realStores().map((store) => {
    if (store.id !== 'microsoft_windows') return store;
    const roots = store.certificates.map((der) => ({ der, terms }));
    return storeInput(
      savedStore({ id: store.id, title: store.id, source: 'test', date: '2026-06-01' }, { roots }),
    );
  });
  const { stores, roots, all, first } = await measureTraffic(withTerms);
  expect([stores, roots > 300]).toEqual([6, true]);
  expect(all).toBeLessThan(TRAFFIC_GOALS.all);
  expect(first.median).toBeLessThanOrEqual(first.largest);
  expect(first.largest).toBeLessThan(TRAFFIC_GOALS.first);
});
