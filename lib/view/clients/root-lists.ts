/** Lists of roots in words: how old each is, where it came from, and how fetching goes. */
import { capitalIn, clauseMark, dayIn, daysAgoIn, momentIn } from '#lib/content/messages/forms.ts';
import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import { ENGLISH_FACTS, type PrintedWords } from '#lib/content/messages/english-facts.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import { wholeDays } from '#lib/core/time.ts';
import type { SeenList } from '#lib/share/types.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import { LIST_LIMITS } from '#lib/trust/transfer/limits.ts';
import type {
  EnterpriseState,
  FetchableList,
  ListNote,
  SourceFailure,
  SourceFault,
  TrustStatus,
} from '#lib/trust/status.ts';

/** Programmes and makers, whose list is told as theirs. */
const MAKERS: ReadonlySet<string> = new Set([
  ...['mozilla', 'microsoft', 'apple', 'chrome', 'android', 'java', 'lync-phone'],
]);

const daysSince = (iso: string, now: Date): number => Math.max(0, wholeDays(now.getTime() - Date.parse(iso)));

/** Whether a maker's list is so old that it may well have changed since. */
const isOldList = ({ id, date }: Pick<StoreInfo, 'id' | 'date'>, now: Date): boolean =>
  MAKERS.has(id) && date !== null && daysSince(date, now) > LIST_LIMITS.oldDays;

/** Where a list without a date comes from: told in English, elsewhere by what it came with, if that is named. */
const sourceIn = (locale: Locale, source: string): string =>
  locale === 'en' ? source : (/Node\.js [\d.]+/.exec(source)?.[0] ?? source);

/** What marks a list that the reader brought, in its title. */
const OWN = / \(in this browser\)$/;

const isMakers = ({ id, title }: StoreInfo): boolean => MAKERS.has(id) && !OWN.test(title);

function titleIn(text: ClientWords['text'], { id, title }: StoreInfo): string {
  if (id === 'enterprise' || id === 'system') return text(`clients.lists.${id}`);
  return OWN.test(title) ? text('clients.lists.own', { file: title.replace(OWN, '') }) : title;
}

/** “Microsoft’s list of 2026-11-20, fetched 3 days ago (292 roots)”, in the language of `words`. */
export function storeAge({ text, locale }: ClientWords, store: StoreInfo, now: Date): string {
  const { date, source, fetchedAt, count } = store;
  const maker = isMakers(store) ? 'yes' : 'no';
  const about = { maker, title: titleIn(text, store), count };
  if (date === null) return text('clients.lists.undated', { ...about, source: sourceIn(locale, source) });
  return text('clients.lists.dated', {
    ...about,
    day: dayIn(locale, date),
    fetched: fetchedAt === undefined ? 'no' : daysAgoIn(locale, daysSince(fetchedAt, now)),
    old: isOldList(store, now) ? LIST_LIMITS.oldDays : 0,
  });
}

/**
 * The same for what is kept or sent, where “3 days ago” would go stale: “Microsoft’s list of 2026-11-20, fetched
 * 2026-11-25 (292 roots)”. Whether a list is old is told for the day of `now`.
 */
export function storeRecord(
  store: StoreInfo,
  now: Date,
  { text, locale }: ClientWords & PrintedWords = ENGLISH_FACTS,
): string {
  const { date, source, fetchedAt, count } = store;
  return text('printed.list', {
    ...{ maker: isMakers(store) ? 'yes' : 'no', title: titleIn(text, store), count },
    ...{ dated: date === null ? 'no' : 'yes', day: date === null ? '' : dayIn(locale, date) },
    source: sourceIn(locale, source),
    fetched: fetchedAt === undefined ? 'no' : dayIn(locale, fetchedAt),
    old: isOldList(store, now) ? LIST_LIMITS.oldDays : 0,
  });
}

/**
 * How the lists here differ from those of the sender, a clause for each: “Microsoft: the sender’s is of 2026-11-20,
 * yours of 2026-11-27”. Empty where they are the same, or where the link does not tell.
 */
export function listDifferences(
  seen: readonly SeenList[],
  here: readonly SeenList[],
): readonly { readonly title: string; readonly theirs: string | null; readonly ours: string | null }[] {
  const mine = new Map(here.map((list) => [list.id, list]));
  const theirs = new Map(seen.map((list) => [list.id, list]));
  const ids = [...new Set([...theirs.keys(), ...mine.keys()])];
  return ids.flatMap((id) => {
    const [their, our] = [theirs.get(id), mine.get(id)];
    if (their && our && their.date === our.date) return [];
    const title = their?.title ?? our?.title ?? id;
    return [{ title, theirs: their ? (their.date ?? '?') : null, ours: our ? (our.date ?? '?') : null }];
  });
}

/** The words of “Trusted roots”. */
type RootsWords = Translator<PartId<'roots'>>;

/** A list under “Trusted roots”. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  /** “292 roots, list of 2026-11-20, fetched 3 days ago” */
  readonly detail: string;
  readonly source: string | null;
  /** What it does not tell of its store; null: nothing. */
  readonly limits: ListText | null;
  readonly old: boolean;
  readonly fetching: boolean;
  /** Why it could not be had at the last attempt, or null. */
  readonly problem: ListText | null;
}

/** A text with the parts of it that a program said, in English. */
export interface ListText {
  readonly text: string;
  readonly said: readonly string[];
}

/** As an older server, or one that had no code for it, says it. */
const asSaid = (text: string): ListText => ({ text, said: [text] });

const joined = (parts: readonly ListText[], separator: string): ListText => ({
  text: parts.map(({ text }) => text).join(separator),
  said: parts.flatMap(({ said }) => said),
});

/** What of a fault a program said. */
const saidIn = (fault: SourceFault): readonly string[] => ('reason' in fault ? [fault.reason] : []);

/** “HTTP status 503” without its source. */
function faultText({ text, locale }: RootsWords, fault: SourceFault): string {
  const values = Object.entries(fault).map(([key, value]): readonly [string, string] => [
    key,
    typeof value === 'string' ? value : key === 'status' ? String(value) : value.toLocaleString(locale),
  ]);
  const dated = fault.code === 'older' ? [fault.issued, fault.last] : [];
  const [issued = '', last = ''] = dated.map((iso) => momentIn(locale, iso));
  return text(`roots.fault.${fault.code}`, {
    ...Object.fromEntries(values),
    ...(fault.code === 'older' ? { issued, last } : {}),
  });
}

/** “the CCADB was answered with HTTP status 503; Windows Update could not be reached” */
const failuresText = (words: RootsWords, failures: readonly SourceFailure[]): ListText =>
  joined(
    failures.map(({ source, fault }) => ({
      text: words.text('roots.failed', {
        source: words.text(`roots.source.${source}`),
        what: faultText(words, fault),
      }),
      said: saidIn(fault),
    })),
    clauseMark(words.locale),
  );

/** Why a list could not be had at the last attempt; null: it could. */
export function listProblem(
  words: RootsWords,
  { problem, failures = [] }: Pick<FetchableList, 'problem' | 'failures'>,
): ListText | null {
  if (problem === null) return null;
  return failures.length > 0 ? failuresText(words, failures) : asSaid(problem);
}

function noteText(words: RootsWords, note: ListNote): ListText {
  const failures =
    note.code === 'instead'
      ? note.failures
      : 'fault' in note
        ? [{ source: 'windows-update', fault: note.fault } as const]
        : [];
  const why = failuresText(words, failures);
  return {
    text: capitalIn(
      words.locale,
      words.text(`roots.note.${note.code}`, { why: why.text, count: 'count' in note ? note.count : 0 }),
    ),
    said: why.said,
  };
}

/** Files of the organisation's folder that were passed over, and why. */
export const passedOver = (
  { text, locale }: RootsWords,
  { problems, passed }: EnterpriseState,
): readonly ListText[] =>
  passed === undefined
    ? problems.map(asSaid)
    : passed.map((one) => ({
        text: text(`roots.passed.${one.code}`, {
          file: 'file' in one ? one.file : '',
          octets: 'octets' in one ? one.octets.toLocaleString(locale) : '',
          reason: 'reason' in one ? one.reason : '',
        }),
        said: 'reason' in one ? [one.reason] : [],
      }));

/** The lists of the server, those that are still missing among them. */
export function listRows(
  words: RootsWords,
  { lists, fetchable }: TrustStatus,
  now: Date,
): readonly ListRow[] {
  const { text, locale } = words;
  const stateOf = (id: string) => {
    const list = fetchable.find((one) => one.id === id);
    return {
      fetching: list?.fetching ?? false,
      problem: list === undefined ? null : listProblem(words, list),
    };
  };
  const there = lists.map((list): ListRow => {
    const { id, title, count, date, fetchedAt, source, limits, notes = [] } = list;
    const parts = [text('roots.server.roots', { count })];
    if (date !== null) parts.push(text('roots.server.dated', { day: dayIn(locale, date) }));
    if (fetchedAt !== undefined)
      parts.push(text('roots.server.fetched', { ago: daysAgoIn(locale, daysSince(fetchedAt, now)) }));
    return {
      id,
      title: id === 'enterprise' || id === 'system' ? text(`roots.server.list.${id}`) : title,
      detail: parts.join(locale === 'ja' ? '、' : ', '),
      source,
      limits:
        notes.length > 0
          ? joined(
              notes.map((note) => noteText(words, note)),
              locale === 'ja' ? '' : ' ',
            )
          : limits === undefined
            ? null
            : asSaid(limits),
      old: isOldList(list, now),
      ...stateOf(id),
    };
  });
  const missing = fetchable
    .filter(({ id }) => !lists.some((list) => list.id === id))
    .map(({ id, title }): ListRow => ({
      ...{ id, title, detail: text('roots.server.absent'), source: null, limits: null, old: false },
      ...stateOf(id),
    }));
  return [...there, ...missing];
}

/** Titles of the lists that are under way. */
export const fetchedNow = ({ fetchable }: Pick<TrustStatus, 'fetchable'>): readonly string[] =>
  fetchable.filter(({ fetching }) => fetching).map(({ title }) => title);

/** What the server does about its lists when nothing is under way: “Fetched daily by the server; next …”. */
export function fetchPlan({ text, locale }: RootsWords, { automatic, nextAt, triedAt }: TrustStatus): string {
  const plan = !automatic
    ? text('roots.server.asked')
    : nextAt === null
      ? text('roots.server.automatic')
      : text('roots.server.next', { when: momentIn(locale, nextAt) });
  if (triedAt === null) return plan;
  return `${plan} ${text('roots.server.last', { when: momentIn(locale, triedAt) })}`;
}
