/**
 * How long each client goes on trusting, when nothing but the time changes. What-if asks more, about worlds in
 * which something else changes too, and bisects all moments for it (`first-change.ts`); here every path tells
 * its own end, so that a chain costs as many judgements as it has ends: with hundreds of chains of a domain
 * that counts. `trust-ends.test.ts` holds both to the same answer.
 */
import type { Engine } from '#lib/core/evaluate/evaluate.ts';
import type { ClientResult } from '#lib/core/evaluate/profiles.ts';
import type { EvaluationOptions } from '#lib/core/evaluate/types.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import { isoTime } from '#lib/core/der/time.ts';
import { judgeAllClients, type ClientLine, type ClientsQuestion } from './judge.ts';
import { SECOND_MS } from '../../core/time.ts';

/** The end of a client's trust. */
interface TrustEnd {
  /** The last second in which it trusts, ISO 8601 UTC. */
  readonly until: string;
  /** What decides against the chain in the second after it. */
  readonly because: Finding | null;
  readonly stopsAt: ClientResult['stopsAt'];
}

export interface ClientEnd {
  /** As it stands at the time asked for. */
  readonly line: ClientLine;
  /** Null: it does not trust the chain at the time asked for, or no date ends that. */
  readonly ends: TrustEnd | null;
}

/** Validity is stated in whole seconds, and the last one belongs to it (RFC 5280 §4.1.2.5). */

/**
 * Judges for every client, then again just after each moment at which the best path of one ends, until
 * nobody trusts any more. Between two such moments nothing can end: a path that holds goes on to hold until
 * the first end among its certificates and the terms of its anchor, and a path that begins to hold takes
 * nothing away. So the moments are exact, and there are no more of them than paths.
 *
 * Evidence of revocation is left as it is: lists and responses are renewed by those who issue them.
 *
 * @param leafEnds `notAfter` of the leaf (ISO 8601 UTC), or null when it can't be read
 */
export async function judgeEnds(
  engine: Engine,
  question: ClientsQuestion,
  leafEnds: string | null,
  options: EvaluationOptions,
): Promise<readonly ClientEnd[]> {
  const judgeAt = (at: Date): Promise<readonly ClientLine[]> =>
    judgeAllClients(engine, { ...question, request: { ...question.request, at } }, options);
  /** When the path that a client takes ends. */
  const endOf = (result: ClientResult): number => Date.parse(result.until ?? leafEnds ?? '');

  const now = await judgeAt(question.request.at);
  const ends = new Map<string, TrustEnd>();
  const pending = new Map<string, number>();
  for (const { client, result } of now) {
    if (result?.verdict !== 'trusted') continue;
    const end = endOf(result);
    if (!Number.isNaN(end)) pending.set(client, end);
  }
  while (pending.size > 0) {
    const moment = Math.min(...pending.values());
    for (const { client, result } of await judgeAt(new Date(moment + SECOND_MS))) {
      if (pending.get(client) !== moment) continue;
      pending.delete(client);
      if (result?.verdict !== 'trusted') {
        const { weakest: because = null, stopsAt = null } = result ?? {};
        ends.set(client, { until: isoTime(moment) ?? '', because, stopsAt });
      } else if (endOf(result) > moment) {
        // Another path took over.
        pending.set(client, endOf(result));
      }
    }
  }
  return now.map((line) => ({ line, ends: ends.get(line.client) ?? null }));
}
