/** Stores that no public report has with certificates: taken from a file that the operator brings. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeInput } from '#lib/core/input/decode.ts';
import { PROFILES } from '../profiles/registry.ts';
import { LIST_PLANS } from './plan.ts';
import { IMPORTED, loadStores, putStore, savedStore } from '../saved.ts';
import type { UpdateOptions, UpdateOutcome } from './update.ts';
import { dayOf } from '#lib/core/text.ts';

const titleOf = (id: string): string => LIST_PLANS.find((plan) => plan.id === id)?.title ?? id;

/**
 * Takes a store from `id=file`, e.g. "java=/opt/java/lib/security/cacerts", in place of what was there.
 * Every certificate in the file counts as a root, without terms.
 */
export async function importStore(
  text: string,
  { file, now }: Pick<UpdateOptions, 'file' | 'now'>,
): Promise<UpdateOutcome> {
  const at = text.indexOf('=');
  const id = text.slice(0, Math.max(at, 0));
  const path = text.slice(at + 1);
  const stores = new Map(loadStores(file).map((store) => [store.id, store]));
  const refuse = (problem: string): UpdateOutcome => ({
    id: id === '' ? text : id,
    count: stores.get(id)?.roots.length ?? 0,
    problem,
    failures: [],
    instead: null,
  });
  const known = [...new Set(PROFILES.map(({ store }) => store))];
  if (!known.some((one) => one === id)) return refuse(`has to be named by one of ${known.join(', ')}`);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    return refuse(`could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
  const { certificates } = await decodeInput({ name: basename(path), bytes });
  if (certificates.length === 0) return refuse('holds no certificate that could be read');
  const roots = certificates.map(({ der }) => ({ der, terms: {} }));
  const date = dayOf(now.toISOString());
  const about = { source: basename(path), date, fetchedAt: now.toISOString(), from: IMPORTED };
  putStore(file, savedStore({ id, title: titleOf(id), ...about }, { roots }));
  return { id, count: roots.length, problem: null, failures: [], instead: null };
}
