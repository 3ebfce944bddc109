import { ctLogs } from './ct-logs.ts';
import type { Staple } from '#lib/core/evidence/types.ts';
import type { PurposeId } from '#lib/core/purpose/types.ts';
import type { EvaluateJob } from '../worker/protocol.ts';
import type { Source } from '../ask/source.ts';
import { userRoots } from '../roots/user-roots.ts';

/** What is asked about a source, where it is not what the source itself starts with. */
export interface JobQuestion {
  /** Null: not checked. */
  readonly host?: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Null: as what it says. */
  readonly purpose?: PurposeId | null;
  /** Null: chosen by the core. */
  readonly leaf?: string | null;
}

/** The OCSP response that came with the list looked at, with the time of the handshake. */
function stapleOf({ observation }: Source): Staple | null {
  const response = observation?.chains[0]?.staple;
  return observation && response ? { response, time: observation.time } : null;
}

/**
 * A source as the worker judges it: all that came with it, and the roots and logs that this browser knows.
 * The one place that takes a source apart, so that no judgement forgets a part another one counts.
 */
export const jobOf = (
  source: Source,
  { host = source.host, at, purpose = source.purpose ?? null, leaf = source.leaf ?? null }: JobQuestion,
): EvaluateJob => ({
  supplied: source.supplied,
  crls: source.crls,
  ocsp: source.ocsp ?? [],
  evidence: source.evidence ?? [],
  staple: stapleOf(source),
  scts: source.observation?.chains[0]?.scts ?? [],
  live: source.observation !== null,
  logs: ctLogs.get(),
  anchors: source.anchors,
  userRoots: userRoots.ders(),
  host,
  at,
  purpose,
  leaf,
});
