import type { Situation } from '#lib/content/limits/types.ts';
import { diagnose } from '#lib/core/report/diagnosis.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import { FINDINGS } from '#lib/core/finding/codes.ts';
import type { Report } from '#lib/core/report/types.ts';
import { cameFromServer } from '../names.ts';
import { rootToDeploy } from './root.ts';

const GAP: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'issuer-not-found',
  'issuer-only-downloadable',
  'issuer-not-downloaded',
  'presented-missing-intermediate',
]);
const DATES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'expired',
  'root-expired',
  'not-yet-valid',
  'expires-soon',
]);
/** SIP over TLS between servers, and mail transport: both sides present certificates. */
const MUTUAL_PORTS: ReadonlySet<number> = new Set([25, 5061]);

/** What a report is like, as far as it decides which limits are worth saying. */
export function situationOf(report: Report, port: number | null): Situation {
  const path = report.paths[0];
  const codes = [...(path?.findings ?? []), ...report.findings].map(({ code }) => code);
  return {
    verdict: report.verdict,
    fromServer: cameFromServer(report),
    gap: path?.needsDownload === true || codes.some((code) => GAP.has(code)),
    privateRoot: rootToDeploy(report) !== null || diagnose(report).kind === 'root-gap',
    revocationOpen: codes.some((code) => FINDINGS[code].family === 'revocation' && code !== 'revoked'),
    nearDates: codes.some((code) => DATES.has(code)),
    mutual: port !== null && MUTUAL_PORTS.has(port),
  };
}
