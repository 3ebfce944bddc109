import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { factsOf, type ListsUsed } from './facts.ts';
import { factsMarkdown } from './markdown.ts';

/**
 * The result as Markdown for a ticket or mail; readable as plain text too.
 * @param ends how long each client goes on trusting, where that is known
 */
export const toMarkdown = (
  report: Report,
  source: string,
  ends: readonly ClientEnd[] | null = null,
  lists: ListsUsed | null = null,
): string => factsMarkdown(factsOf(report, source, ends, lists));
