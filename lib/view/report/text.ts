import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import type { Observed } from '../result/connection.ts';
import { factsOf } from './facts.ts';
import { factsMarkdown } from './markdown.ts';

/**
 * The result as Markdown for a ticket or mail; readable as plain text too.
 * @param ends how long each client goes on trusting, where that is known
 * @param observation what the server took of a connection; null when none was made
 */
export const toMarkdown = (
  report: Report,
  source: string,
  ends: readonly ClientEnd[] | null = null,
  observation: Observed = null,
): string => factsMarkdown(factsOf(report, source, ends, null, observation));
