import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuthority } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { includedIn, readReport, rootsOf } from '#lib/trust/ccadb/report.ts';
import { loadStores, savedStore, saveStores, storeInput } from '#lib/trust/ccadb/saved.ts';
import { STORE_SOURCES } from '#lib/trust/ccadb/sources.ts';
import { updateStores } from '#lib/trust/ccadb/update.ts';
import { encodeTrust } from '#lib/trust/encode.ts';
import { openTrust } from '#lib/trust/index-reader.ts';
import { freePort } from '../tools/port.ts';

const VALID = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };

interface Row {
  readonly pem: string;
  readonly after?: string;
  readonly bits?: string;
}

/** The report's form: its columns in any order, PEM in single quotes, with a decoy full of separators. */
const csvOf = (rows: readonly Row[]): string =>
  Papa.unparse({
    fields: ['Owner', 'PEM Info', 'Trust Bits', 'SHA-256 Fingerprint', 'Distrust for TLS After Date'],
    data: rows.map(({ pem, after = '', bits = 'Email;Websites' }) => [
      'Contoso, "Trust"\nServices',
      `'${pem}'`,
      bits,
      new X509Certificate(pem).fingerprint256,
      after,
    ]),
  });

const mozillaSource = STORE_SOURCES.find(({ id }) => id === 'mozilla');
if (mozillaSource?.kind !== 'report') throw new Error('The sources have changed.');
const { columns } = mozillaSource;

const fingerprintOf = (pem: string): string => new X509Certificate(pem).fingerprint256.replaceAll(':', '');

/** The report on all included roots: it has no certificates, and one line for each of them. */
function matrixOf(programmes: Readonly<Record<'apple' | 'chrome' | 'microsoft', readonly string[]>>): string {
  const all = [...new Set(Object.values(programmes).flat())];
  const status = (of: readonly string[], pem: string) => (of.includes(pem) ? 'Included' : 'Not Included');
  return Papa.unparse({
    fields: [
      ...['CA Owner', 'Certificate Name', 'Apple Status', 'Apple Trust Bits', 'Google Chrome Status'],
      ...['Microsoft Status', 'Microsoft EKUs', 'Mozilla Status', 'Mozilla Trust Bits'],
      'SHA-256 Fingerprint',
    ],
    data: all.map((pem) => [
      'Contoso, "Trust"',
      'Root',
      status(programmes.apple, pem),
      'serverAuth;emailProtection',
      status(programmes.chrome, pem),
      status(programmes.microsoft, pem),
      'Server Authentication;Secure Email',
      'Included',
      'Websites',
      fingerprintOf(pem),
    ]),
  });
}

/** Certificates by the decade in which they become valid, with one row that does not read. */
const decadeOf = (pems: readonly string[], decade: number): string =>
  Papa.unparse({
    fields: ['SHA-256 Fingerprint', 'X.509 Certificate (PEM)'],
    data: [
      ['00', "'-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'"],
      ...pems
        .filter((pem) => {
          const year = new Date(new X509Certificate(pem).validFrom).getUTCFullYear();
          return year >= decade && year < decade + 10;
        })
        .map((pem) => [fingerprintOf(pem), `'${pem}'`]),
    ],
  });

/** As many as a real list has, most of them in several stores, some in one: Node's roots and made ones. */
const mozilla: readonly string[] = rootCertificates;
let microsoft: readonly string[];
let apple: readonly string[];
const chrome: readonly string[] = rootCertificates.slice(40);
let answers: Record<string, { readonly status?: number; readonly body: string }>;
let server: Server;
let base: string;
let folder: string;
let file: string;
/** Takes connections and never answers. */
const silent = createServer(() => undefined);

beforeAll(async () => {
  const made = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      createAuthority({ subject: `CN=Contoso Root ${index}`, ...VALID }),
    ),
  );
  const [appleOnly = '', ...microsoftOnly] = made.map(({ pem }) => pem);
  microsoft = [...rootCertificates, ...microsoftOnly];
  apple = [...rootCertificates.slice(0, 100), appleOnly];
  folder = mkdtempSync(join(tmpdir(), 'chainsight-trust-'));
  server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const answer = answers[url] ?? answers[url.split('?')[0] ?? ''];
    response.writeHead(answer ? (answer.status ?? 200) : 404, { 'content-type': 'text/csv' });
    response.end(answer?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  silent.closeAllConnections();
  silent.close();
  rmSync(folder, { recursive: true });
});

const MOZILLA_PATH = '/mozilla/IncludedCACertificateReportPEMCSV';
const MICROSOFT_PATH = '/microsoft/IncludedRootsPEMCSVForMSFT';
const MATRIX_PATH = '/ccadb/AllIncludedRootCertsCSV';
const decadePath = (decade: number) => `/ccadb/AllCertificatePEMsCSVFormat?NotBeforeDecade=${decade}`;
let asked: string[] = [];
let run = 0;

beforeEach(() => {
  file = join(folder, String((run += 1)), 'stores.json');
  answers = {
    [MOZILLA_PATH]: { body: csvOf(mozilla.map((pem) => ({ pem }))) },
    [MICROSOFT_PATH]: { body: Papa.unparse({ fields: ['PEM'], data: microsoft.map((pem) => [`'${pem}'`]) }) },
    [MATRIX_PATH]: { body: matrixOf({ apple, chrome, microsoft }) },
    ...Object.fromEntries(
      [1990, 2000, 2010, 2020].map((decade) => [
        decadePath(decade),
        { body: decadeOf([...apple, ...chrome], decade) },
      ]),
    ),
  };
  asked = [];
});

const update = () =>
  updateStores({
    sources: STORE_SOURCES,
    base,
    file,
    now: new Date('2026-06-01T00:00:00Z'),
    timeout: 10_000,
  });

describe('reports of the CCADB', () => {
  it('become stores, certificate by certificate, with date and source', async () => {
    expect(await update()).toEqual([
      { id: 'mozilla', count: mozilla.length, problem: null },
      { id: 'microsoft', count: microsoft.length, problem: null },
      { id: 'apple', count: apple.length, problem: null },
      { id: 'chrome', count: chrome.length, problem: null },
    ]);
    // Each report once, although several stores are made from it.
    expect(new Set(asked).size).toBe(asked.length);
    const [first] = loadStores(file);
    expect(first).toMatchObject({ id: 'mozilla', date: '2026-06-01', source: `${base}${MOZILLA_PATH}` });
    expect(first?.roots.map(({ der }) => der)).toEqual(
      mozilla.map((pem) => new X509Certificate(pem).raw.toString('base64')),
    );
  });

  it('keep the last good copy of a store whose report fails, and renew the others', async () => {
    await update();
    answers[MATRIX_PATH] = { status: 503, body: '' };
    answers[MOZILLA_PATH] = { body: csvOf(mozilla.slice(1).map((pem) => ({ pem }))) };
    expect(await update()).toEqual([
      { id: 'mozilla', count: mozilla.length - 1, problem: null },
      { id: 'microsoft', count: microsoft.length, problem: 'was answered with HTTP status 503' },
      { id: 'apple', count: apple.length, problem: 'was answered with HTTP status 503' },
      { id: 'chrome', count: chrome.length, problem: 'was answered with HTTP status 503' },
    ]);
    expect(loadStores(file).map(({ roots }) => roots.length)).toEqual([
      mozilla.length - 1,
      microsoft.length,
      apple.length,
      chrome.length,
    ]);
  });

  it.each([
    ['nobody listens', freePort, /^could not be reached \(.+\)$/],
    [
      'nothing is answered in time',
      async () => {
        await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
        return (silent.address() as AddressInfo).port;
      },
      /^took too long to answer$/,
    ],
  ])('keep every last good copy when %s, and say why', async (_, portOf, reason) => {
    const [pem] = mozilla;
    if (pem === undefined) throw new Error('The store is empty.');
    const about = { id: 'mozilla', title: 'Mozilla', source: 'test', date: '2026-01-01' };
    saveStores(file, [savedStore(about, [{ der: new Uint8Array(new X509Certificate(pem).raw), terms: {} }])]);
    const before = readFileSync(file);
    const outcomes = await updateStores({
      sources: STORE_SOURCES,
      base: `http://127.0.0.1:${await portOf()}`,
      file,
      now: new Date('2026-06-01T00:00:00Z'),
      timeout: 300,
    });
    expect(outcomes.map(({ id, count }) => [id, count])).toEqual([
      ['mozilla', 1],
      ['microsoft', 0],
      ['apple', 0],
      ['chrome', 0],
    ]);
    for (const { problem } of outcomes) expect(problem).toMatch(reason);
    expect(readFileSync(file)).toEqual(before);
  });

  it('hold exactly the roots that a programme includes, each with its purposes', async () => {
    await update();
    const of = (id: string) => loadStores(file).find((store) => store.id === id)?.roots ?? [];
    const same = (id: string, pems: readonly string[]) =>
      expect(new Set(of(id).map(({ der }) => der))).toEqual(
        new Set(pems.map((pem) => new X509Certificate(pem).raw.toString('base64'))),
      );
    same('microsoft', microsoft);
    same('apple', apple);
    same('chrome', chrome);
    expect(of('apple')[0]?.terms).toEqual({ purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.4'] });
    expect(of('chrome')[0]?.terms).toEqual({ purposes: ['1.3.6.1.5.5.7.3.1'] });
  });

  it('refuse a programme with a root whose certificate no report has, and say which', async () => {
    const missing = apple.find((pem) => !mozilla.includes(pem) && !microsoft.includes(pem)) ?? '';
    for (const decade of [1990, 2000, 2010, 2020])
      answers[decadePath(decade)] = {
        body: decadeOf([...apple.filter((pem) => pem !== missing), ...chrome], decade),
      };
    const outcome = (await update()).find(({ id }) => id === 'apple');
    expect(outcome?.problem).toContain(fingerprintOf(missing).toLowerCase());
    expect(loadStores(file).some(({ id }) => id === 'apple')).toBe(false);
  });

  it('refuse the report on all roots when a programme has no column in it', () => {
    const table = readReport('SHA-256 Fingerprint,Mozilla Status\n00,Included\n');
    expect(() => includedIn(table, { status: ['Apple Status'], purposes: null })).toThrow(/"Apple Status"/);
    expect(() => includedIn(table, { status: ['Mozilla Status'], purposes: null })).toThrow(/row 2/);
  });

  const faults: readonly (readonly [string, (csv: string) => string, RegExp])[] = [
    ['is cut off', (csv) => csv.slice(0, csv.length / 2), /broken|cut off/],
    ['is a page of another kind', () => '<html>Down for maintenance</html>', /no column "PEM Info"/],
    ['lost most roots', () => csvOf(mozilla.slice(0, 82).map((pem) => ({ pem }))), /only 82 roots/],
    ['has too few roots', () => csvOf(mozilla.slice(0, 10).map((pem) => ({ pem }))), /fewer than the 80/],
    [
      'names another fingerprint',
      (csv) => csv.replace(/([0-9A-F]{2}:){31}[0-9A-F]{2}/, '00:'.repeat(31) + '00'),
      /another fingerprint/,
    ],
    ['has a date that does not read', () => csvOf(mozilla.map((pem) => ({ pem, after: 'soon' }))), /soon/],
  ];
  it.each(faults)('are refused when a report %s', async (_, damage, reason) => {
    await update();
    answers[MOZILLA_PATH] = { body: damage(csvOf(mozilla.map((pem) => ({ pem })))) };
    const [outcome] = await update();
    expect(outcome?.problem).toMatch(reason);
    expect(outcome?.count).toBe(mozilla.length);
    expect(loadStores(file)[0]?.roots).toHaveLength(mozilla.length);
  });

  it('survive a damaged file by its former copy', async () => {
    await update();
    await update();
    writeFileSync(file, '{"form":1,"stores":[');
    expect(loadStores(file).map(({ id }) => id)).toEqual(['mozilla', 'microsoft', 'apple', 'chrome']);
  });

  it('give purposes and the day of distrust', () => {
    const [pem] = mozilla;
    if (pem === undefined) throw new Error('The store is empty.');
    const [root] = rootsOf(readReport(csvOf([{ pem, after: '2024.11.30', bits: 'Email' }])), columns);
    expect(root?.terms).toEqual({
      purposes: ['1.3.6.1.5.5.7.3.4'],
      distrustAfter: Date.parse('2024-11-30T23:59:59Z'),
    });
    const [strange] = rootsOf(readReport(csvOf([{ pem, bits: 'Something new' }])), columns);
    expect(strange?.terms).toEqual({ purposes: [] });
  });
});

describe('trust files', () => {
  it('carry the terms to the anchors of their own store only', async () => {
    answers[MOZILLA_PATH] = {
      body: csvOf(mozilla.map((pem) => ({ pem, after: '2025.01.31', bits: 'Websites' }))),
    };
    await update();
    const { files } = encodeTrust([
      ...loadStores(file).map(storeInput),
      { id: 'own', title: 'own', source: 'test', date: null, private: true, certificates: [] },
    ]);
    const reader = await openTrust((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
    const common = mozilla.find((pem) => microsoft.includes(pem)) ?? '';
    const parsed = parseCertificate(new Uint8Array(new X509Certificate(common).raw));
    if (!parsed.ok) throw new Error('a root does not parse');
    const found = await reader.anchors().find(nameKey(parsed.certificate.subject));
    const termsOf = (id: string) => found.find(({ store }) => store === id)?.terms;
    expect(termsOf('mozilla')).toMatchObject({
      public: true,
      distrustAfter: Date.parse('2025-01-31T23:59:59Z'),
    });
    expect(termsOf('microsoft')).toEqual({
      public: true,
      purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.4'],
    });
  });
});
