/** What-if scenarios as plain data: a scenario in words, and the answer as a table. */
import { listed } from '#lib/content/findings/params.ts';
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import type { Scenario, Use } from '#lib/core/evaluate/scenario.ts';
import type { Report } from '#lib/core/report/types.ts';
import { dayOf, lower } from '#lib/core/text.ts';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { profileOf } from '#lib/trust/profiles/registry.ts';
import type { Outlook, WhatIfLine } from '#lib/trust/profiles/what-if.ts';
import { labelOf } from '../names.ts';
import { storeName } from '../stores.ts';
import { exactTime } from '../time.ts';
import type { State } from '../types.ts';

/** The scenario in words, one line for each thing that is different. */
export function scenarioWords(scenario: Scenario, report: Report): readonly string[] {
  const label = (sha256: string): string => {
    const found = report.certificates.find((one) => one.sha256 === sha256);
    return found ? `“${labelOf(found)}”` : 'a certificate';
  };
  return [
    ...(scenario.at === null ? [] : [`it is ${exactTime(scenario.at)}`]),
    ...scenario.withdrawals.map(
      ({ root, store, from }) =>
        `${store === null ? 'every trust store drops' : `${storeName(store)} drop`} the root ${label(root)} on ${dayOf(from)}`,
    ),
    ...(scenario.reissuedAt === null
      ? []
      : [`the same CA issues the certificate anew on ${dayOf(scenario.reissuedAt)}`]),
    ...scenario.notSent.map((sha256) => `the server no longer sends ${label(sha256)}`),
    ...(scenario.withoutClientAuthentication
      ? ['the certificate comes without the purpose of client authentication']
      : []),
    ...(scenario.issuersUnreachable ? ['nobody can download a missing issuer'] : []),
    ...(scenario.revocationUnreachable
      ? ['no revocation source answers, and clients that ask insist on an answer']
      : []),
    ...(scenario.strict
      ? ['clients refuse SHA-1, short keys, long validity and names in the common name alone']
      : []),
  ];
}

export interface WhatIfRow {
  readonly id: string;
  readonly title: string;
  readonly state: State;
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
export function foldUnknown(rows: readonly WhatIfRow[]): readonly WhatIfRow[] {
  const unknown = rows.filter(({ then }) => then === NOT_KNOWN);
  const [first] = unknown;
  if (!first || unknown.length === 1) return rows;
  const whys = [...Map.groupBy(unknown, ({ why }) => why ?? '')];
  const why = whys
    .map(([text, members]) => `${listed(members.map(({ title }) => title))}: ${text}`)
    .join(' ');
  const title = `${unknown.length} kinds of client`;
  return [...rows.filter(({ then }) => then !== NOT_KNOWN), { ...first, id: 'not-known', title, why }];
}

export interface WhatIfView {
  /** One sentence for all clients. */
  readonly summary: string;
  readonly tables: readonly WhatIfTable[];
}

const TITLES: Readonly<Record<Use, string>> = {
  server: 'For a client that connects to the server',
  client: 'For the other side of mutual TLS (federation on 5061, hybrid SMTP)',
};

const VERDICTS = {
  trusted: { state: 'ok', word: 'Trusted' },
  untrusted: { state: 'bad', word: 'Not trusted' },
  unknown: { state: 'unknown', word: 'Not decided' },
} as const;

const NOT_KNOWN = 'Not known';

/** @param askedAt the time of the question, from which first breaks were looked for; ISO 8601 UTC */
export function whatIfView(lines: readonly WhatIfLine[], askedAt: string): WhatIfView {
  const uses = [...new Set(lines.map(({ use }) => use))];
  const tables = uses.map((use) => ({
    use,
    title: TITLES[use],
    rows: lines.filter((line) => line.use === use).map((line) => rowOf(line, askedAt)),
  }));
  return { summary: summaryOf(lines, tables), tables };
}

function rowOf({ client, before, after }: WhatIfLine, askedAt: string): WhatIfRow {
  const profile = profileOf(client);
  const title = profile?.title ?? client;
  if (!after) {
    const needs = profile
      ? ENGLISH_CLIENTS.text('clients.stop.needs', { store: storeName(profile.store) })
      : null;
    return {
      ...{ id: client, title, state: 'unknown', then: NOT_KNOWN, breaks: 'not known' },
      ...{ why: needs, change: null },
    };
  }
  const { state, word } = VERDICTS[after.result.verdict];
  return {
    id: client,
    title,
    state,
    then: word,
    breaks: breakText(after, askedAt),
    why: reasonOf(after),
    change: before === null ? 'not known today' : changeOf(before, after, askedAt),
  };
}

const isAtOnce = ({ breaksAt }: Outlook, askedAt: string): boolean =>
  breaksAt !== null && Date.parse(breaksAt) <= Date.parse(askedAt);

function breakText(outlook: Outlook, askedAt: string): string {
  if (outlook.breaksAt === null) return 'no date known';
  if (isAtOnce(outlook, askedAt)) return 'at once';
  const when = exactTime(outlook.breaksAt);
  return outlook.result.whateverRoots ? `${when} at the latest` : when;
}

function reasonOf({ result, broken }: Outlook): string | null {
  const said = result.verdict === 'trusted' ? broken : result;
  const code = said?.weakest?.code;
  if (!said || code === undefined) return null;
  const what = FINDING_WORDS[code].title;
  const subject = said.stopsAt?.subject ?? null;
  const why = subject === null ? `${what}.` : `“${subject}”: ${lower(what)}.`;
  return said.whateverRoots ? `${why} ${ENGLISH_CLIENTS.text('clients.note.whatever-roots')}` : why;
}

function changeOf(before: Outlook, after: Outlook, askedAt: string): string | null {
  if (isAtOnce(before, askedAt)) {
    if (isAtOnce(after, askedAt)) return null;
    return 'would hold again';
  }
  if (before.breaksAt !== after.breaksAt) return `otherwise ${breakText(before, askedAt)}`;
  return before.result.verdict === after.result.verdict ? null : 'holds today';
}

function summaryOf(lines: readonly WhatIfLine[], tables: readonly WhatIfTable[]): string {
  const known = lines.filter(({ after }) => after !== null);
  if (known.length === 0) return 'Nothing can be said: no trust store of any client is at hand.';
  const rows = tables.flatMap((table) => table.rows);
  const [first] = tables;
  const open = first?.rows.filter(({ then }) => then === NOT_KNOWN).length ?? 0;
  if (rows.every(({ change }) => change === null)) {
    return open === 0
      ? 'Nothing changes: every kind of client judges as it does now, and breaks when it would anyway.'
      : `Nothing changes for the ${(first?.rows.length ?? 0) - open} kinds of client that are known here; ${open} ${open === 1 ? 'is' : 'are'} not known.`;
  }
  const parts = tables.map((table) => tableSummary(table, lines));
  return parts.length === 1
    ? `${parts[0] ?? ''}.`
    : `As a server: ${parts[0] ?? ''}. In mutual TLS: ${parts[1] ?? ''}.`;
}

function tableSummary({ rows, use }: WhatIfTable, lines: readonly WhatIfLine[]): string {
  const counted = rows.filter(({ then }) => then !== NOT_KNOWN);
  const refusing = counted.filter(({ then }) => then !== 'Trusted').length;
  const changed = counted.filter(({ change }) => change !== null).length;
  const open = rows.length - counted.length;
  const besides = open === 0 ? '' : `; ${open} not known`;
  if (changed === 0) return open === 0 ? 'nothing changes' : `nothing changes for those known${besides}`;
  const kinds = (n: number): string => `${n} of ${counted.length} kinds of client`;
  if (refusing > 0) return `${kinds(refusing)} ${refusing === 1 ? 'does' : 'do'} not trust it then${besides}`;
  const first = lines
    .filter((line) => line.use === use)
    .flatMap(({ after }) => after?.breaksAt ?? [])
    .sort()[0];
  return `${kinds(changed)} break${changed === 1 ? 's' : ''} earlier, the first on ${first === undefined ? 'a date not known' : dayOf(first)}${besides}`;
}
