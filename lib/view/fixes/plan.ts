/** What has to be done, in order: findings with the same remedy become one piece of work. */
import { wordsFor } from '#lib/content/findings/words.ts';
import { REPLACES, SEND_KINDS, WORK_OF } from '#lib/content/fixes/kinds.ts';
import type { Article, FixKind, Urgency, Work } from '#lib/content/fixes/parts/types.ts';
import { ENGLISH, type SummaryWords } from '#lib/content/messages/english.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { Severity } from '#lib/core/finding/definition.ts';
import { diagnose } from '#lib/core/report/diagnosis.ts';
import { rootGapOf, type RootGap } from '#lib/core/report/root-gap.ts';
import type { Report } from '#lib/core/report/types.ts';
import { roleOf } from '../names.ts';
import type { FindingGroup, FindingView } from '../types.ts';

/** One piece of work. */
export interface FixAction {
  readonly work: Work;
  readonly title: string;
  readonly urgency: Urgency;
  /** It stands between clients and trust. */
  readonly blocking: boolean;
  /** Of sending the right list: “add the intermediate that is missing”, each once. */
  readonly parts: readonly string[];
  /** What the next certificate has to be like, each once. */
  readonly demands: readonly string[];
  readonly findings: readonly FindingView[];
  readonly codes: readonly FindingCode[];
}

/** Sooner first. */
const URGENCIES: readonly Urgency[] = ['now', 'soon', 'next-change', 'never'];

/** Where two pieces of work weigh the same, the one that makes the other superfluous goes first. */
const ORDER: readonly Work[] = [
  'assign',
  'replace',
  'renew-ca',
  'send',
  'close-gap',
  'deploy-root',
  'set-clock',
  'publish-revocation',
  'staple',
  'ask-less',
  'nothing',
];

/** How soon, from the weight the finding has here; a remark never reads like an emergency. */
export function urgencyOf({ urgency }: Article, severity: Severity): Urgency {
  if (urgency === 'never') return 'never';
  if (severity === 'fatal') return 'now';
  if (urgency !== 'now') return urgency;
  return severity === 'info' ? 'next-change' : 'soon';
}

const articleOf = ({ code, role }: FindingView): Article => wordsFor(code, role).article;

/** The work that a finding asks for: of a CA's certificate, its CA replaces it. */
function workOf(report: Report, finding: FindingView): Work {
  const { severity, certificate } = finding;
  const { kind } = articleOf(finding);
  const path = report.paths[0] ?? null;
  const at = certificate === null ? undefined : report.certificates[certificate.id];
  if (!REPLACES.has(kind) || at === undefined || at.id === report.leaf) return WORK_OF[kind];
  // A root's form is a matter of the store that holds it, as long as it does not stand against the chain.
  if (roleOf(at, path) === 'root' && severity !== 'fatal') return 'nothing';
  return 'renew-ca';
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** What has run out is replaced by what the CA has already; what is unfit has to be made anew. */
const RUN_OUT: ReadonlySet<FindingCode> = new Set<FindingCode>(['expired', 'root-expired', 'expires-soon']);

function titleOf(
  { text }: SummaryWords,
  work: Work,
  gap: RootGap | null,
  findings: readonly FindingView[],
): string {
  const byIntermediate = work === 'close-gap' && gap?.first === 'intermediate';
  const byDates = work === 'renew-ca' && findings.every(({ code }) => RUN_OUT.has(code));
  return text(`plan.title.${byIntermediate ? 'gap-intermediate' : byDates ? 'current-intermediate' : work}`);
}

function actionOf(
  words: SummaryWords,
  work: Work,
  findings: readonly FindingView[],
  gap: RootGap | null,
): FixAction {
  const articles = findings.map(articleOf);
  const asked = new Set<FixKind>(articles.map(({ kind }) => kind));
  const urgencies = findings.map((finding) => urgencyOf(articleOf(finding), finding.severity));
  return {
    work,
    title: titleOf(words, work, gap, findings),
    urgency: work === 'nothing' ? 'never' : (URGENCIES.find((one) => urgencies.includes(one)) ?? 'never'),
    blocking: findings.some(({ severity }) => severity === 'fatal'),
    parts: SEND_KINDS.filter((kind) => asked.has(kind)).map((kind) => words.text(`plan.part.${kind}`)),
    demands: unique(articles.flatMap(({ demand }) => demand ?? [])),
    findings,
    codes: unique(findings.map(({ code }) => code)),
  };
}

/**
 * The plan for the findings as grouped for the page: first what the verdict hangs on, then what else breaks
 * trust, then the rest by urgency; what needs nothing comes last. Empty for what is no server's: its one piece of
 * work is `repair` of `lib/content/purposes.ts`. Titles are in the language of `words`; what a next certificate has
 * to be like is English.
 */
export function fixPlan(
  report: Report,
  groups: readonly FindingGroup[],
  words: SummaryWords = ENGLISH,
): readonly FixAction[] {
  if (diagnose(report).kind === 'not-a-server') return [];
  const works = new Map<Work, FindingView[]>();
  for (const finding of groups.flatMap(({ findings }) => findings)) {
    const work = workOf(report, finding);
    const same = works.get(work);
    if (same) same.push(finding);
    else works.set(work, [finding]);
  }
  const gap = rootGapOf(report);
  const decisive = report.weakest?.code;
  const actions = [...works].map(([work, findings]) => actionOf(words, work, findings, gap));
  const rank = (action: FixAction): readonly number[] => [
    action.work === 'nothing' ? 1 : 0,
    decisive !== undefined && action.codes.includes(decisive) ? 0 : 1,
    action.blocking ? 0 : 1,
    URGENCIES.indexOf(action.urgency),
    ORDER.indexOf(action.work),
  ];
  return actions.toSorted((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
