/** What a probe found out, as metrics. With several chains the worst counts, since clients meet any of them. */
import type { Verdict } from '../../core/finding/types.ts';
import { single, type Metric, type Sample } from '../exposition.ts';
import type { ProbeState } from './probe.ts';
import type { ClientState } from './worker.ts';
import { SECOND_MS } from '../../core/time.ts';

/** Worst first. */
const WORST: readonly Verdict[] = ['untrusted', 'unknown', 'trusted'];

/** One state for each client: the worst verdict, and the earliest end. */
function worstStates({ chains }: ProbeState): readonly ClientState[] {
  const worst = new Map<string, ClientState>();
  for (const state of chains.flatMap(({ clients }) => clients)) {
    const known = worst.get(state.client);
    worst.set(state.client, known === undefined ? state : worse(known, state));
  }
  return [...worst.values()];
}

function worse(a: ClientState, b: ClientState): ClientState {
  const order = WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict);
  if (order !== 0) return order < 0 ? a : b;
  return (b.ends?.at ?? Infinity) < (a.ends?.at ?? Infinity) ? b : a;
}

const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name,
  help,
  type: 'gauge',
  samples,
});

/** @param state null: nothing could be asked, for the reason that `fault` names */
export function probeMetrics(state: ProbeState | null, fault: string | null, seconds: number): Metric[] {
  const chains = state?.chains ?? [];
  const faults = new Set([...(state?.faults ?? []), ...(fault === null ? [] : [fault])]);
  const states = state === null ? [] : worstStates(state);
  const findings = new Map(
    chains.flatMap((chain) => chain.findings).map((one) => [`${one.code} ${one.severity}`, one]),
  );
  const ends = chains.map(({ firstEnd }) => firstEnd).filter((end) => end !== null);
  return [
    single(
      'probe_success',
      'Whether a chain came from the server and was judged.',
      chains.length > 0 ? 1 : 0,
    ),
    single('probe_duration_seconds', 'How long the probe took.', seconds),
    gauge(
      'chainsight_probe_fault',
      'Why addresses gave no chain, by the code of the fault.',
      [...faults].map((code) => ({ labels: { code }, value: 1 })),
    ),
    gauge(
      'chainsight_nodes',
      'Addresses of the name, by whether they sent a chain.',
      state === null
        ? []
        : [
            { labels: { state: 'answered' }, value: state.answered },
            { labels: { state: 'silent' }, value: state.silent },
          ],
    ),
    gauge(
      'chainsight_node_differs',
      'Whether addresses of the name send different chains.',
      chains.length === 0 ? [] : [{ value: chains.length > 1 ? 1 : 0 }],
    ),
    gauge(
      'probe_ssl_earliest_cert_expiry',
      'When the first of the certificates sent ends, Unix time.',
      ends.length === 0 ? [] : [{ value: Math.min(...ends) / SECOND_MS }],
    ),
    gauge(
      'chainsight_client_trusted',
      'Whether a kind of client trusts the chain; absent where it is not known.',
      states
        .filter(({ verdict }) => verdict !== 'unknown')
        .map(({ client, verdict }) => ({ labels: { client }, value: verdict === 'trusted' ? 1 : 0 })),
    ),
    gauge(
      'chainsight_client_unknown',
      'Whether it is not known what a kind of client makes of the chain.',
      states.map(({ client, verdict }) => ({ labels: { client }, value: verdict === 'unknown' ? 1 : 0 })),
    ),
    gauge(
      'chainsight_client_trust_ends_timestamp_seconds',
      'The last second in which a kind of client trusts the chain, Unix time, and the finding that ends it.',
      states.flatMap(({ client, verdict, ends: end }) =>
        end === null || verdict !== 'trusted'
          ? []
          : [{ labels: { client, because: end.because }, value: end.at / SECOND_MS }],
      ),
    ),
    gauge(
      'chainsight_chain_finding',
      'Findings about the chain, by code and severity.',
      [...findings.values()].map(({ code, severity }) => ({ labels: { code, severity }, value: 1 })),
    ),
  ];
}
