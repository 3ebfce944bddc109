/** How kinds of client are called. */
import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import { profileOf } from '#lib/trust/profiles/registry.ts';

/** A kind of client, by the name it has in the language; by its English one where the part `clients` is not at hand. */
export function clientName({ has, text }: SummaryWords, id: string): string {
  const known: string = `clients.name.${id}`;
  return has(known) ? text(known) : (profileOf(id)?.title ?? id);
}

/** “Chrome, Edge and Firefox”; beyond `most` the rest is counted: “Chrome, Edge, Firefox and 3 more”. */
export function someNames({ text, locale }: ClientWords, names: readonly string[], most: number): string {
  if (names.length <= most) return listIn(locale, names);
  const shown = names.slice(0, most - 1);
  return listIn(locale, [...shown, text('clients.more', { count: names.length - shown.length })]);
}
