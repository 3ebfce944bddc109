/**
 * A thread that judges chains for the probe, with the lists of roots of this installation. It runs from its
 * source, beside the bundled server (see `decode/worker.ts`).
 */
import { createEvaluator } from '../../core/evaluate/evaluate.ts';
import type { FetchedEvidence, Staple } from '../../core/evidence/types.ts';
import type { FindingCode } from '../../core/finding/codes.ts';
import type { Severity } from '../../core/finding/definition.ts';
import type { Verdict } from '../../core/finding/types.ts';
import { openAsks, type EvidenceAsk } from '../../core/report/asks.ts';
import type { Report } from '../../core/report/types.ts';
import type { CtLog } from '../../core/transparency/log-list.ts';
import { CLIENTS } from '../../core/verdict/rule-sets.ts';
import { encodeTrust } from '../../trust/encode.ts';
import type { ExtrasByStore } from '../../trust/extras.ts';
import { openTrust, type TrustReader } from '../../trust/index-reader.ts';
import { enterpriseRoots, join, storeFor, type Offer } from '../../trust/offer.ts';
import type { StoreId } from '../../trust/profiles/base/types.ts';
import { judgeEnds, type ClientEnd } from '../../trust/profiles/trust-ends.ts';
import { gatherStores, stampOf } from '../../trust/sources/gather.ts';
import { standAside } from '../stand-aside.ts';
import { threadWork } from '../thread-work.ts';

/** Where the lists of roots are (see `gatherStores`). */
export interface ListPlaces {
  readonly storesFile: string;
  readonly enterpriseRoots: string;
}

/** To read the lists of roots, so that no chain waits for them. */
interface OpenJob {
  readonly kind: 'open';
  readonly places: ListPlaces;
}

/** One chain to judge. */
export interface ProbeJob {
  readonly kind: 'judge';
  readonly places: ListPlaces;
  readonly host: string;
  /** Time to judge at, milliseconds since 1970. */
  readonly at: number;
  /** DER, as sent. */
  readonly chain: readonly Uint8Array[];
  readonly staple: Staple | null;
  readonly scts: readonly Uint8Array[];
  readonly evidence: readonly FetchedEvidence[];
  readonly logs: readonly CtLog[];
  /** Addresses of missing issuers to be told at most, before anything is judged for clients; 0: judge now. */
  readonly asks: number;
}

export interface ClientState {
  readonly client: string;
  readonly verdict: Verdict;
  /** The last second of trust (milliseconds since 1970) and the finding that ends it; null: none is known. */
  readonly ends: { readonly at: number; readonly because: FindingCode | 'unknown' } | null;
}

export interface ChainState {
  readonly clients: readonly ClientState[];
  /** Of the general judgement, each code once. */
  readonly findings: readonly { readonly code: FindingCode; readonly severity: Severity }[];
  /** The earliest end among the certificates sent, milliseconds since 1970; null: none can be read. */
  readonly firstEnd: number | null;
}

export type JudgeJob = OpenJob | ProbeJob;

export type ProbeReading =
  | { readonly kind: 'opened' }
  | { readonly kind: 'asks'; readonly asks: readonly EvidenceAsk[] }
  | { readonly kind: 'judged'; readonly state: ChainState };

const evaluator = createEvaluator(globalThis.crypto);

interface Lists {
  readonly reader: TrustReader;
  readonly extras: ExtrasByStore;
}

let opened: { readonly stamp: string; readonly lists: Promise<Lists> } | null = null;

/** The lists at hand; read again when a file behind them is another. */
function listsIn(places: ListPlaces): Promise<Lists> {
  const stamp = stampOf(places);
  if (opened?.stamp !== stamp) opened = { stamp, lists: openLists(places) };
  const { lists } = opened;
  lists.catch(() => (opened = null));
  return lists;
}

async function openLists(places: ListPlaces): Promise<Lists> {
  const { stores } = await gatherStores(places, new Date());
  const { files } = encodeTrust(stores);
  const reader = await openTrust((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'));
  });
  return { reader, extras: await reader.extras() };
}

/** The store of the general verdict, as on the page. */
const GENERAL_STORE = 'mozilla';

standAside();

export default threadWork<JudgeJob, ProbeReading>(
  (job) => (job.kind === 'open' ? Promise.resolve({ kind: 'opened' }) : judge(job)),
  ({ places }) => listsIn(places),
);

async function judge(job: ProbeJob): Promise<ProbeReading> {
  const { reader, extras } = await listsIn(job.places);
  const supplied = job.chain.map((der, index) => ({
    der,
    origin: { kind: 'presented' as const, index },
  }));
  const request = {
    supplied,
    host: job.host,
    at: new Date(job.at),
    staple: job.staple,
    scts: job.scts,
    live: true,
    logs: job.logs,
    evidence: job.evidence,
    downloadsTried: true,
  };
  const offer: Offer = { reader, extras, uploads: [], userRoots: [], supplied: job.chain };
  const enterprise = enterpriseRoots(offer);
  const general = reader.anchors([GENERAL_STORE]);
  const anchors = join([general, enterprise]) ?? general;
  const report = await evaluator.evaluate({ ...request, anchors, rules: CLIENTS });
  const asks = openAsks(report)
    .filter(({ kind }) => kind === 'issuer')
    .slice(0, job.asks);
  if (asks.length > 0) return { kind: 'asks', asks };
  const question = { request, store: (id: StoreId) => storeFor(id, offer), enterprise };
  const leaf = report.leaf === null ? null : (report.certificates[report.leaf] ?? null);
  const ends = await judgeEnds(evaluator, question, leaf?.notAfter ?? null, {});
  const state = {
    clients: ends.map(clientState),
    findings: findingsOf(report),
    firstEnd: firstEndOf(report),
  };
  return { kind: 'judged', state };
}

function clientState({ line, ends }: ClientEnd): ClientState {
  return {
    client: line.client,
    verdict: line.result?.verdict ?? 'unknown',
    ends: ends && { at: Date.parse(ends.until), because: ends.because?.code ?? 'unknown' },
  };
}

function findingsOf({ paths, findings }: Report): ChainState['findings'] {
  const all = [...(paths[0]?.findings ?? []), ...findings];
  const byCode = new Map(all.map(({ code, severity }) => [`${code} ${severity}`, { code, severity }]));
  return [...byCode.values()];
}

function firstEndOf({ presented, certificates }: Report): number | null {
  const ends = presented
    .map((id) => Date.parse((id === null ? null : certificates[id]?.notAfter) ?? ''))
    .filter((end) => !Number.isNaN(end));
  return ends.length === 0 ? null : Math.min(...ends);
}
