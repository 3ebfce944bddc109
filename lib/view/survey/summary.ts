/** One chain's report in a line of a table. Pure. */
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import { headline, isReserved, onlyDownloadsMissing, verdictText } from '../result/headline.ts';
import { labelOf } from '../names.ts';
import { exactTime } from '../time.ts';
import { wholeDays } from '#lib/core/time.ts';

/** As shown and filtered: `reserved` is trusted, but only by clients that download what is not sent. */
export type Standing = Verdict | 'reserved';

export interface Ending {
  /** ISO 8601 UTC. */
  readonly iso: string;
  /** “2026-03-01 12:00 UTC” */
  readonly exact: string;
  /** Whole days from the check to the end; negative once it is over. */
  readonly days: number;
  /** Whole days since it is over, 0 in the first one; null while it lasts. */
  readonly ago: number | null;
  /** The certificate that ends first, when it is not the server's own. */
  readonly other: string | null;
}

export interface Summary {
  readonly standing: Standing;
  readonly word: string;
  /** The verdict and its reason in one sentence. */
  readonly sentence: string;
  /** What is worth fixing although it does not decide. */
  readonly warnings: number;
  /** Time judged at, ISO 8601 UTC. */
  readonly at: string;
  readonly subject: string | null;
  readonly issuer: string | null;
  readonly key: string | null;
  /** When the first of the certificates that a server sends ends; null when no date can be read. */
  readonly ends: Ending | null;
}

const standingOf = (report: Report): Standing =>
  isReserved(report) || onlyDownloadsMissing(report) !== null ? 'reserved' : report.verdict;

export const leafOf = (report: Report): CertificateView | null =>
  report.leaf === null ? null : (report.certificates[report.leaf] ?? null);

/** Certificates of the chosen path without its anchor, which clients don't check for dates alike. */
function supplied(report: Report): readonly CertificateView[] {
  const [path] = report.paths;
  const leaf = leafOf(report);
  if (!path) return leaf ? [leaf] : [];
  const ids =
    path.end === 'anchored' && path.certificates.length > 1
      ? path.certificates.slice(0, -1)
      : path.certificates;
  return ids.flatMap((id) => report.certificates[id] ?? []);
}

export const daysBetween = (from: string, to: string): number => wholeDays(Date.parse(to) - Date.parse(from));

/** Whole days at `at` since `end` is over; null while it lasts. Both ISO 8601. */
export const daysSince = (end: string, at: string): number | null =>
  Date.parse(at) > Date.parse(end) ? daysBetween(end, at) : null;

function endingOf(report: Report): Ending | null {
  const [first] = supplied(report)
    .flatMap(({ id, notAfter }) => (notAfter === null ? [] : [{ id, notAfter }]))
    .toSorted((a, b) => Date.parse(a.notAfter) - Date.parse(b.notAfter));
  const certificate = first && report.certificates[first.id];
  if (!certificate) return null;
  return {
    iso: first.notAfter,
    exact: exactTime(first.notAfter),
    days: daysBetween(report.at, first.notAfter),
    ago: daysSince(first.notAfter, report.at),
    other: first.id === report.leaf ? null : labelOf(certificate),
  };
}

const warningsOf = (report: Report): number =>
  new Set(
    [...(report.paths[0]?.findings ?? []), ...report.findings]
      .filter(({ severity }) => severity === 'warning')
      .map(({ code }) => code),
  ).size;

/** `words`: of the language that sentence and verdict are written in. */
export function summarise(report: Report, words: SummaryWords): Summary {
  const leaf = leafOf(report);
  return {
    standing: standingOf(report),
    word: verdictText(report, words),
    sentence: headline(report, words),
    warnings: warningsOf(report),
    at: report.at,
    subject: leaf === null ? null : labelOf(leaf),
    issuer: leaf === null ? null : leaf.issuer.label,
    key: leaf?.key.text ?? null,
    ends: endingOf(report),
  };
}

/** Roots that only this reader's browser, or an example, knows. */
const PRIVATE_STORES: ReadonlySet<string> = new Set(['user', 'example']);

/** Whether a path ends in a root that everybody's clients have; null: no path is complete. */
export function isPubliclyTrusted(report: Report): boolean | null {
  const anchored = report.paths.filter(({ end }) => end === 'anchored');
  if (anchored.some(({ store }) => store !== null && !PRIVATE_STORES.has(store))) return true;
  const closed = report.paths.some(({ end }) => end === 'anchored' || end === 'self-signed');
  return closed ? false : null;
}
