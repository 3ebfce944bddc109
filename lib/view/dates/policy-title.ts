import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { DatedPolicy } from '#lib/trust/policies.ts';

/** The heading of a rule, in the language. */
export function policyTitle(
  { has, text }: Pick<Translator<PartId<'dates'>>, 'has' | 'text'>,
  { id, title }: Pick<DatedPolicy, 'id' | 'title'>,
): string {
  const known = `dates.policy.${id}`;
  return has(known) ? text(known) : title;
}
