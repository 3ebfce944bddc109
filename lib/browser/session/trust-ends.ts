/** How long clients go on trusting the open result; asked once for each report, whoever wants to know. */
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import { core } from '../worker/client.ts';
import { session } from './session.ts';

const asked = new WeakMap<Report, Promise<readonly ClientEnd[] | null>>();

/**
 * Null when nothing is open that the report belongs to.
 * @throws CoreFailure when the worker failed
 */
export function trustEnds(report: Report): Promise<readonly ClientEnd[] | null> {
  const before = asked.get(report);
  if (before) return before;
  const job = session.job(report);
  if (!job) return Promise.resolve(null);
  const answer = core.call('ends', { job, leafEnds: leafOf(report)?.notAfter ?? null });
  asked.set(report, answer);
  // A failure is not kept: the next who asks tries again.
  answer.catch(() => asked.delete(report));
  return answer;
}
