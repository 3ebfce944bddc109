/** A result as a table for spreadsheets (RFC 4180): one line for each fact, told apart by its first column. */
import Papa from 'papaparse';
import { csvCell } from '../csv-cell.ts';
import type { Facts } from './facts.ts';

const COLUMNS = [
  'record',
  'name',
  'state',
  'place',
  'text',
  'remedy',
  'from',
  'to',
  'code',
  'severity',
  'clause',
  'serial',
  'sha256',
] as const;

/** The kinds of lines. */
export type CsvRecord = 'verdict' | 'chain' | 'finding' | 'client' | 'date' | 'list' | 'certificate';

type Row = { readonly record: CsvRecord } & Partial<Record<(typeof COLUMNS)[number], string | null>>;

function rowsOf(facts: Facts): readonly Row[] {
  return [
    {
      record: 'verdict',
      name: facts.source,
      state: facts.verdict,
      text: facts.barred === null ? facts.headline : `${facts.headline} ${facts.barred}`,
      place: facts.weakest?.where ?? null,
      code: facts.weakest?.code ?? null,
      from: facts.at,
    },
    ...facts.chain.map(({ kind, label, link }): Row => ({
      record: 'chain',
      name: label,
      place: kind,
      state: link?.state ?? null,
      text: link?.text ?? null,
    })),
    ...facts.findings.flatMap(({ findings }) =>
      findings.map(({ title, where, sentence, fix, code, severity, clause }): Row => ({
        record: 'finding',
        name: title,
        place: where,
        text: sentence,
        remedy: fix,
        code,
        severity,
        clause,
      })),
    ),
    ...(facts.clients?.rows ?? []).map(({ title, verdict, remark }): Row => ({
      record: 'client',
      name: title,
      state: verdict,
      text: remark,
    })),
    ...facts.dates.map(({ kind, moment, title, detail }): Row => ({
      record: 'date',
      name: title,
      state: kind,
      text: detail,
      from: moment.iso,
    })),
    ...facts.lists.map((list): Row => ({ record: 'list', name: list })),
    ...facts.certificates.map(({ role, label, subject, notBefore, notAfter, serial, sha256 }): Row => ({
      record: 'certificate',
      name: label,
      place: role,
      text: subject,
      from: notBefore,
      to: notAfter,
      serial,
      sha256,
    })),
  ];
}

/** Names come from certificates of strangers: cells that a spreadsheet would calculate are quoted. */
export function factsCsv(facts: Facts): string {
  const rows = rowsOf(facts).map((row) => COLUMNS.map((column) => csvCell(row[column] ?? '')));
  const table = Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true, newline: '\r\n' });
  return `${table}\r\n`;
}
