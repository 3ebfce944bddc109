import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { listIn } from '#lib/content/messages/forms.ts';

/** “Mozilla’s roots”; other store ids are shown as they are. */
export function storeName(id: string, words: SummaryWords = ENGLISH): string {
  const known = `chain.store.${id}`;
  return words.has(known) ? words.text(known) : words.text('chain.store.other', { id });
}

/** “Mozilla’s roots and the roots you added”; “any trusted roots” when no store was asked. */
export function storeNames(ids: readonly string[], words: SummaryWords = ENGLISH): string {
  if (ids.length === 0) return words.text('chain.store.any');
  return listIn(
    words.locale,
    ids.map((id) => storeName(id, words)),
  );
}
