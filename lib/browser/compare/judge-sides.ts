/** Judges two sources under the same conditions: the same roots, the same downloads, one host for both. */
import pLimit from 'p-limit';
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import { toHex } from '#lib/core/der/bytes.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ComparedSide, SeenOnWire } from '#lib/view/compare/types.ts';
import { barredClients } from '#lib/view/result/barred.ts';
import { core } from '../worker/client.ts';
import { addressesOf, mergeEvidence } from '#lib/core/report/asks.ts';
import { jobOf } from '../session/job.ts';
import type { EvaluateJob } from '../worker/protocol.ts';
import type { Observation, Source } from '../ask/source.ts';

interface Conditions {
  readonly host: string | null;
  /** ISO 8601 UTC; the moment of a side without a time of its own. */
  readonly now: string;
  readonly evidence: readonly FetchedEvidence[];
}

const jobOfSide = (source: Source, { host, now, evidence }: Conditions): EvaluateJob =>
  jobOf({ ...source, evidence }, { host: source.host ?? host, at: source.at ?? now });

/** A certificate for later is judged from its first day on: today says nothing of it. */
const firstMoment = (report: Report, now: string): string => {
  const begins = (report.leaf === null ? null : report.certificates[report.leaf]?.notBefore) ?? now;
  return Date.parse(begins) > Date.parse(now) ? begins : now;
};

export interface JudgedSides {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
}

/**
 * What an address gave counts for both sides, and issuers that neither sends are looked for: else the side
 * that was looked at longer would seem better.
 * @param names what each side is called
 * @throws the signal's reason when cancelled, CoreFailure when the worker failed
 */
export async function judgeSides(
  sources: readonly [Source, Source],
  now: string,
  signal: AbortSignal,
  onProgress: (progress: EvaluationProgress) => void,
): Promise<JudgedSides> {
  const [a, b] = sources;
  let evidence = mergeEvidence(a.evidence ?? [], b.evidence ?? []);
  const hosts: readonly (string | null)[] = [b.host, a.host];
  let moments: readonly string[] = [now, now];
  const conditionsOf = (index: number): Conditions => ({
    host: hosts[index] ?? null,
    now: moments[index] ?? now,
    evidence,
  });
  const evaluate = (): Promise<readonly Report[]> =>
    Promise.all(
      sources.map((source, index) =>
        core.call('evaluate', jobOfSide(source, conditionsOf(index)), {
          signal,
          onProgress,
        }),
      ),
    );
  let reports = await evaluate();
  moments = reports.map((report) => firstMoment(report, now));
  if (moments.some((moment) => moment !== now)) reports = await evaluate();
  for (let round = 0; round < LIMITS.evidenceRounds; round += 1) {
    const found = await askIssuers(reports, sources, signal);
    if (found.length === 0) break;
    evidence = mergeEvidence(evidence, found);
    reports = await evaluate();
  }
  const [sideA, sideB] = await Promise.all(
    sources.map(async (source, index): Promise<ComparedSide> => {
      const job = jobOfSide(source, conditionsOf(index));
      const [report, lines] = await Promise.all([
        core.call('evaluate', job, { signal }),
        core.call('clients', job, { signal, onProgress }),
      ]);
      const presented = source.supplied.some(({ origin }) => origin.kind === 'presented');
      return {
        label: source.label,
        kind: presented ? 'served' : 'stored',
        report,
        lines,
        wire: source.observation && (await wireOf(source.observation)),
      };
    }),
  );
  if (!sideA || !sideB) throw new Error('Two sides make a comparison.');
  return { a: sideA, b: sideB };
}

/** Issuers that a chain needs and nobody was asked for; the addresses of examples do not exist. */
async function askIssuers(
  reports: readonly Report[],
  sources: readonly Source[],
  signal: AbortSignal,
): Promise<readonly FetchedEvidence[]> {
  const asks = reports.flatMap((report, index) =>
    sources[index]?.kind === 'example'
      ? []
      : addressesOf(report).flatMap(({ ask, asked }) => (ask.kind === 'issuer' && !asked ? [ask] : [])),
  );
  const once = [...new Map(asks.map((ask) => [ask.url, ask])).values()].slice(0, LIMITS.evidenceAsks);
  return pLimit(LIMITS.evidenceAtOnce).map(once, (ask) => core.call('fetch', ask, { signal }));
}

async function wireOf(seen: Observation): Promise<SeenOnWire> {
  const [shown] = seen.chains;
  const others = seen.chains.filter((chain) => chain.to === undefined && chain !== shown);
  return {
    protocol: seen.protocol,
    barred: barredClients(seen),
    addresses: shown?.addresses ?? [],
    serverName: seen.serverName,
    stapled: shown?.staple === undefined ? null : shown.staple !== null,
    timestamps: shown?.scts === undefined ? null : (shown.scts?.length ?? 0),
    otherNodes: await Promise.all(
      others.map(async ({ addresses, chain: [leaf] }) => ({
        addresses,
        leafSha256: leaf === undefined ? null : await fingerprint(leaf),
      })),
    ),
  };
}

/** SHA-256, lower-case hex. */
const fingerprint = async (der: Uint8Array): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(der))));
