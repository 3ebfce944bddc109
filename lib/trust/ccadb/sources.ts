import type { ReportColumns } from './report.ts';

interface StoreTitle {
  readonly id: string;
  readonly title: string;
  /** Fewer roots than this is no store, whatever the report says. */
  readonly fewest: number;
}

/** A programme with a report of its own, which has the certificates in it. */
export interface ReportSource extends StoreTitle {
  readonly kind: 'report';
  /** Path of the report below the CCADB's address. */
  readonly path: string;
  readonly columns: ReportColumns;
}

/** A programme that is a pair of columns in the report on all included roots, which has no certificates. */
export interface MatrixSource extends StoreTitle {
  readonly kind: 'matrix';
  readonly status: readonly string[];
  /** Column of purposes; null for a programme that is for TLS servers alone. */
  readonly purposes: readonly string[] | null;
}

/** Where a store comes from. */
export type StoreSource = ReportSource | MatrixSource;

export const CCADB = 'https://ccadb.my.salesforce-sites.com';

export const MOZILLA_REPORT = '/mozilla/IncludedCACertificateReportPEMCSV';

/**
 * The programmes of the CCADB. The columns of Mozilla's report were read in a copy; those of the report on
 * all included roots stand so in several public programs that read it (seen in November 2026).
 */
export const STORE_SOURCES: readonly StoreSource[] = [
  {
    kind: 'report',
    id: 'mozilla',
    title: 'Mozilla',
    path: MOZILLA_REPORT,
    columns: {
      pem: ['PEM Info', 'PEM', 'X.509 Certificate (PEM)'],
      fingerprint: ['SHA-256 Fingerprint'],
      purposes: ['Trust Bits'],
      distrustAfter: ['Distrust for TLS After Date'],
      status: [],
    },
    fewest: 80,
  },
  {
    kind: 'matrix',
    id: 'microsoft',
    title: 'Microsoft',
    status: ['Microsoft Status'],
    purposes: ['Microsoft EKUs', 'Microsoft EKUs For DTBs'],
    fewest: 150,
  },
  {
    kind: 'matrix',
    id: 'apple',
    title: 'Apple',
    status: ['Apple Status'],
    purposes: ['Apple Trust Bits'],
    fewest: 80,
  },
  {
    kind: 'matrix',
    id: 'chrome',
    title: 'Chrome',
    status: ['Google Chrome Status', 'Chrome Status'],
    purposes: null,
    fewest: 80,
  },
];

/** The report on all included roots: for each programme its status and purposes, by fingerprint. */
export const MATRIX_REPORT = '/ccadb/AllIncludedRootCertsCSV';

/**
 * Reports that have certificates, asked in this order until every one that is looked for was found: the
 * small ones first, then everything the CCADB knows, by the decade in which it becomes valid.
 */
export const PEM_REPORTS: readonly string[] = [
  MOZILLA_REPORT,
  '/microsoft/IncludedRootsPEMCSVForMSFT?MicrosoftEKUs=Server%20Authentication',
  ...[2010, 2000, 2020, 1990].map((decade) => `/ccadb/AllCertificatePEMsCSVFormat?NotBeforeDecade=${decade}`),
];
