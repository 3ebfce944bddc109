/**
 * The dates of chains that a survey judged, with what lists of revoked certificates, TLSA records and renewal windows
 * add to them. Worked out on demand: a list may have a thousand of them.
 */
import { isDnsName } from '#lib/core/name/host.ts';
import { mergeEvidence, openAsks } from '#lib/core/report/asks.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import { besideDates, tlsaDates, tlsaSignature } from '#lib/view/beside/dates.ts';
import type { CalendarSubject } from '#lib/view/dates/calendar.ts';
import { timelineOf, withDates } from '#lib/view/dates/timeline.ts';
import type { Timeline } from '#lib/view/dates/types.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import type { BesideTarget } from '../beside/ask.ts';
import { createBesideAsker, type BesideAsker } from '../beside/asker.ts';
import { HAS_SERVER } from '../home.ts';
import { LIST_ASKS } from '../limits.ts';
import { core } from '../worker/client.ts';
import { jobOf } from '../session/job.ts';
import type { EvaluateJob } from '../worker/protocol.ts';
import { createIssuerFetch } from './issuers.ts';
import type { JudgedNode } from './judge-answer.ts';

/** A chain of a survey, by the place that sent it. */
export interface NamedNode {
  readonly label: string;
  readonly node: JudgedNode;
}

export interface NodeDates {
  readonly subject: CalendarSubject;
  /** Time judged at, ISO 8601 UTC. */
  readonly at: string;
  /** In the language of the words given. */
  readonly timeline: (words: DateWords) => Timeline;
  /** False: a mail exchanger whose chain is not known; only its TLSA records speak. */
  readonly judged: boolean;
}

export interface SurveyDates {
  readonly dates: readonly NodeDates[];
  /** Places whose TLSA records and renewal windows could not be asked for. */
  readonly unasked: number;
}

/** What the chain itself tells; the rest may be asked for again. */
const known = new WeakMap<JudgedNode, Omit<NodeDates, 'subject' | 'judged'>>();

/** The judgement of a row once more, with the issuers that were fetched for it. */
export const jobOfNode = ({
  source,
  evidence,
  summary,
}: Pick<JudgedNode, 'source' | 'evidence' | 'summary'>): EvaluateJob =>
  jobOf({ ...source, evidence }, { at: summary.at });

const fetchList = createIssuerFetch(
  (ask, signal) => core.call('fetch', ask, { signal }),
  () => performance.now(),
);

/** The lists that the chain names, each asked for once for all hosts. */
async function withLists(
  node: JudgedNode,
  signal: AbortSignal,
): Promise<{ readonly job: EvaluateJob; readonly report: Report }> {
  const job = jobOfNode(node);
  const report = await core.call('evaluate', job, { signal });
  const asks = openAsks(report)
    .filter(({ kind }) => kind === 'crl')
    .slice(0, LIST_ASKS);
  if (asks.length === 0) return { job, report };
  const lists = await Promise.all(asks.map((ask) => fetchList(ask, signal)));
  const more = jobOfNode({ ...node, evidence: mergeEvidence(node.evidence, lists) });
  return { job: more, report: await core.call('evaluate', more, { signal }) };
}

async function chainDates(
  node: JudgedNode,
  signal: AbortSignal,
): Promise<Omit<NodeDates, 'subject' | 'judged'>> {
  const before = known.get(node);
  if (before) return before;
  const { job, report } = await withLists(node, signal);
  const leafEnds = leafOf(report)?.notAfter ?? null;
  const ends = await core.call('ends', { job, leafEnds }, { signal });
  const dates = { at: report.at, timeline: (words: DateWords) => timelineOf(words, report, ends) };
  known.set(node, dates);
  return dates;
}

/** Null: it is no place with a name in DNS. */
function targetOf({ source: { observation }, leaf }: JudgedNode): BesideTarget | null {
  if (!HAS_SERVER || observation === null || !isDnsName(observation.host)) return null;
  const { host, port } = observation;
  return { host, port, mail: false, leaf };
}

/**
 * Judges one after the other, so that whatever else is asked of the worker gets its turn.
 * @param domain its mail exchangers' TLSA records are among the dates; null: the hosts are of no one domain
 * @throws the signal's reason when cancelled, CoreFailure when the worker failed
 */
export async function surveyDates(
  nodes: readonly NamedNode[],
  domain: string | null,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<SurveyDates> {
  const asker = createBesideAsker(signal);
  const mail =
    domain === null
      ? null
      : asker.ask({ host: domain, port: HTTPS, mail: true, leaf: null }).catch(() => null);
  const all: NodeDates[] = [];
  for (const { label, node } of nodes) {
    signal.throwIfAborted();
    const target = targetOf(node);
    // Asked while the worker judges.
    const asked = target ? asker.ask(target).catch(() => null) : null;
    const { at, timeline } = await chainDates(node, signal);
    const facts = await asked;
    signal.throwIfAborted();
    const more = (words: DateWords) => (facts ? besideDates(words, facts, at) : []);
    all.push({
      subject: { label, sha256: null },
      at,
      timeline: (words) => withDates(timeline(words), more(words)),
      judged: true,
    });
    onProgress(all.length);
  }
  return { dates: [...all, ...exchangerDates(await mail, all)], unasked: asker.unasked() };
}

const HTTPS = 443;

/** TLSA records of mail exchangers that are not among the chains. */
function exchangerDates(
  mail: Awaited<ReturnType<BesideAsker['ask']>>,
  chains: readonly NodeDates[],
): readonly NodeDates[] {
  return (mail?.dns.tlsa ?? []).flatMap((one) => {
    const label = `${one.host}:${one.port}`;
    const at = mail?.dns.observedAt ?? '';
    const dated = one.preference !== null && tlsaSignature(one) !== null;
    if (!dated || chains.some(({ subject }) => subject.label === label)) return [];
    const timeline = (words: DateWords) =>
      withDates({ events: [], next: null, firstEnd: null }, tlsaDates(words, one, at));
    return [{ subject: { label, sha256: null }, at, timeline, judged: false }];
  });
}

/** A name for each chain of a row: with its addresses where they send different ones. */
export const namedNodes = (place: string, nodes: readonly JudgedNode[]): readonly NamedNode[] =>
  nodes.map((node) => ({
    label: nodes.length > 1 ? `${place} (${node.addresses.join(', ')})` : place,
    node,
  }));
