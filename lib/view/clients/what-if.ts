/** What-if scenarios as plain data: a scenario in words, and the answer as a table. */
import { ENGLISH_SCENARIO, type ScenarioWords } from '#lib/content/messages/english-scenario.ts';
import { capitalIn, dayIn, listIn, lowerIn } from '#lib/content/messages/forms.ts';
import type { Scenario, Use } from '#lib/core/evaluate/scenario.ts';
import type { Report } from '#lib/core/report/types.ts';
import { profileOf } from '#lib/trust/profiles/registry.ts';
import type { Outlook, WhatIfLine } from '#lib/trust/profiles/what-if.ts';
import { labelOf } from '../names.ts';
import { storeName } from '../stores.ts';
import { exactTime } from '../time.ts';
import type { State } from '../types.ts';
import { clientName } from '../client-names.ts';
import { titleOf } from '../words.ts';

/** The scenario in words, one line for each thing that is different. */
export function scenarioWords(
  scenario: Scenario,
  report: Report,
  words: ScenarioWords = ENGLISH_SCENARIO,
): readonly string[] {
  const { text, locale } = words;
  const label = (sha256: string): string => {
    const found = report.certificates.find((one) => one.sha256 === sha256);
    return found ? text('fault.quoted', { name: labelOf(found) }) : text('scenario.given.certificate');
  };
  const { at, reissuedAt } = scenario;
  return [
    ...(at === null ? [] : [text('scenario.given.at', { when: exactTime(at, locale) })]),
    ...scenario.withdrawals.map(({ root, store, from }) => {
      const holes = { name: label(root), day: dayIn(locale, from) };
      return store === null
        ? text('scenario.given.every', holes)
        : text('scenario.given.store', { ...holes, store: storeName(store, words) });
    }),
    ...(reissuedAt === null ? [] : [text('scenario.given.reissued', { day: dayIn(locale, reissuedAt) })]),
    ...scenario.notSent.map((sha256) => text('scenario.given.not-sent', { name: label(sha256) })),
    ...(scenario.withoutClientAuthentication ? [text('scenario.given.client')] : []),
    ...(scenario.issuersUnreachable ? [text('scenario.given.issuers')] : []),
    ...(scenario.revocationUnreachable ? [text('scenario.given.revocation')] : []),
    ...(scenario.strict ? [text('scenario.given.strict')] : []),
  ];
}

export interface WhatIfRow {
  readonly id: string;
  readonly title: string;
  readonly state: State;
  /** False: the client’s trust store is not at hand. */
  readonly known: boolean;
  /** At the time of the scenario: “Trusted”, “Not trusted”, “Not decided”, “Not known”. */
  readonly then: string;
  /** “2026-09-01 00:00 UTC”, “at once”, “no date known”. */
  readonly breaks: string;
  /** Why it breaks; null when nothing is known to break it. */
  readonly why: string | null;
  /** How that differs from the world as it is; null: not at all. */
  readonly change: string | null;
}

export interface WhatIfTable {
  readonly use: Use;
  readonly title: string;
  readonly rows: readonly WhatIfRow[];
}

/** The rows of clients of which nothing is known as one that says what is missing, after the others. */
export function foldUnknown(
  rows: readonly WhatIfRow[],
  words: ScenarioWords = ENGLISH_SCENARIO,
): readonly WhatIfRow[] {
  const { text, locale } = words;
  const unknown = rows.filter(({ known }) => !known);
  const [first] = unknown;
  if (!first || unknown.length === 1) return rows;
  const whys = [...Map.groupBy(unknown, ({ why }) => why ?? '')];
  const why = whys
    .map(([what, members]) =>
      text('scenario.table.of', {
        names: listIn(
          locale,
          members.map(({ title }) => title),
        ),
        what,
      }),
    )
    .join(locale === 'ja' ? '' : ' ');
  const title = text('clients.kinds', { count: unknown.length });
  return [...rows.filter(({ known }) => known), { ...first, id: 'not-known', title, why }];
}

export interface WhatIfView {
  /** One sentence for all clients. */
  readonly summary: string;
  readonly tables: readonly WhatIfTable[];
}

const STATES = { trusted: 'ok', untrusted: 'bad', unknown: 'unknown' } as const;

/** @param askedAt the time of the question, from which first breaks were looked for; ISO 8601 UTC */
export function whatIfView(
  lines: readonly WhatIfLine[],
  askedAt: string,
  words: ScenarioWords = ENGLISH_SCENARIO,
): WhatIfView {
  const uses = [...new Set(lines.map(({ use }) => use))];
  const tables = uses.map((use) => ({
    use,
    title: words.text(`scenario.table.${use}`),
    rows: lines.filter((line) => line.use === use).map((line) => rowOf(words, line, askedAt)),
  }));
  return { summary: summaryOf(words, lines, tables), tables };
}

function rowOf(words: ScenarioWords, { client, before, after }: WhatIfLine, askedAt: string): WhatIfRow {
  const { text } = words;
  const profile = profileOf(client);
  const title = clientName(words, client);
  if (!after) {
    const needs = profile ? text('clients.stop.needs', { store: storeName(profile.store, words) }) : null;
    return {
      ...{ id: client, title, state: 'unknown', known: false, then: text('scenario.then.not-known') },
      ...{ breaks: text('scenario.breaks.not-known'), why: needs, change: null },
    };
  }
  const { verdict } = after.result;
  return {
    id: client,
    title,
    state: STATES[verdict],
    known: true,
    then: text(`scenario.then.${verdict}`),
    breaks: breakText(words, after, askedAt),
    why: reasonOf(words, after),
    change: before === null ? text('scenario.change.not-known') : changeOf(words, before, after, askedAt),
  };
}

const isAtOnce = ({ breaksAt }: Outlook, askedAt: string): boolean =>
  breaksAt !== null && Date.parse(breaksAt) <= Date.parse(askedAt);

function breakText({ text, locale }: ScenarioWords, outlook: Outlook, askedAt: string): string {
  if (outlook.breaksAt === null) return text('scenario.breaks.never');
  if (isAtOnce(outlook, askedAt)) return text('scenario.breaks.once');
  const when = exactTime(outlook.breaksAt, locale);
  return outlook.result.whateverRoots ? text('scenario.breaks.latest', { when }) : when;
}

function reasonOf(words: ScenarioWords, { result, broken }: Outlook): string | null {
  const { text, locale } = words;
  const said = result.verdict === 'trusted' ? broken : result;
  const code = said?.weakest?.code;
  if (!said || code === undefined) return null;
  const what = titleOf(words, code, null);
  const subject = said.stopsAt?.subject ?? null;
  const why =
    subject === null
      ? text('clients.stop.bare', { what })
      : text('clients.stop.at', { subject, what: lowerIn(locale, what) });
  return said.whateverRoots
    ? [why, text('clients.note.whatever-roots')].join(locale === 'ja' ? '' : ' ')
    : why;
}

function changeOf(words: ScenarioWords, before: Outlook, after: Outlook, askedAt: string): string | null {
  const { text } = words;
  if (isAtOnce(before, askedAt)) {
    if (isAtOnce(after, askedAt)) return null;
    return text('scenario.change.again');
  }
  if (before.breaksAt !== after.breaksAt)
    return text('scenario.change.otherwise', { when: breakText(words, before, askedAt) });
  return before.result.verdict === after.result.verdict ? null : text('scenario.change.holds');
}

function summaryOf(
  words: ScenarioWords,
  lines: readonly WhatIfLine[],
  tables: readonly WhatIfTable[],
): string {
  const { text, locale } = words;
  if (lines.every(({ after }) => after === null)) return text('scenario.summary.none');
  const rows = tables.flatMap((table) => table.rows);
  const shown = tables[0]?.rows ?? [];
  const open = shown.filter(({ known }) => !known).length;
  if (rows.every(({ change }) => change === null)) {
    return open === 0
      ? text('scenario.summary.same')
      : text('scenario.summary.same-known', { known: shown.length - open, open });
  }
  const [server = '', client] = tables.map((table) => tableSummary(words, table, lines));
  return client === undefined
    ? capitalIn(locale, text('scenario.summary.one', { what: server }))
    : text('scenario.summary.both', { server, client });
}

function tableSummary(
  { text, locale }: ScenarioWords,
  { rows, use }: WhatIfTable,
  lines: readonly WhatIfLine[],
): string {
  const counted = rows.filter(({ known }) => known);
  const all = counted.length;
  const open = rows.length - all;
  const refusing = counted.filter(({ state }) => state !== 'ok').length;
  const changed = counted.filter(({ change }) => change !== null).length;
  if (changed === 0) return text('scenario.summary.unchanged', { open });
  if (refusing > 0) return text('scenario.summary.refusing', { count: refusing, all, open });
  const first = lines
    .filter((line) => line.use === use)
    .flatMap(({ after }) => after?.breaksAt ?? [])
    .sort()[0];
  const day = first === undefined ? text('scenario.summary.undated') : dayIn(locale, first);
  return text('scenario.summary.earlier', { count: changed, all, day, open });
}
