/** The matrix of clients as plain data: words, flags and marks; components draw it. */
import { dayOf, lower } from '#lib/core/text.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { listed } from '#lib/content/findings/params.ts';
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import type { ClientResult } from '#lib/core/evaluate/profiles.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { Claim, ClientProfile, StoreId } from '#lib/trust/profiles/base/types.ts';
import type { Barred, BarredClients } from '../result/barred.ts';
import type { State } from '../types.ts';

export interface ClientRow {
  readonly id: string;
  readonly title: string;
  readonly state: State;
  /** “Trusted”, “Not trusted”, “Not decided”, “Not known”, “Can’t connect” */
  readonly verdict: string;
  /** Where it stops and why, or how to make it known; null when there is nothing to say. */
  readonly stops: string | null;
  /** That it stops where most others do (`shared` of the view), which is said once for all of them. */
  readonly likeMost: boolean;
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

export interface ClientsView {
  /** Those of which something is known. */
  readonly groups: readonly ClientGroup[];
  /** Null: every client is known. */
  readonly unknown: UnknownClients | null;
  /** “Trusted by 12 of 19 clients, not by 3; 4 not known, 5 can’t connect” */
  readonly summary: string;
  /** Where at least three clients stop alike; null: no three do. */
  readonly shared: { readonly stops: string; readonly clients: number } | null;
  /** Stores that nobody provided, with how to; also those of which only hashes are known. */
  readonly missing: readonly { readonly id: StoreId; readonly store: string; readonly how: string }[];
}

const FAMILIES: Readonly<Record<ClientProfile['family'], string>> = {
  windows: 'Windows',
  apple: 'Apple',
  android: 'Android',
  phone: 'Phones of the Lync family',
  browser: 'Browsers',
  runtime: 'Server software',
};

const TOPICS: Readonly<Record<keyof ClientProfile['claims'], string>> = {
  roots: 'Roots',
  fetching: 'Missing issuers',
  revocation: 'Revocation',
  names: 'Names',
  limits: 'Limits',
  enterprise: 'Your own roots',
};

/** In this browser by the dialog, for everybody by the operator. */
const provided = (id: StoreId, file: string): string =>
  `add ${file} under “Trusted roots”, for this browser; or, for everybody, run “npm run trust:update -- --import ${id}=FILE” on the server`;

/** The server fetches these by itself, unless that is turned off or a source does not answer. */
const UPDATE = 'press “Fetch now” under “Trusted roots”; or ';

/** Store names for people, and how each gets here. */
const STORES: Readonly<Record<StoreId, { readonly name: string; readonly how: string }>> = {
  microsoft: {
    name: 'Microsoft’s roots',
    how: `${UPDATE}${provided('microsoft', 'a roots.sst (“certutil -generateSSTFromWU roots.sst”) or an authroot.stl')}`,
  },
  apple: { name: 'Apple’s roots', how: `${UPDATE}${provided('apple', 'a PEM file of Apple’s roots')}` },
  chrome: {
    name: 'the Chrome Root Store',
    how: `${UPDATE}${provided('chrome', 'a PEM file of that store')}`,
  },
  mozilla: { name: 'Mozilla’s roots', how: 'build the application again: they come with it' },
  android: {
    name: 'Android’s system roots',
    how: `${UPDATE}${provided('android', 'a PEM file of the system’s certificates')}`,
  },
  java: {
    name: 'Java’s roots',
    how: `${UPDATE}${provided('java', 'the file cacerts of the Java installation')}`,
  },
  'lync-phone': {
    name: 'the roots in the firmware of the phone',
    how: `${UPDATE}${provided('lync-phone', 'a file of the CAs that the firmware’s release notes list')}`,
  },
  system: {
    name: 'the roots of this server’s operating system',
    how: 'install the package ca-certificates on the server, or name its files in SSL_CERT_FILE',
  },
};

export const storeWords = (id: StoreId): { readonly name: string; readonly how: string } => STORES[id];

/** How a verdict looks in a line. */
export const VERDICTS = {
  trusted: { state: 'ok', verdict: 'Trusted' },
  untrusted: { state: 'bad', verdict: 'Not trusted' },
  unknown: { state: 'unknown', verdict: 'Not decided' },
} as const;

/** The date of an ISO time, as people write it here. */
const day = (iso: string): string => dayOf(iso);

function stopsOf({ weakest, stopsAt }: ClientResult): string | null {
  if (!weakest) return null;
  const what = FINDING_WORDS[weakest.code].title;
  if (!stopsAt || stopsAt.subject === null) return `${what}.`;
  const place =
    stopsAt.issuer === null ? `“${stopsAt.subject}”` : `“${stopsAt.subject}” → “${stopsAt.issuer}”`;
  return `${place}: ${lower(what)}.`;
}

/** Said of a fault that is decided without the client's store. */
export const WHATEVER_ROOTS = 'Whatever roots it has: its list is not here, and could not change this.';

const NOT_KNOWN = 'Not known';
/** Verdict of who never gets to the certificates. */
export const NO_CONNECTION = 'Can’t connect';

function notesOf({ result, enterprise }: ClientLine): readonly string[] {
  const notes: string[] = [];
  if (result?.whateverRoots) notes.push(WHATEVER_ROOTS);
  if (result?.fetches) notes.push('Works only because it fetches the missing intermediate.');
  if (result?.until) notes.push(`Works only until ${day(result.until)}.`);
  if (enterprise === 'decides') {
    notes.push(
      result?.verdict === 'trusted'
        ? 'Trusted because of your organisation’s roots, and only where they are deployed.'
        : 'Your organisation’s roots change this verdict.',
    );
  }
  if (enterprise === 'would-help')
    notes.push('Would be trusted once this client is set up for your organisation’s roots.');
  if (enterprise === 'ignored') notes.push('Ignores your organisation’s roots.');
  return notes;
}

function rowOf(profile: ClientProfile, line: ClientLine | undefined): Omit<ClientRow, 'likeMost'> {
  const { id, title, store } = profile;
  const topics = Object.keys(TOPICS) as (keyof typeof TOPICS)[];
  const claims = topics.map((topic) => ({ topic: TOPICS[topic], claim: profile.claims[topic] }));
  const result = line?.result ?? null;
  if (!line || !result) {
    const { name } = STORES[store];
    const refusal = line?.refusal === undefined ? null : stopsOf(line.refusal);
    return {
      id,
      title,
      state: 'unknown',
      verdict: NOT_KNOWN,
      stops:
        refusal === null
          ? `Needs ${name}, which nobody provided here.`
          : `Refuses this path: ${refusal} Whether it has another depends on ${name}, which nobody provided here.`,
      notes: [],
      drawable: false,
      claims,
    };
  }
  const notes = notesOf(line);
  if (result.unseenRoot) {
    const { name } = STORES[store];
    return {
      id,
      title,
      state: 'unknown',
      verdict: NOT_KNOWN,
      stops: `The list given for ${name} names them by hash only, and the issuer that is missing here may be one of them.`,
      notes,
      drawable: false,
      claims,
    };
  }
  const { state, verdict } = VERDICTS[result.verdict];
  const reserved = result.verdict === 'trusted' && notes.length > 0;
  return {
    id,
    title,
    state: reserved ? 'warn' : state,
    verdict,
    stops: stopsOf(result),
    notes,
    drawable: !result.whateverRoots,
    claims,
  };
}

/** A client that never gets to the certificates; what they would be to it stays said. */
function barredRow(row: Omit<ClientRow, 'likeMost'>, { reason, claim }: Barred): Omit<ClientRow, 'likeMost'> {
  const since = claim.source === null ? `${claim.text.replace(/\.$/, '')} (unverified).` : claim.text;
  return {
    ...row,
    state: 'bad',
    verdict: NO_CONNECTION,
    stops: `Can’t connect: ${reason}.`,
    notes: [since, `The certificates alone: ${row.verdict.toLowerCase()}.`],
    claims: [...row.claims, { topic: 'Connection', claim }],
  };
}

/** Fewer that stop alike are each told in full. */
const ALIKE = 3;

function sharedStop(rows: readonly Pick<ClientRow, 'stops' | 'verdict'>[]): ClientsView['shared'] {
  const counts = new Map<string, number>();
  for (const { stops, verdict } of rows) {
    if (stops !== null && verdict !== NOT_KNOWN) counts.set(stops, (counts.get(stops) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= ALIKE ? { stops: most[0], clients: most[1] } : null;
}

function summaryOf(rows: readonly Pick<ClientRow, 'verdict'>[]): string {
  const count = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length;
  const rest = [
    [count('Not trusted'), 'not by'],
    [count('Not decided'), 'not decided for'],
    [count('Not known'), 'not known for'],
    [count(NO_CONNECTION), 'no connection for'],
  ] as const;
  const parts = rest.filter(([n]) => n > 0).map(([n, words]) => `${words} ${n}`);
  return [`Trusted by ${count('Trusted')} of ${rows.length} kinds of client`, ...parts].join(', ');
}

/** One row for each profile, in the registry's order; a profile without a line is not known. */
export function clientRows(lines: readonly ClientLine[], barred = NOBODY): readonly ClientRow[] {
  const byId = new Map(lines.map((line) => [line.client, line]));
  const rows = PROFILES.map((profile) => {
    const row = rowOf(profile, byId.get(profile.id));
    const bar = barred.get(profile.id);
    return bar ? barredRow(row, bar) : row;
  });
  const shared = sharedStop(rows);
  return rows.map((row) => ({ ...row, likeMost: shared !== null && row.stops === shared.stops }));
}

function unknownOf(rows: readonly ClientRow[]): UnknownClients | null {
  const unknown = rows.filter(({ verdict }) => verdict === NOT_KNOWN);
  if (unknown.length === 0) return null;
  const wants = [...Map.groupBy(unknown, ({ stops }) => stops ?? '')].map(([stops, members]) => ({
    clients: listed(
      members.map(({ title }) => title),
      members.length,
    ),
    stops,
  }));
  const title = `${unknown.length} ${unknown.length === 1 ? 'kind of client' : 'kinds of client'}`;
  return { title, verdict: NOT_KNOWN, wants, rows: unknown };
}

/**
 * The lines in groups, with words. Lines may be in any order.
 * @param barred clients that can't connect to the server that sent the chain
 * @param computer the computer whose record was given, which is no kind of client and not counted; null: none was
 */
export function clientsView(
  lines: readonly ClientLine[],
  barred = NOBODY,
  computer: ClientRow | null = null,
): ClientsView {
  const all = clientRows(lines, barred);
  const unknown = unknownOf(all);
  const isUnknown = new Set(unknown?.rows.map(({ id }) => id));
  const families = Object.keys(FAMILIES) as (keyof typeof FAMILIES)[];
  const groups = families.map((family) => {
    const members = new Set(PROFILES.filter((one) => one.family === family).map(({ id }) => id));
    return { title: FAMILIES[family], rows: all.filter(({ id }) => members.has(id) && !isUnknown.has(id)) };
  });
  const stores = [...new Set(PROFILES.filter(({ id }) => isUnknown.has(id)).map(({ store }) => store))];
  return {
    groups: [
      ...(computer === null ? [] : [{ title: 'This computer', rows: [computer] }]),
      ...groups.filter(({ rows }) => rows.length > 0),
    ],
    unknown,
    summary: summaryOf(all),
    shared: sharedStop(all),
    missing: stores.map((store) => ({ id: store, store: STORES[store].name, how: STORES[store].how })),
  };
}
