/** A table of checked hosts: what a row says, how rows are filtered, sorted and counted. Pure. */
import { faultWords, type AskFault, type NetWords } from '#lib/content/endpoint-errors.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { Target } from '#lib/core/input/target.ts';
import type { Standing, Summary } from './summary.ts';

/** The part of a judged endpoint that the table reads; the worst node is the first. */
interface JudgedHost {
  readonly kind: 'judged';
  readonly nodes: readonly {
    readonly addresses: readonly string[];
    readonly tlsVersion: string;
    readonly summary: Summary;
  }[];
  readonly silent: readonly { readonly address: string }[];
}

export interface HostRow<Judged extends JudgedHost = JudgedHost> {
  /** Position in the list given, from 0. */
  readonly id: number;
  readonly target: Target;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'running' }
    | Judged
    | { readonly kind: 'fault'; readonly fault: AskFault }
    /** Something of ours broke. */
    | { readonly kind: 'failed'; readonly message: string };
}

/** What a row can be filtered by. `silent`: no certificates came. */
export type Outcome = Standing | 'silent' | 'pending';

export const OUTCOMES: readonly Outcome[] = [
  'untrusted',
  'unknown',
  'reserved',
  'silent',
  'trusted',
  'pending',
];

export const outcomeOf = ({ state }: HostRow): Outcome => {
  if (state.kind === 'judged') return state.nodes[0]?.summary.standing ?? 'silent';
  return state.kind === 'fault' || state.kind === 'failed' ? 'silent' : 'pending';
};

/** “sts.contoso.com”, “sip.contoso.com:5061”, “[2001:db8::1]:443”. */
export function placeOf({ host, port }: Pick<Target, 'host' | 'port'>): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === 443 && !host.includes(':') ? host : `${name}:${port}`;
}

/** The days that the first ending certificate of any address has left, or null. */
export function daysOf({ state }: HostRow): number | null {
  if (state.kind !== 'judged') return null;
  const all = state.nodes.flatMap(({ summary }) => (summary.ends === null ? [] : [summary.ends.days]));
  return all.length === 0 ? null : Math.min(...all);
}

/** The words that a row is made of. */
export interface ListWords {
  readonly net: NetWords;
  readonly survey: SurveyWords;
}

type SurveyWords = Pick<Translator<PartId<'survey'>>, 'text' | 'locale'>;

/** What is odd about the nodes behind a name, whatever their chains are worth. */
export function oddNodes({ nodes, silent }: JudgedHost, { text, locale }: SurveyWords): readonly string[] {
  const addresses = listIn(
    locale,
    silent.map(({ address }) => address),
  );
  return [
    ...(nodes.length > 1 ? [text('survey.reason.different', { count: nodes.length })] : []),
    ...(silent.length > 0 ? [text('survey.reason.silent', { addresses })] : []),
  ];
}

/** Why, in one sentence; empty while nothing is known. */
export function reasonOf(row: HostRow, { net, survey }: ListWords): string {
  const { state, target } = row;
  switch (state.kind) {
    case 'judged': {
      const [worst] = state.nodes;
      if (!worst) return '';
      return [worst.summary.sentence, ...oddNodes(state, survey)].join(' ');
    }
    case 'fault': {
      const { title, what } = faultWords(net, state.fault, target);
      return `${title}. ${what}`;
    }
    case 'failed':
      return `${survey.text('survey.reason.failed')} ${state.message}`;
    default:
      return '';
  }
}

export type SortKey = 'given' | 'host' | 'outcome' | 'days';

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

const COMPARE: Readonly<Record<SortKey, (a: HostRow, b: HostRow) => number>> = {
  given: (a, b) => a.id - b.id,
  host: (a, b) => a.target.host.localeCompare(b.target.host, 'en') || a.target.port - b.target.port,
  outcome: (a, b) => OUTCOMES.indexOf(outcomeOf(a)) - OUTCOMES.indexOf(outcomeOf(b)) || compareDays(a, b),
  days: compareDays,
};

/** The first to end first; rows without a date last. */
function compareDays(a: HostRow, b: HostRow): number {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left - right;
}

export function sortRows<Row extends HostRow>(
  rows: readonly Row[],
  { key, descending }: Sorting,
): readonly Row[] {
  const compare = COMPARE[key];
  const isLast = (row: Row): boolean => key === 'days' && daysOf(row) === null;
  return rows.toSorted((a, b) => {
    if (isLast(a) !== isLast(b)) return Number(isLast(a)) - Number(isLast(b));
    return (descending ? -compare(a, b) : compare(a, b)) || a.id - b.id;
  });
}

export interface Filter {
  readonly outcome: Outcome | 'all';
  /** Only what ends within so many days; null: whenever. */
  readonly withinDays: number | null;
  /** Part of the host name. */
  readonly text: string;
}

export function filterRows<Row extends HostRow>(rows: readonly Row[], filter: Filter): readonly Row[] {
  const text = filter.text.trim().toLowerCase();
  return rows.filter((row) => {
    if (filter.outcome !== 'all' && outcomeOf(row) !== filter.outcome) return false;
    if (text !== '' && !placeOf(row.target).includes(text)) return false;
    const days = daysOf(row);
    return filter.withinDays === null || (days !== null && days <= filter.withinDays);
  });
}

export function countOutcomes(rows: readonly HostRow[]): Readonly<Record<Outcome, number>> {
  const counts = { untrusted: 0, unknown: 0, reserved: 0, silent: 0, trusted: 0, pending: 0 };
  for (const row of rows) counts[outcomeOf(row)] += 1;
  return counts;
}

/** How fast a list goes. */
export interface ListPace {
  /** Checks finished since the last start or continuation, and how long they took together (ms). */
  readonly done: number;
  readonly elapsed: number;
  /** The operator's limit that was reached since then; null: none. */
  readonly held: { readonly perMinute: number; readonly variable: string } | null;
}

/** Checks after which the pace says something. */
const PACE_KNOWN = 5;

/** “about 4 minutes left”, from the pace so far; null while it is too early to say. */
export function remainingText(
  { text }: SurveyWords,
  pace: Omit<ListPace, 'held'>,
  left: number,
): string | null {
  if (pace.done < PACE_KNOWN || left === 0) return null;
  const seconds = Math.ceil(((pace.elapsed / pace.done) * left) / 1000);
  if (seconds < 60)
    return text('survey.list.seconds-left', { count: Math.max(5, Math.ceil(seconds / 5) * 5) });
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120
    ? text('survey.list.minutes-left', { count: minutes })
    : text('survey.list.hours-left', { count: Math.ceil(minutes / 60) });
}

/** Why a long list goes no faster: the first minute's checks go at once, the rest as they are allowed. */
export const heldText = ({ text }: SurveyWords, held: NonNullable<ListPace['held']>): string =>
  text('survey.list.held', held);
