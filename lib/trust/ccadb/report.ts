/**
 * Public reports of the CCADB (https://www.ccadb.org/resources) as trust stores. Columns are found by
 * header name, never by position: reports gain columns over the years.
 */
import { X509Certificate, createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { StoreTerms } from '../terms.ts';

/** Rows of a report by header; a header is compared without case and punctuation. */
export interface ReportTable {
  readonly rows: readonly ReadonlyMap<string, string>[];
  readonly headers: readonly string[];
}

/** A root of a report, with its terms. */
export interface ReportedRoot {
  readonly der: Uint8Array;
  readonly terms: StoreTerms;
}

/** A report that can't be a store: the reason completes "The report …". */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

const plain = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Reads CSV with quoted fields that hold commas and line breaks. @throws {ReportError} */
export function readReport(text: string): ReportTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new ReportError(`is broken near row ${broken.row ?? 0}: ${broken.message}`);
  const [first, ...rest] = data;
  if (!first) throw new ReportError('is empty');
  const headers = first.map(plain);
  const short = rest.findIndex((row) => row.length !== headers.length);
  if (short >= 0) throw new ReportError(`is cut off in row ${short + 2}`);
  return {
    headers,
    rows: rest.map((row) => new Map(headers.map((header, column) => [header, (row[column] ?? '').trim()]))),
  };
}

const EKU_OF_BIT: Readonly<Record<string, string>> = {
  websites: '1.3.6.1.5.5.7.3.1',
  'server authentication': '1.3.6.1.5.5.7.3.1',
  'client authentication': '1.3.6.1.5.5.7.3.2',
  code: '1.3.6.1.5.5.7.3.3',
  'code signing': '1.3.6.1.5.5.7.3.3',
  email: '1.3.6.1.5.5.7.3.4',
  'secure email': '1.3.6.1.5.5.7.3.4',
  'time stamping': '1.3.6.1.5.5.7.3.8',
};

/** Columns of one programme's report; the first header that the report has counts. */
export interface ReportColumns {
  readonly pem: readonly string[];
  readonly fingerprint: readonly string[];
  readonly purposes: readonly string[];
  readonly distrustAfter: readonly string[];
  /** Rows whose status does not begin with "Included" are left out. */
  readonly status: readonly string[];
}

/**
 * The roots of a report. Each certificate is held against the fingerprint beside it.
 * @throws {ReportError} when a needed column is missing, or a certificate is not the one named.
 */
export function rootsOf({ headers, rows }: ReportTable, columns: ReportColumns): readonly ReportedRoot[] {
  const column = (names: readonly string[]): string | null =>
    names.map(plain).find((name) => headers.includes(name)) ?? null;
  const pem = column(columns.pem);
  const fingerprint = column(columns.fingerprint);
  if (pem === null || fingerprint === null)
    throw new ReportError(`has no column "${(pem === null ? columns.pem : columns.fingerprint)[0] ?? ''}"`);
  const purposes = column(columns.purposes);
  const after = column(columns.distrustAfter);
  const status = column(columns.status);
  return rows
    .filter((row) => status === null || /^included/i.test(row.get(status) ?? ''))
    .map((row, index) => {
      const der = derOf(row.get(pem) ?? '', index);
      const named = (row.get(fingerprint) ?? '').replace(/[^0-9a-f]/gi, '').toLowerCase();
      if (createHash('sha256').update(der).digest('hex') !== named)
        throw new ReportError(`names another fingerprint than its certificate has in row ${index + 2}`);
      return {
        der,
        terms: {
          ...purposesOf(purposes === null ? '' : (row.get(purposes) ?? '')),
          ...distrustOf(after === null ? '' : (row.get(after) ?? ''), index),
        },
      };
    });
}

function derOf(field: string, index: number): Uint8Array {
  // The report wraps PEM text in single quotes.
  const pem = field.replace(/^'+|'+$/g, '');
  try {
    return new Uint8Array(new X509Certificate(pem).raw);
  } catch {
    throw new ReportError(`has no readable certificate in row ${index + 2}`);
  }
}

function purposesOf(text: string): Pick<StoreTerms, 'purposes'> {
  const names = text
    .split(/[;,]/)
    .map(plain)
    .filter((name) => name !== '');
  if (names.length === 0) return {};
  // A purpose of unknown name must not turn into "trusted for everything".
  return { purposes: names.flatMap((name) => EKU_OF_BIT[name] ?? []) };
}

/** "2024.11.30": certificates of that whole day are still trusted. */
function distrustOf(text: string, index: number): Pick<StoreTerms, 'distrustAfter'> {
  if (text === '') return {};
  const [, year, month, day] = /^(\d{4})[.-](\d{2})[.-](\d{2})$/.exec(text) ?? [];
  if (year === undefined) throw new ReportError(`has a date that does not read in row ${index + 2}: ${text}`);
  return { distrustAfter: Date.UTC(Number(year), Number(month) - 1, Number(day), 23, 59, 59) };
}
