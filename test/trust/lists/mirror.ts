/**
 * A loopback copy of every source of root lists, each in its real form: the CCADB's reports with the headers
 * of public copies (seen in November 2026), the observatory's archive, Windows Update's folder with lists
 * signed by a test root. Every answer can be spoiled.
 */
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { createAuthority } from '#lib/cli/pki.ts';
import type { ListAddresses } from '#lib/trust/lists/kitchen.ts';
import { LIST_PLANS, type ListPlan } from '#lib/trust/lists/plan.ts';
import type { ListSigner } from '../formats/microsoft.ts';
import { authroot, disallowed, hexOf, LONG, makeListSigner } from '../uploads/files.ts';

export interface Root {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly pem: string;
}

const made: Promise<Root>[] = [];

/** Roots with names of their own, each made once for the process. */
export const roots = (first: number, count: number): Promise<readonly Root[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) => {
      const number = first + index;
      return (made[number] ??= createAuthority({
        subject: `CN=Root ${number}, O=Contoso Trust`,
        ...LONG,
      }).then(({ der, pem }) => ({ der: new Uint8Array(der), pem })));
    }),
  );

/** Who has which roots. */
export interface Programmes {
  readonly mozilla: readonly Root[];
  readonly microsoft: readonly Root[];
  readonly apple: readonly Root[];
  readonly chrome: readonly Root[];
  readonly android: readonly Root[];
  readonly java: readonly Root[];
}

/** Programmes that share most of their roots, as the real ones do; a tenth of their size when not told. */
export async function programmes(scale = 1): Promise<Programmes> {
  return {
    mozilla: await roots(0, 10 * scale),
    microsoft: await roots(2 * scale, 16 * scale),
    apple: await roots(scale, 11 * scale),
    chrome: await roots(0, 9 * scale),
    android: await roots(5 * scale, 9 * scale),
    java: await roots(3 * scale, 6 * scale),
  };
}

/** The lists as they are planned, for programmes of this size. */
export const SMALL_PLANS: readonly ListPlan[] = LIST_PLANS.map((plan) => ({
  ...plan,
  fewest: Math.ceil(plan.fewest / 10),
}));

type Answer =
  | { readonly body: string | Uint8Array; readonly status?: number; readonly type?: string }
  /** Takes the request into its own hands. */
  | ((request: IncomingMessage, response: ServerResponse) => void);

export const PATHS = {
  mozilla: '/mozilla/IncludedCACertificateReportPEMCSV',
  matrix: '/ccadb/AllIncludedRootCertsCSV',
  pems: '/ccadb/RootCACertificatesIncludedByRSReportCSV',
  archive: '/trust_stores_observatory/trust_stores_as_pem.tar.gz',
  authroot: '/trustedr/en/authroot.stl',
  disallowed: '/trustedr/en/disallowedcert.stl',
} as const;

export class Mirror {
  /** By path without the query. */
  readonly answers = new Map<string, Answer>();
  /** Paths asked for, with the query. */
  readonly asked: string[] = [];
  readonly addresses: ListAddresses;
  readonly #close: () => Promise<void>;

  private constructor(base: string, close: () => Promise<void>) {
    this.addresses = {
      ccadb: base,
      observatory: `${base}${PATHS.archive}`,
      windowsUpdate: `${base}/trustedr/en`,
    };
    this.#close = close;
  }

  static async start(): Promise<Mirror> {
    let mirror: Mirror | null = null;
    const server = createServer((request, response) => mirror?.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    mirror = new Mirror(`http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return mirror;
  }

  stop(): Promise<void> {
    return this.#close();
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '';
    this.asked.push(url);
    const answer = this.answers.get(url.split('?')[0] ?? '');
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    response.writeHead(answer ? (answer.status ?? 200) : 404, { 'content-type': answer?.type ?? 'text/csv' });
    response.end(answer?.body);
  }

  /** Environment by which a server or `npm run trust:update` asks here. */
  environment(): Record<string, string> {
    return {
      CHAINSIGHT_CCADB_URL: this.addresses.ccadb,
      CHAINSIGHT_OBSERVATORY_URL: this.addresses.observatory,
      CHAINSIGHT_WINDOWS_UPDATE_URL: this.addresses.windowsUpdate,
      JAVA_HOME: '',
      CHAINSIGHT_PROXY: 'none',
    };
  }

  serveCcadb(of: Programmes): void {
    this.answers.set(PATHS.mozilla, { body: mozillaCsv(of.mozilla) });
    this.answers.set(PATHS.matrix, { body: matrixCsv(of) });
    this.answers.set(PATHS.pems, {
      body: pemsCsv([...of.mozilla, ...of.microsoft, ...of.apple, ...of.chrome]),
    });
  }

  serveArchive(of: Programmes): void {
    this.answers.set(PATHS.archive, { body: archive(of), type: 'application/gzip' });
  }

  /** @param blocked octets that name certificates never to be trusted */
  serveWindows(of: readonly WindowsEntry[], blocked: readonly Uint8Array[], { signer }: Signing): void {
    const binary = { type: 'application/octet-stream' };
    this.answers.set(PATHS.authroot, { body: authroot(of, { sign: signer }), ...binary });
    this.answers.set(PATHS.disallowed, { body: disallowed(blocked, { sign: signer }), ...binary });
    for (const [der] of of)
      this.answers.set(`/trustedr/en/${hexOf('sha1', der).toUpperCase()}.crt`, { body: der, ...binary });
  }
}

type WindowsEntry = readonly [der: Uint8Array, properties: Readonly<Record<number, Uint8Array>>];

export interface Signing {
  readonly signer: ListSigner;
  /** What a list's signer has to lead to. */
  readonly signerRoots: ReadonlySet<string>;
}

export async function makeSigning(): Promise<Signing> {
  const { root, signer } = await makeListSigner();
  return { signer, signerRoots: new Set([hexOf('sha256', root.der)]) };
}

export const fingerprintOf = ({ der }: Root): string => hexOf('sha256', der).toUpperCase();

interface MozillaTerms {
  readonly bits?: string;
  readonly after?: string;
}

const MOZILLA_FIELDS = [
  ...['Owner', 'Certificate Issuer Organization', 'Certificate Issuer Organizational Unit'],
  ...['Common Name or Certificate Name', 'Certificate Serial Number', 'SHA-256 Fingerprint'],
  ...['Subject + SPKI SHA256', 'Valid From [GMT]', 'Valid To [GMT]', 'Public Key Algorithm'],
  ...['Signature Hash Algorithm', 'Trust Bits', 'Distrust for TLS After Date'],
  ...['Distrust for S/MIME After Date', 'EV Policy OID(s)', 'Approval Bug'],
  ...['NSS Release When First Included', 'Firefox Release When First Included'],
  ...['Test Website - Valid', 'Test Website - Expired', 'Test Website - Revoked'],
  ...['Mozilla Applied Constraints', 'Company Website', 'Geographic Focus', 'Certificate Policy (CP)'],
  ...['Certification Practice Statement (CPS)', 'Standard Audit', 'BR Audit', 'EV Audit', 'Auditor'],
  ...['Standard Audit Type', 'Standard Audit Statement Dt', 'PEM Info'],
];

/** Every field quoted, PEM in single quotes within, and an owner full of separators. */
export function mozillaCsv(
  of: readonly Root[],
  { bits = 'Email;Websites', after = '' }: MozillaTerms = {},
): string {
  return Papa.unparse(
    {
      fields: MOZILLA_FIELDS,
      data: of.map((root) => {
        const values: Readonly<Record<string, string>> = {
          Owner: 'Contoso, "Trust"\nServices',
          'SHA-256 Fingerprint': fingerprintOf(root),
          'Trust Bits': bits,
          'Distrust for TLS After Date': after,
          'PEM Info': `'${root.pem.trim()}'`,
        };
        return MOZILLA_FIELDS.map((field) => values[field] ?? '');
      }),
    },
    { quotes: true },
  );
}

/** The report on all included roots: it has no certificates, and one line for each of them. */
export function matrixCsv(of: Pick<Programmes, 'apple' | 'chrome' | 'microsoft' | 'mozilla'>): string {
  const all = [...new Set([...of.apple, ...of.chrome, ...of.microsoft, ...of.mozilla])];
  const status = (some: readonly Root[], root: Root) => (some.includes(root) ? 'Included' : 'Not Included');
  return Papa.unparse(
    {
      fields: [
        ...['CA Owner', 'Certificate Name', 'Apple Status', 'Apple Trust Bits', 'Google Chrome Status'],
        ...['Microsoft Status', 'Microsoft EKUs', 'Mozilla Status', 'Mozilla Trust Bits'],
        'SHA-256 Fingerprint',
      ],
      data: [
        ['Example CA', 'Example', 'Included', 'serverAuth', 'Included', 'Included', '', 'Included', '', ''],
        ...all.map((root) => [
          'Contoso, "Trust"',
          'Root',
          status(of.apple, root),
          'serverAuth;emailProtection',
          status(of.chrome, root),
          status(of.microsoft, root),
          'Server Authentication;Secure Email',
          status(of.mozilla, root),
          'Websites',
          fingerprintOf(root),
        ]),
      ],
    },
    { quotes: true },
  );
}

/** The report for logs of Certificate Transparency, with an example row that has no certificate. */
export const pemsCsv = (of: readonly Root[]): string =>
  Papa.unparse(
    {
      fields: [
        ...['Subject', 'CA Owner', 'X.509 Certificate (PEM)', 'SHA-256 Fingerprint'],
        ...['Intended Use Case(s) Served', 'Apple Status', 'Google Chrome Status', 'Microsoft Status'],
        'Mozilla Status',
      ],
      data: [
        ['', 'Example CA', '', '', '', '', '', '', ''],
        ...[...new Set(of)].map((root) => [
          ...['CN=Root', 'Contoso', root.pem.trim(), fingerprintOf(root)],
          ...[
            'Server Authentication (TLS) 1.3.6.1.5.5.7.3.1',
            'Included',
            'Included',
            'Included',
            'Included',
          ],
        ]),
      ],
    },
    { quotes: true },
  );

interface ArchivedStore {
  readonly of: readonly Root[];
  readonly date: string;
  readonly version?: string;
}

/** The archive, packed by tar itself. */
export function archive(of: Programmes, change: Readonly<Record<string, string>> = {}): Uint8Array {
  const stores: Readonly<Record<string, ArchivedStore>> = {
    apple: { of: of.apple, date: '2025-12-28', version: 'iOS 26, iPadOS 26 and macOS 26' },
    google_aosp: { of: of.android, date: '2026-06-21', version: '17.0.0_r1' },
    microsoft_windows: { of: of.microsoft, date: '2026-06-21' },
    mozilla_nss: { of: of.mozilla, date: '2026-06-14' },
    openjdk: { of: of.java, date: '2022-01-23', version: 'jdk-17.0.2' },
    oracle_java: { of: of.java, date: '2020-01-16', version: 'jdk-13.0.2' },
  };
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-archive-'));
  try {
    const names = Object.entries(stores).flatMap(([name, store]) => {
      writeFileSync(join(folder, `${name}.pem`), change[`${name}.pem`] ?? pemFile(store));
      writeFileSync(join(folder, `${name}.yaml`), change[`${name}.yaml`] ?? yamlFile(name, store));
      return [`${name}.pem`, `${name}.yaml`];
    });
    execFileSync('tar', ['czf', 'archive.tar.gz', ...names], { cwd: folder });
    return new Uint8Array(readFileSync(join(folder, 'archive.tar.gz')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pemFile = ({ of }: ArchivedStore): string => of.map(({ pem }) => `${pem.trim()}\n`).join('\n');

const yamlFile = (name: string, { of, date, version = 'null' }: ArchivedStore): string =>
  [
    `platform: ${name.toUpperCase()}`,
    `version: ${version}`,
    'url: https://example.com/store',
    `date_fetched: ${date}`,
    `trusted_certificates_count: ${of.length}`,
    'trusted_certificates:',
    ...of.flatMap(({ der }) => [
      `- subject_name: ${new X509Certificate(der).subject.replace(/\n/g, ' ')}`,
      `  fingerprint: ${hexOf('sha256', der)}`,
    ]),
    'blocked_certificates_count: 1',
    'blocked_certificates:',
    '- subject_name: Blocked',
    `  fingerprint: ${'ab'.repeat(32)}`,
    '',
  ].join('\n');
