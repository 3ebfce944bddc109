/** The root programmes in the CCADB's reports. */
import type { ReportColumns } from './report.ts';

/** A programme with a report of its own, which has the certificates in it. */
export interface ReportSource {
  readonly kind: 'report';
  /** Path of the report below the CCADB's address. */
  readonly path: string;
  readonly columns: ReportColumns;
}

/** A programme that is a pair of columns in the report on all included roots, which has no certificates. */
export interface MatrixSource {
  readonly kind: 'matrix';
  readonly status: readonly string[];
  /** Column of purposes; null for a programme that is for TLS servers alone. */
  readonly purposes: readonly string[] | null;
}

export const CCADB = 'https://ccadb.my.salesforce-sites.com';

export const MOZILLA_REPORT = '/mozilla/IncludedCACertificateReportPEMCSV';

/**
 * The programmes of the CCADB. The columns of Mozilla's report were read in a copy; those of the report on
 * all included roots stand so in several public programs that read it (seen in November 2026).
 */
export const PROGRAMMES = {
  mozilla: {
    kind: 'report',
    path: MOZILLA_REPORT,
    columns: {
      pem: ['PEM Info', 'PEM', 'X.509 Certificate (PEM)'],
      fingerprint: ['SHA-256 Fingerprint'],
      purposes: ['Trust Bits'],
      distrustAfter: ['Distrust for TLS After Date'],
      status: [],
    },
  },
  microsoft: {
    kind: 'matrix',
    status: ['Microsoft Status'],
    purposes: ['Microsoft EKUs', 'Microsoft EKUs For DTBs'],
  },
  apple: { kind: 'matrix', status: ['Apple Status'], purposes: ['Apple Trust Bits'] },
  chrome: { kind: 'matrix', status: ['Google Chrome Status', 'Chrome Status'], purposes: null },
} as const satisfies Readonly<Record<string, ReportSource | MatrixSource>>;

/** The report on all included roots: for each programme its status and purposes, by fingerprint. */
export const MATRIX_REPORT = '/ccadb/AllIncludedRootCertsCSV';

/**
 * Reports that have certificates, asked in this order until every one that is looked for was found: first
 * the one for logs of Certificate Transparency, with the roots that any of the four programmes includes;
 * last everything the CCADB knows, by the decade in which it becomes valid, in files of many megabytes.
 */
export const PEM_REPORTS: readonly string[] = [
  '/ccadb/RootCACertificatesIncludedByRSReportCSV',
  MOZILLA_REPORT,
  '/microsoft/IncludedRootsPEMCSVForMSFT?MicrosoftEKUs=Server%20Authentication',
  ...[2010, 2000, 2020, 1990].map((decade) => `/ccadb/AllCertificatePEMsCSVFormat?NotBeforeDecade=${decade}`),
];
