/** One probe: what a server sends from each of its addresses, judged for every client. */
import { createHash } from 'node:crypto';
import type { FetchedEvidence } from '../../core/evidence/types.ts';
import { mergeEvidence, type EvidenceAsk } from '../../core/report/asks.ts';
import { describeRelayFault } from '../../endpoints/describe-relay-fault.ts';
import type { Capture, EndpointRequest } from '../../endpoints/wire.ts';
import type { ServerConfig } from '../config.ts';
import { checkEndpoint } from '../endpoint/check.ts';
import type { Gate } from '../gate/gate.ts';
import { PROBE_LIMITS } from '../limits.ts';
import type { Relay } from '../relay/relay.ts';
import { success, type Result } from '../result.ts';
import type { ThreadAsker } from '../threads.ts';
import { listPlaces, type Judges } from './judges.ts';
import type { ChainState, ProbeJob } from './worker.ts';

interface ProbeParts {
  readonly config: ServerConfig;
  readonly gate: Gate;
  readonly relay: Relay;
  readonly judges: Judges;
  readonly now: () => Date;
}

/** What a probe found out. */
export interface ProbeState {
  /** One for each different chain; several when addresses differ. */
  readonly chains: readonly ChainState[];
  readonly answered: number;
  /** Addresses that were tried and gave no chain. */
  readonly silent: number;
  /** Why there is nothing to tell of some or all: code of an address's fault, or `judge`. */
  readonly faults: readonly string[];
}

export async function probe(
  request: EndpointRequest,
  parts: ProbeParts,
  asker: ThreadAsker,
): Promise<Result<ProbeState>> {
  const { config, now } = parts;
  const gate = parts.gate.forClient(asker.client);
  const checked = await checkEndpoint(request, { gate, config, now }, asker.signal);
  if (!checked.ok) return checked;
  const { addresses, asked, observedAt } = checked.value;
  const captures = new Map<string, Capture>();
  for (const one of addresses) if (one.ok) captures.set(chainKey(one.capture), one.capture);
  const judged = await Promise.all(
    [...captures.values()].map((capture) =>
      judgeChain(jobOf(capture, asked.host, observedAt, config), parts, asker),
    ),
  );
  const chains = judged.filter((state) => state !== null);
  const silent = addresses.flatMap((one) => (one.ok ? [] : [one.error.fault.code]));
  return success({
    chains,
    answered: addresses.length - silent.length,
    silent: silent.length,
    faults: [...silent, ...(chains.length < judged.length ? ['judge'] : [])],
  });
}

/** Equal for addresses that send the same certificates in the same order. */
const chainKey = ({ chain }: Capture): string => createHash('sha256').update(chain.join()).digest('base64');

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

function jobOf({ chain, staple, scts }: Capture, host: string, time: string, config: ServerConfig): ProbeJob {
  return {
    kind: 'judge',
    places: listPlaces(config),
    host,
    at: Date.parse(time),
    chain: chain.map(bytesOf),
    staple: staple === null ? null : { response: bytesOf(staple), time },
    scts: (scts ?? []).map(bytesOf),
    evidence: [],
    logs: config.ctLogs,
    asks: PROBE_LIMITS.asks,
  };
}

/**
 * Judges, and again with what the addresses of missing issuers gave, as clients that download them would.
 * Null: the threads could not.
 */
async function judgeChain(
  job: ProbeJob,
  { judges, relay, now }: ProbeParts,
  asker: ThreadAsker,
): Promise<ChainState | null> {
  let evidence: readonly FetchedEvidence[] = [];
  for (let round = 0; round <= PROBE_LIMITS.rounds; round++) {
    const asks = round < PROBE_LIMITS.rounds ? job.asks : 0;
    const reading = await judges.run({ ...job, evidence, asks }, asker);
    if (reading.kind !== 'done' || reading.value.kind === 'opened') return null;
    if (reading.value.kind === 'judged') return reading.value.state;
    const found = await Promise.all(reading.value.asks.map((ask) => fetchIssuer(ask, relay, now, asker)));
    evidence = mergeEvidence(evidence, found);
  }
  return null;
}

async function fetchIssuer(
  { url, about }: EvidenceAsk,
  relay: Relay,
  now: () => Date,
  asker: ThreadAsker,
): Promise<FetchedEvidence> {
  const base = { kind: 'issuer', url, about, time: now().toISOString(), large: null, nonce: null } as const;
  const result = await relay.fetch({ url, expect: 'certificate' }, asker);
  if (result.ok) {
    const { ders, milliseconds } = result.value.fetched;
    return { ...base, milliseconds, ders, fault: null };
  }
  const { code } = result.fault;
  const fault = { code, message: describeRelayFault(result.fault).message };
  return { ...base, milliseconds: null, ders: [], fault };
}
