/**
 * The revocation lists and OCSP answers whose page is open. They stay in memory: a list may have millions of
 * entries, and a reload takes the file again.
 */
import type { StatusFacts } from '#lib/core/report/status-facts.ts';
import { createStore } from '../store.ts';
import { core } from '../worker/client.ts';
import type { StatusPlan } from './plan.ts';

/** Lists of one page: who has more looks at them one by one. */
const SHOWN = 10;

export interface OpenStatus {
  /** Name of the file; null: pasted. */
  readonly file: string | null;
  readonly der: Uint8Array;
  readonly facts: StatusFacts;
}

const NONE: readonly OpenStatus[] = [];
const store = createStore<readonly OpenStatus[]>(NONE);

export const openStatus = { get: store.get, subscribe: store.subscribe, server: () => NONE };

/** Reads what was entered and opens it. @throws Error when nothing can be read */
export async function openStatuses({ files, text }: StatusPlan, signal: AbortSignal): Promise<void> {
  const pasted =
    text === ''
      ? []
      : await core.call('decode', [{ name: null, bytes: new TextEncoder().encode(text) }], { signal });
  const inputs = [...pasted, ...files.flatMap(({ decoded }) => decoded ?? [])];
  const items = inputs.flatMap(({ crls, ocsp = [] }) => [
    ...crls.map((item) => ({ item, kind: 'crl' as const })),
    ...ocsp.map((item) => ({ item, kind: 'ocsp' as const })),
  ]);
  const shown = items.slice(0, SHOWN);
  const facts = await core.call(
    'statusFacts',
    shown.map(({ item, kind }) => ({ der: item.der, kind })),
    { signal },
  );
  const read = shown.flatMap(({ item: { file, der } }, index) => {
    const said = facts[index];
    return said ? [{ file, der, facts: said }] : [];
  });
  if (read.length === 0) throw new Error('No revocation list or OCSP answer could be read.');
  store.set(read);
}
