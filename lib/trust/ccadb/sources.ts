import type { ReportColumns } from './report.ts';

/** Where a store comes from. */
export interface StoreSource {
  readonly id: string;
  readonly title: string;
  /** Path of the report below the CCADB's address. */
  readonly path: string;
  readonly columns: ReportColumns;
  /** Fewer roots than this is no store, whatever the report says. */
  readonly fewest: number;
}

export const CCADB = 'https://ccadb.my.salesforce-sites.com';

const COMMON = {
  pem: ['PEM Info', 'PEM', 'X.509 Certificate (PEM)'],
  fingerprint: ['SHA-256 Fingerprint'],
} as const;

/**
 * The programmes that publish their roots with certificates. The columns of Mozilla's report were read in a
 * copy; those of Microsoft's are general knowledge, hence the alternatives.
 */
export const STORE_SOURCES: readonly StoreSource[] = [
  {
    id: 'mozilla',
    title: 'Mozilla',
    path: '/mozilla/IncludedCACertificateReportPEMCSV',
    columns: {
      ...COMMON,
      purposes: ['Trust Bits'],
      distrustAfter: ['Distrust for TLS After Date'],
      status: [],
    },
    fewest: 80,
  },
  {
    id: 'microsoft',
    title: 'Microsoft',
    path: '/microsoft/IncludedRootsPEMCSVForMSFT?MicrosoftEKUs=Server%20Authentication',
    columns: {
      ...COMMON,
      purposes: ['Microsoft EKUs', 'Trust Bits'],
      distrustAfter: ['Distrust for TLS After Date'],
      status: ['Microsoft Status', 'Status'],
    },
    fewest: 150,
  },
];
