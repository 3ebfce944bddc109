/**
 * Public reports of the CCADB (https://www.ccadb.org/resources) as trust stores. Columns are found by
 * header name, never by position: reports gain columns over the years.
 */
import { X509Certificate, createHash } from 'node:crypto';
import Papa from 'papaparse';
import { SourceError } from '../transfer/error.ts';
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

const plain = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Reads CSV with quoted fields that hold commas and line breaks. @throws {SourceError} */
export function readReport(text: string): ReportTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new SourceError({ code: 'csv-broken', row: broken.row ?? 0, reason: broken.message });
  const [first, ...rest] = data;
  if (!first) throw new SourceError({ code: 'empty' });
  const headers = first.map(plain);
  const short = rest.findIndex((row) => row.length !== headers.length);
  if (short >= 0) throw new SourceError({ code: 'csv-cut', row: short + 2 });
  return {
    headers,
    rows: rest.map((row) => new Map(headers.map((header, column) => [header, (row[column] ?? '').trim()]))),
  };
}

const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** Purposes by the names that the programmes have for them: Mozilla's, Microsoft's, Apple's. */
const EKU_OF_BIT: Readonly<Record<string, string>> = {
  websites: SERVER_AUTHENTICATION,
  'server authentication': SERVER_AUTHENTICATION,
  serverauth: SERVER_AUTHENTICATION,
  'tls server': SERVER_AUTHENTICATION,
  'client authentication': CLIENT_AUTHENTICATION,
  clientauth: CLIENT_AUTHENTICATION,
  'tls client': CLIENT_AUTHENTICATION,
  code: CODE_SIGNING,
  'code signing': CODE_SIGNING,
  codesigning: CODE_SIGNING,
  email: EMAIL_PROTECTION,
  'secure email': EMAIL_PROTECTION,
  emailprotection: EMAIL_PROTECTION,
  'time stamping': TIME_STAMPING,
  timestamping: TIME_STAMPING,
};

const hexOf = (text: string): string => text.replace(/[^0-9a-f]/gi, '').toLowerCase();

const sha256 = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex');

/** The first of some headers that a report has, as its rows have it. */
const columnOf = ({ headers }: ReportTable, names: readonly string[]): string | null =>
  names.map(plain).find((name) => headers.includes(name)) ?? null;

/** @throws {SourceError} naming the column that is missing. */
function neededColumn(table: ReportTable, names: readonly string[]): string {
  const found = columnOf(table, names);
  if (found === null) throw new SourceError({ code: 'column', column: names[0] ?? '' });
  return found;
}

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
 * @throws {SourceError} when a needed column is missing, or a certificate is not the one named.
 */
export function rootsOf(table: ReportTable, columns: ReportColumns): readonly ReportedRoot[] {
  const pem = neededColumn(table, columns.pem);
  const fingerprint = neededColumn(table, columns.fingerprint);
  const purposes = columnOf(table, columns.purposes);
  const after = columnOf(table, columns.distrustAfter);
  const status = columnOf(table, columns.status);
  return table.rows
    .filter((row) => status === null || isIncluded(row.get(status)))
    .map((row, index) => {
      const der = derOf(row.get(pem) ?? '', index);
      if (sha256(der) !== hexOf(row.get(fingerprint) ?? ''))
        throw new SourceError({ code: 'fingerprint-other', row: index + 2 });
      return {
        der,
        terms: {
          ...purposesOf(purposes === null ? '' : (row.get(purposes) ?? '')),
          ...distrustOf(after === null ? '' : (row.get(after) ?? ''), index),
        },
      };
    });
}

const isIncluded = (status: string | undefined): boolean => /^included\b/i.test(status ?? '');

/** A programme's columns in the report on all included roots. */
interface MatrixColumns {
  readonly status: readonly string[];
  /** Null: every root of the programme is for TLS servers, and for them alone. */
  readonly purposes: readonly string[] | null;
}

/**
 * The roots that one programme includes, by SHA-256 fingerprint (lower-case hex), with its terms.
 * @throws {SourceError} when a needed column is missing, or a fingerprint does not read.
 */
export function includedIn(
  table: ReportTable,
  columns: MatrixColumns,
): ReadonlyMap<string, ReportedRoot['terms']> {
  const fingerprint = neededColumn(table, ['SHA-256 Fingerprint']);
  const status = neededColumn(table, columns.status);
  const purposes = columns.purposes && neededColumn(table, columns.purposes);
  const included = new Map<string, ReportedRoot['terms']>();
  for (const [index, row] of table.rows.entries()) {
    if (!isIncluded(row.get(status))) continue;
    const key = hexOf(row.get(fingerprint) ?? '');
    // Reports have an "Example CA" without a certificate.
    if (key === '') continue;
    if (key.length !== 64) throw new SourceError({ code: 'fingerprint', row: index + 2 });
    included.set(
      key,
      purposes === null ? { purposes: [SERVER_AUTHENTICATION] } : purposesOf(row.get(purposes) ?? ''),
    );
  }
  return included;
}

/**
 * The certificates of a report that are wanted, by SHA-256 fingerprint, computed. The report's own
 * fingerprints only save the reading of others; rows that do not read are passed over.
 */
export function certificatesOf(
  table: ReportTable,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> {
  const pem = neededColumn(table, ['PEM Info', 'PEM', 'X.509 Certificate (PEM)']);
  const named = columnOf(table, ['SHA-256 Fingerprint']);
  const found = new Map<string, Uint8Array>();
  for (const row of table.rows) {
    if (named !== null && !wanted.has(hexOf(row.get(named) ?? ''))) continue;
    const der = certificateIn(row.get(pem) ?? '');
    const fingerprint = der && sha256(der);
    if (der && fingerprint !== null && wanted.has(fingerprint)) found.set(fingerprint, der);
  }
  return found;
}

function certificateIn(field: string): Uint8Array | null {
  // Reports wrap PEM text in single quotes.
  const pem = field.replace(/^'+|'+$/g, '');
  try {
    return new Uint8Array(new X509Certificate(pem).raw);
  } catch {
    return null;
  }
}

function derOf(field: string, index: number): Uint8Array {
  const der = certificateIn(field);
  if (!der) throw new SourceError({ code: 'certificate', row: index + 2 });
  return der;
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
  if (year === undefined) throw new SourceError({ code: 'date', row: index + 2, value: text });
  return { distrustAfter: Date.UTC(Number(year), Number(month) - 1, Number(day), 23, 59, 59) };
}
