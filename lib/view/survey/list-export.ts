/** A checked list as files for other programs. Pure. */
import Papa from 'papaparse';
import { csvCell } from '../csv-cell.ts';
import { daysOf, outcomeOf, reasonOf, type HostRow, type ListWords } from './list.ts';

const LIST_EXPORT_VERSION = 1;

/** One host, flat, with the same names in both formats. */
interface ExportedHost {
  readonly host: string;
  readonly port: number;
  readonly protocol: string;
  readonly verdict: string;
  readonly reason: string;
  readonly daysLeft: number | null;
  /** ISO 8601 UTC. */
  readonly ends: string | null;
  readonly certificate: string | null;
  readonly issuer: string | null;
  readonly key: string | null;
  readonly tlsVersion: string | null;
  readonly addresses: string;
  readonly differentChains: number | null;
  readonly warnings: number | null;
  /** ISO 8601 UTC. */
  readonly checkedAt: string | null;
  /** Code of the fault when no certificates came. */
  readonly fault: string | null;
}

function exportedHost(row: HostRow, words: ListWords): ExportedHost {
  const { target, state } = row;
  const judged = state.kind === 'judged' ? state : null;
  const worst = judged?.nodes[0];
  const summary = worst?.summary;
  const days = daysOf(row);
  const ending = judged?.nodes.find((node) => node.summary.ends?.days === days)?.summary.ends;
  return {
    host: target.host,
    port: target.port,
    protocol: target.protocol,
    verdict: words.survey.text(`survey.outcome.${outcomeOf(row)}`),
    reason: reasonOf(row, words),
    daysLeft: days,
    ends: ending?.iso ?? null,
    certificate: summary?.subject ?? null,
    issuer: summary?.issuer ?? null,
    key: summary?.key ?? null,
    tlsVersion: worst?.tlsVersion ?? null,
    addresses: judged?.nodes.flatMap(({ addresses }) => addresses).join(' ') ?? '',
    differentChains: judged?.nodes.length ?? null,
    warnings: summary?.warnings ?? null,
    checkedAt: summary?.at ?? null,
    fault: state.kind === 'fault' ? state.fault.code : state.kind === 'failed' ? 'internal' : null,
  };
}

/** RFC 4180. Names come from certificates of strangers: cells that a spreadsheet would calculate are quoted. */
export const listCsv = (rows: readonly HostRow[], words: ListWords): string =>
  `${Papa.unparse(
    rows.map((row) => cellsOf(row, words)),
    { escapeFormulae: true, newline: '\r\n' },
  )}\r\n`;

const cellsOf = (row: HostRow, words: ListWords) =>
  Object.fromEntries(
    Object.entries(exportedHost(row, words)).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? csvCell(value) : value,
    ]),
  );

export function listJson(rows: readonly HostRow[], words: ListWords): string {
  const hosts = rows.map((row) => exportedHost(row, words));
  return `${JSON.stringify({ version: LIST_EXPORT_VERSION, hosts }, null, 2)}\n`;
}
