/** The matrix of clients as plain data: words, flags and marks; components draw it. */
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import { dayIn, listIn, lowerIn } from '#lib/content/messages/forms.ts';
import type { ClientResult } from '#lib/core/evaluate/profiles.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { Claim, ClientProfile, StoreId } from '#lib/trust/profiles/base/types.ts';
import { barredReason, type Barred, type BarredClients } from '../result/barred.ts';
import { storeName } from '../stores.ts';
import type { State } from '../types.ts';
import { titleOf } from '../words.ts';
import { clientName } from '../client-names.ts';

export interface ClientRow {
  readonly id: string;
  readonly title: string;
  readonly state: State;
  /** What the certificates are to it, or that it is not known or does not get to them. */
  readonly standing: Verdict | 'not-known' | 'no-connection';
  /** The same in words: “Trusted”, “Not trusted”, “Not decided”, “Not known”, “Can’t connect” */
  readonly verdict: string;
  /** Where it stops and why, or how to make it known; null when there is nothing to say. */
  readonly stops: string | null;
  /** That it stops where most others do (`shared` of the view), which is said once for all of them. */
  readonly likeMost: boolean;
  /** What is known of the client that keeps it out, in English; null: nothing does. */
  readonly claimed: string | null;
  /** What its trust depends on. */
  readonly notes: readonly string[];
  /** Whether a chain can be drawn as this client sees it. */
  readonly drawable: boolean;
  readonly claims: readonly { readonly topic: string; readonly claim: Claim }[];
}

const NOBODY: BarredClients = new Map();

interface ClientGroup {
  readonly title: string;
  readonly rows: readonly ClientRow[];
}

/** Clients of which nothing is known here, with what they want for; they share one row. */
export interface UnknownClients {
  /** “7 kinds of client” */
  readonly title: string;
  readonly verdict: string;
  /** Who wants for what, once for each thing that is missing. */
  readonly wants: readonly { readonly clients: string; readonly stops: string }[];
  readonly rows: readonly ClientRow[];
}

/** Clients of which the same is said, word for word; they share one row. */
export interface AlikeClients extends Pick<ClientRow, 'state' | 'verdict'> {
  /** “22 kinds of client” */
  readonly title: string;
  readonly stops: string;
  readonly rows: readonly ClientRow[];
}

export interface ClientsView {
  /** Those of which something is known. */
  readonly groups: readonly ClientGroup[];
  /** Null: every client is known. */
  readonly unknown: UnknownClients | null;
  /** “Trusted by 12 of 19 clients, not by 3; 4 not known, 5 can’t connect” */
  readonly summary: string;
  /** Where at least three clients stop alike; null: no three do. */
  readonly shared: { readonly stops: string; readonly clients: number } | null;
  /** Every client that is known fares alike in all that is said of it: one row for all; null: they differ. */
  readonly alike: AlikeClients | null;
  /** Stores that nobody provided, with how to; also those of which only hashes are known. */
  readonly missing: readonly { readonly id: StoreId; readonly store: string; readonly how: string }[];
}

const FAMILIES = [
  'windows',
  'apple',
  'android',
  'phone',
  'browser',
  'runtime',
] as const satisfies readonly ClientProfile['family'][];

const TOPICS: Readonly<Record<keyof ClientProfile['claims'], string>> = {
  roots: 'Roots',
  fetching: 'Missing issuers',
  revocation: 'Revocation',
  names: 'Names',
  limits: 'Limits',
  enterprise: 'Your own roots',
};

/** How the list of roots gets here: in this browser by the dialog, for everybody by the operator. */
function howTo({ text }: ClientWords, id: StoreId): string {
  // These two come with the application and with its server; the others the server fetches, unless told not to.
  if (id === 'mozilla' || id === 'system') return text(`clients.missing.${id}`);
  return text('clients.missing.fetch', {
    file: text(`clients.missing.file.${id}`),
    command: `npm run trust:update -- --import ${id}=FILE`,
  });
}

/** How a verdict looks in a line. */
const STATES = { trusted: 'ok', untrusted: 'bad', unknown: 'unknown' } as const satisfies Record<
  Verdict,
  State
>;

/** How a verdict looks and reads in a line. */
export const verdictLine = (
  { text }: Pick<ClientWords, 'text'>,
  standing: Verdict,
): Pick<ClientRow, 'standing' | 'state' | 'verdict'> => ({
  standing,
  state: STATES[standing],
  verdict: text(`result.verdict.${standing}`),
});

function stopsOf(
  words: ClientWords,
  { weakest, stopsAt }: Pick<ClientResult, 'weakest' | 'stopsAt'>,
): string | null {
  if (!weakest) return null;
  const title = titleOf(words, weakest.code, null);
  const subject = stopsAt?.subject ?? null;
  if (!stopsAt || subject === null) return words.text('clients.stop.bare', { what: title });
  const what = lowerIn(words.locale, title);
  return stopsAt.issuer === null
    ? words.text('clients.stop.at', { subject, what })
    : words.text('clients.stop.between', { subject, issuer: stopsAt.issuer, what });
}

function notesOf({ text, locale }: ClientWords, { result, enterprise }: ClientLine): readonly string[] {
  const notes: string[] = [];
  if (result?.whateverRoots) notes.push(text('clients.note.whatever-roots'));
  if (result?.fetches) notes.push(text('clients.note.fetches'));
  if (result?.until) notes.push(text('clients.note.until', { day: dayIn(locale, result.until) }));
  if (enterprise === 'decides')
    notes.push(
      text(result?.verdict === 'trusted' ? 'clients.note.own-roots' : 'clients.note.own-roots-change'),
    );
  if (enterprise === 'would-help') notes.push(text('clients.note.would-help'));
  if (enterprise === 'ignored') notes.push(text('clients.note.ignores'));
  return notes;
}

type PlainRow = Omit<ClientRow, 'likeMost'>;

function rowOf(words: ClientWords, profile: ClientProfile, line: ClientLine | undefined): PlainRow {
  const { text } = words;
  const { id } = profile;
  const topics = Object.keys(TOPICS) as (keyof typeof TOPICS)[];
  const claims = topics.map((topic) => ({ topic: TOPICS[topic], claim: profile.claims[topic] }));
  const result = line?.result ?? null;
  const title = clientName(words, id);
  const store = storeName(profile.store, words);
  const unknown = {
    ...{ id, title, claims },
    claimed: null,
    standing: 'not-known',
    state: 'unknown',
    drawable: false,
    verdict: text('clients.verdict.not-known'),
  } as const;
  if (!line || !result) {
    const reason = line?.refusal === undefined ? null : stopsOf(words, line.refusal);
    const stops =
      reason === null
        ? text('clients.stop.needs', { store })
        : text('clients.stop.refuses', { reason, store });
    return { ...unknown, stops, notes: [] };
  }
  const notes = notesOf(words, line);
  if (result.unseenRoot) return { ...unknown, stops: text('clients.stop.hashes', { store }), notes };
  const { state, ...verdict } = verdictLine(words, result.verdict);
  const reserved = result.verdict === 'trusted' && notes.length > 0;
  return {
    ...{ id, title, claims, claimed: null, notes },
    ...verdict,
    state: reserved ? 'warn' : state,
    stops: stopsOf(words, result),
    drawable: !result.whateverRoots,
  };
}

/** A client that never gets to the certificates; what they would be to it stays said. */
function barredRow(words: ClientWords, row: PlainRow, barred: Barred): PlainRow {
  const { text, locale } = words;
  const { claim } = barred;
  return {
    ...row,
    standing: 'no-connection',
    state: 'bad',
    verdict: text('clients.verdict.no-connection'),
    stops: text('clients.stop.no-connection', { reason: barredReason(words, barred) }),
    claimed: claim.source === null ? `${claim.text.replace(/\.$/, '')} (unverified).` : claim.text,
    notes: [text('clients.note.alone', { verdict: lowerIn(locale, row.verdict) })],
    claims: [...row.claims, { topic: 'Connection', claim }],
  };
}

/** Fewer that stop alike are each told in full. */
const ALIKE = 3;

function sharedStop(rows: readonly Pick<ClientRow, 'stops' | 'standing'>[]): ClientsView['shared'] {
  const counts = new Map<string, number>();
  for (const { stops, standing } of rows) {
    if (stops !== null && standing !== 'not-known') counts.set(stops, (counts.get(stops) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= ALIKE ? { stops: most[0], clients: most[1] } : null;
}

function summaryOf({ text }: ClientWords, rows: readonly Pick<ClientRow, 'standing'>[]): string {
  const count = (standing: ClientRow['standing']): number =>
    rows.filter((row) => row.standing === standing).length;
  return text('clients.summary', {
    trusted: count('trusted'),
    all: rows.length,
    untrusted: count('untrusted'),
    unknown: count('unknown'),
    open: count('not-known'),
    barred: count('no-connection'),
  });
}

/** One row for each profile, in the registry's order; a profile without a line is not known. */
export function clientRows(
  words: ClientWords,
  lines: readonly ClientLine[],
  barred = NOBODY,
): readonly ClientRow[] {
  const byId = new Map(lines.map((line) => [line.client, line]));
  const rows = PROFILES.map((profile) => {
    const row = rowOf(words, profile, byId.get(profile.id));
    const bar = barred.get(profile.id);
    return bar ? barredRow(words, row, bar) : row;
  });
  const shared = sharedStop(rows);
  return rows.map((row) => ({ ...row, likeMost: shared !== null && row.stops === shared.stops }));
}

function unknownOf({ text, locale }: ClientWords, rows: readonly ClientRow[]): UnknownClients | null {
  const unknown = rows.filter(({ standing }) => standing === 'not-known');
  const [first] = unknown;
  if (first === undefined) return null;
  const wants = [...Map.groupBy(unknown, ({ stops }) => stops ?? '')].map(([stops, members]) => ({
    clients: listIn(
      locale,
      members.map(({ title }) => title),
    ),
    stops,
  }));
  const title = text('clients.kinds', { count: unknown.length });
  return { title, verdict: first.verdict, wants, rows: unknown };
}

/** Null where something is said of one of them alone, or of too few to be worth a row of their own. */
function alikeOf({ text }: ClientWords, rows: readonly ClientRow[]): AlikeClients | null {
  const [first] = rows;
  if (first === undefined || first.stops === null || rows.length < ALIKE) return null;
  const { state, verdict, stops } = first;
  const same = rows.every(
    (row) => row.verdict === verdict && row.likeMost && row.claimed === null && row.notes.length === 0,
  );
  return same ? { title: text('clients.kinds', { count: rows.length }), state, verdict, stops, rows } : null;
}

/**
 * The lines in groups, in the language of `words`. Lines may be in any order.
 * @param barred clients that can't connect to the server that sent the chain
 * @param computer the computer whose record was given, which is no kind of client and not counted; null: none was
 */
export function clientsView(
  words: ClientWords,
  lines: readonly ClientLine[],
  barred = NOBODY,
  computer: ClientRow | null = null,
): ClientsView {
  const { text } = words;
  const all = clientRows(words, lines, barred);
  const unknown = unknownOf(words, all);
  const isUnknown = new Set(unknown?.rows.map(({ id }) => id));
  const groups = FAMILIES.map((family) => {
    const members = new Set(PROFILES.filter((one) => one.family === family).map(({ id }) => id));
    return {
      title: text(`clients.family.${family}`),
      rows: all.filter(({ id }) => members.has(id) && !isUnknown.has(id)),
    };
  });
  const stores = [...new Set(PROFILES.filter(({ id }) => isUnknown.has(id)).map(({ store }) => store))];
  return {
    groups: [
      ...(computer === null ? [] : [{ title: text('clients.family.computer'), rows: [computer] }]),
      ...groups.filter(({ rows }) => rows.length > 0),
    ],
    unknown,
    summary: summaryOf(words, all),
    shared: sharedStop(all),
    alike: alikeOf(
      words,
      all.filter(({ id }) => !isUnknown.has(id)),
    ),
    missing: stores.map((id) => ({ id, store: storeName(id, words), how: howTo(words, id) })),
  };
}
