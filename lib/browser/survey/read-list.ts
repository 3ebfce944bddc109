/** Reads a list of hosts: one a line, as people paste it, or CSV as inventories and spreadsheets write it. */
import Papa from 'papaparse';
import { serverConfiguration } from '#lib/core/input/named/configuration.ts';
import { recognise, type LineFault } from '#lib/core/input/recognise.ts';
import { readTarget, type Target } from '#lib/core/input/target.ts';
import { LIMITS } from '#lib/core/limits.ts';

interface HostList {
  /** Each host, port and protocol once, in the order given. */
  readonly targets: readonly Target[];
  readonly faults: readonly LineFault[];
  /** Lines that name a place again. */
  readonly repeated: number;
  /** Title of the column that hosts were taken from, or null: the text has no columns, or no titles. */
  readonly column: string | null;
}

const HOST_TITLE =
  /^(?:(?:dns|fqdn|host|server|node|machine|domain)(?:[ _-]?names?)?|name|common[ _-]?name|url|uri|address|endpoint|target)s?$/i;
const PORT_TITLE = /^(?:(?:tcp|tls|ssl)[ _-]?)?port$/i;

/** A port or a scheme in the cell itself counts more than a column; two colons are an IPv6 address. */
const HAS_PORT = /^[^:]*:\d+$|\]:\d+$|:\/\//;

type Cells = readonly string[];

interface Columns {
  readonly host: number;
  readonly port: number | null;
  /** Whether the first row is titles. */
  readonly titled: boolean;
}

const isHost = (cell: string): boolean => {
  const reading = readTarget(cell.trim());
  return reading.ok && (reading.target.hostKind === 'ip' || reading.target.host.includes('.'));
};
const isPort = (cell: string): boolean => /^\d{1,5}$/.test(cell.trim());

/** The column with the most cells of a kind, or null when none has any. */
function bestColumn(rows: readonly Cells[], fits: (cell: string) => boolean): number | null {
  const counts: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) counts[index] = (counts[index] ?? 0) + (fits(cell) ? 1 : 0);
  }
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

/** By their titles, else by what is in them. Null: this is no table of hosts. */
function columnsOf(rows: readonly Cells[]): Columns | null {
  const [first] = rows;
  if (!first) return null;
  const named = first.findIndex((cell) => HOST_TITLE.test(cell.trim()));
  if (named >= 0) {
    const port = first.findIndex((cell) => PORT_TITLE.test(cell.trim()));
    return { host: named, port: port < 0 ? null : port, titled: true };
  }
  const host = bestColumn(rows, isHost);
  if (host === null) return null;
  const beside = rows.every((row) => isPort(row[host + 1] ?? '')) ? host + 1 : null;
  return { host, port: beside, titled: !isHost(first[host] ?? '') };
}

/** Rows of a table with the line each begins in; null when the text is no table. */
function tableOf(text: string): readonly Cells[] | null {
  if (!/[,;\t]/.test(text)) return null;
  const { data, meta } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' });
  // A list in one line, or lines of different length, are hosts with commas between them.
  const width = data[0]?.length ?? 0;
  const even = data.length > 1 && width > 1 && data.every((row) => row.length === width);
  return even && [',', ';', '\t'].includes(meta.delimiter) ? data : null;
}

function readTable(rows: readonly Cells[], { host, port, titled }: Columns): Omit<HostList, 'repeated'> {
  const targets: Target[] = [];
  const faults: LineFault[] = [];
  for (const [index, row] of rows.entries()) {
    if (titled && index === 0) continue;
    const cell = (row[host] ?? '').trim();
    if (cell === '') continue;
    const number = port === null ? '' : (row[port] ?? '').trim();
    const text = isPort(number) && !HAS_PORT.test(cell) ? withPort(cell, number) : cell;
    const reading = readTarget(text);
    if (reading.ok) targets.push(reading.target);
    else faults.push({ ...reading.fault, line: index + 1 });
  }
  return { targets, faults, column: titled ? (rows[0]?.[host]?.trim() ?? null) : null };
}

const withPort = (host: string, port: string): string =>
  host.includes(':') && !host.startsWith('[') ? `[${host}]:${port}` : `${host}:${port}`;

function unique(targets: readonly Target[]): readonly Target[] {
  const seen = new Map<string, Target>();
  for (const target of targets) {
    const key = `${target.host} ${target.port} ${target.protocol}`;
    if (!seen.has(key)) seen.set(key, target);
  }
  return [...seen.values()];
}

/** Pure; linear in the text. At most `LIMITS.targets` hosts are taken, the rest is said in a fault. */
export function readHostList(text: string): HostList {
  const rows = tableOf(text);
  const columns = rows === null ? null : columnsOf(rows);
  if (rows !== null && columns !== null) {
    const { targets, faults, column } = readTable(rows, columns);
    return finish(targets, faults, column);
  }
  const found = recognise(text, serverConfiguration);
  if (found.kind === 'targets') return finish(found.targets, found.faults, null);
  if (found.kind === 'message') {
    // Sentences: said once, with the first of them.
    const typed = text.trim().split(/\r?\n/)[0] ?? '';
    return finish([], [{ code: 'has-spaces', params: {}, typed: typed.slice(0, 80), line: 1 }], null);
  }
  return finish([], found.kind === 'faults' ? found.faults : [], null);
}

function finish(all: readonly Target[], faults: readonly LineFault[], column: string | null): HostList {
  const targets = unique(all);
  const tooMany: LineFault = {
    code: 'too-many-targets',
    params: { limit: LIMITS.targets },
    typed: targets[LIMITS.targets]?.host ?? '',
    line: LIMITS.targets + 1,
  };
  return {
    targets: targets.slice(0, LIMITS.targets),
    faults: (targets.length > LIMITS.targets ? [...faults, tooMany] : faults).slice(0, LIMITS.inputProblems),
    repeated: all.length - targets.length,
    column,
  };
}
