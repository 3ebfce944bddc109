/** The dates of chains that a survey judged. Worked out on demand: a list may have a thousand of them. */
import type { CalendarSubject } from '#lib/view/dates/calendar.ts';
import { timelineOf } from '#lib/view/dates/timeline.ts';
import type { Timeline } from '#lib/view/dates/types.ts';
import { leafOf } from '#lib/view/survey/summary.ts';
import { core } from '../worker/client.ts';
import { jobOf } from '../session/job.ts';
import type { EvaluateJob } from '../worker/protocol.ts';
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
  readonly timeline: Timeline;
}

const known = new WeakMap<JudgedNode, NodeDates>();

/** The judgement of a row once more, with the issuers that were fetched for it. */
export const jobOfNode = ({
  source,
  evidence,
  summary,
}: Pick<JudgedNode, 'source' | 'evidence' | 'summary'>): EvaluateJob =>
  jobOf({ ...source, evidence }, { at: summary.at });

async function datesOf({ label, node }: NamedNode, signal: AbortSignal): Promise<NodeDates> {
  const before = known.get(node);
  if (before?.subject.label === label) return before;
  const job = jobOfNode(node);
  const report = await core.call('evaluate', job, { signal });
  const leafEnds = leafOf(report)?.notAfter ?? null;
  const ends = await core.call('ends', { job, leafEnds }, { signal });
  const dates = { subject: { label, sha256: null }, at: report.at, timeline: timelineOf(report, ends) };
  known.set(node, dates);
  return dates;
}

/**
 * One after the other, so that whatever else is asked of the worker gets its turn.
 * @throws the signal's reason when cancelled, CoreFailure when the worker failed
 */
export async function surveyDates(
  nodes: readonly NamedNode[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly NodeDates[]> {
  const all: NodeDates[] = [];
  for (const node of nodes) {
    signal.throwIfAborted();
    all.push(await datesOf(node, signal));
    onProgress(all.length);
  }
  return all;
}

/** A name for each chain of a row: with its addresses where they send different ones. */
export const namedNodes = (place: string, nodes: readonly JudgedNode[]): readonly NamedNode[] =>
  nodes.map((node) => ({
    label: nodes.length > 1 ? `${place} (${node.addresses.join(', ')})` : place,
    node,
  }));
