/** From what a server's addresses sent to a verdict on each different chain. */
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import type { EndpointResult, Fault } from '#lib/endpoints/wire.ts';
import {
  isPubliclyTrusted,
  leafOf,
  summarise,
  type Standing,
  type Summary,
} from '#lib/view/survey/summary.ts';
import { core } from '../worker/client.ts';
import { outcomeOf } from '../ask/endpoint-client.ts';
import { jobOf } from '../session/job.ts';
import { lookAtChain, type Source } from '../ask/source.ts';
import { surveyWords } from './words.ts';
import { createIssuerFetch, judgeWithIssuers, type Completed } from './issuers.ts';

/** Addresses that sent the same list, and what it is worth. */
export interface JudgedNode {
  readonly addresses: readonly string[];
  /** "TLSv1.3" … */
  readonly tlsVersion: string;
  /** To open it as a result. */
  readonly source: Source;
  readonly summary: Summary;
  readonly leaf: CertificateView | null;
  /** Issuers that were not sent, from the addresses in the certificates. */
  readonly evidence: readonly FetchedEvidence[];
  /** Null: no path is complete. */
  readonly publiclyTrusted: boolean | null;
}

interface SilentAddress {
  readonly address: string;
  readonly fault: Fault;
}

export interface JudgedEndpoint {
  readonly kind: 'judged';
  /** At least one; the worst first, because clients meet any of them. */
  readonly nodes: readonly JudgedNode[];
  readonly silent: readonly SilentAddress[];
}

export type CheckOutcome = JudgedEndpoint | { readonly kind: 'fault'; readonly fault: AskFault };

const WORST_FIRST: readonly Standing[] = ['untrusted', 'unknown', 'reserved', 'trusted'];

const fetchIssuer = createIssuerFetch(
  (ask, signal) => core.call('fetch', ask, { signal }),
  () => performance.now(),
);

function nodeOf(source: Source, { report, evidence }: Completed): JudgedNode {
  const [shown] = source.observation?.chains ?? [];
  return {
    addresses: shown?.addresses ?? [],
    tlsVersion: shown?.tlsVersion ?? '',
    source,
    summary: summarise(report, surveyWords.get()),
    leaf: leafOf(report),
    evidence,
    publiclyTrusted: isPubliclyTrusted(report),
  };
}

const judgeWith =
  (source: Source, signal: AbortSignal) =>
  (evidence: readonly FetchedEvidence[]): Promise<Report> =>
    core.call('evaluate', jobOf({ ...source, evidence }, { at: new Date().toISOString() }), { signal });

const judgeNode = async (source: Source, signal: AbortSignal): Promise<JudgedNode> =>
  nodeOf(source, await judgeWithIssuers(judgeWith(source, signal), fetchIssuer, signal));

const sortedByStanding = (nodes: readonly JudgedNode[]): readonly JudgedNode[] =>
  nodes.toSorted((a, b) => WORST_FIRST.indexOf(a.summary.standing) - WORST_FIRST.indexOf(b.summary.standing));

/** @throws the signal's reason when cancelled, CoreFailure when the worker failed */
export async function judgeAnswer(result: EndpointResult, signal: AbortSignal): Promise<CheckOutcome> {
  const outcome = outcomeOf(result);
  if (!outcome.ok) return { kind: 'fault', fault: outcome.fault };
  const { observation } = outcome.source;
  // What only some clients get is told on the result of the one host.
  const sources = (observation?.chains ?? [])
    .filter(({ to }) => to === undefined)
    .map((chain) => (observation ? lookAtChain(observation, chain) : outcome.source));
  const nodes = await Promise.all(sources.map((source) => judgeNode(source, signal)));
  const silent = result.addresses.flatMap((answer) =>
    answer.ok ? [] : [{ address: answer.address, fault: answer.error.fault }],
  );
  return { kind: 'judged', nodes: sortedByStanding(nodes), silent };
}

/** Judges the same chains again, for example because the reader's roots changed. Nothing is fetched. */
export async function judgeAgain(judged: JudgedEndpoint, signal: AbortSignal): Promise<JudgedEndpoint> {
  const nodes = await Promise.all(
    judged.nodes.map(async ({ source, evidence }) => {
      const report = await judgeWith(source, signal)(evidence);
      return nodeOf(source, { report, evidence });
    }),
  );
  return { ...judged, nodes: sortedByStanding(nodes) };
}
