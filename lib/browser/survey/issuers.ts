/**
 * Looks for issuers that a server did not send, so that a row tells "works only for clients that download
 * them" from "broken for everybody". Nothing else is asked for in a survey: revocation is for the result.
 */
import { askInRounds, mergeEvidence, openAsks, type EvidenceAsk } from '#lib/core/report/asks.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { ISSUER_ADDRESSES, ISSUER_ASKS, ISSUER_ROUNDS, SILENT_FOR_MS } from '../limits.ts';

type FetchOne = (ask: EvidenceAsk, signal: AbortSignal) => Promise<FetchedEvidence>;

export interface Completed {
  readonly report: Report;
  readonly evidence: readonly FetchedEvidence[];
}

/** Faults that lie with us, not with the address. */
const OURS: ReadonlySet<string> = new Set([
  'busy',
  'rate-limited',
  'canceled',
  'foreign-host',
  'own-server-unreachable',
  'no-server',
]);

/**
 * Asks each address once for many chains: hosts of one list mostly have the same few CAs.
 * @param now milliseconds, of any clock that goes on
 */
export function createIssuerFetch(fetchOne: FetchOne, now: () => number): FetchOne {
  const asked = new Map<string, { readonly at: number; readonly answer: Promise<FetchedEvidence> }>();
  return async (ask, signal) => {
    const known = asked.get(ask.url);
    // Cancelled for one chain, it may still be wanted for another.
    const shared = known && (await known.answer.catch(() => null));
    if (shared) {
      const { fault } = shared;
      const holds = fault === null || (!OURS.has(fault.code) && now() - known.at < SILENT_FOR_MS);
      if (holds) return { ...shared, about: ask.about };
    }
    signal.throwIfAborted();
    const answer = fetchOne(ask, signal);
    if (asked.size >= ISSUER_ADDRESSES) asked.clear();
    asked.set(ask.url, { at: now(), answer });
    return answer;
  };
}

/**
 * Judges, and again with what the addresses of missing issuers gave.
 * @throws the signal's reason when cancelled
 */
export async function judgeWithIssuers(
  judge: (evidence: readonly FetchedEvidence[]) => Promise<Report>,
  fetchOne: FetchOne,
  signal: AbortSignal,
): Promise<Completed> {
  let evidence: readonly FetchedEvidence[] = [];
  let report = await judge(evidence);
  const missing = (): readonly EvidenceAsk[] =>
    openAsks(report)
      .filter(({ kind }) => kind === 'issuer')
      .slice(0, ISSUER_ASKS);
  await askInRounds(
    missing,
    async (asks) => {
      const found = await Promise.all(asks.map((ask) => fetchOne(ask, signal)));
      evidence = mergeEvidence(evidence, found);
      report = await judge(evidence);
    },
    ISSUER_ROUNDS,
  );
  return { report, evidence };
}
