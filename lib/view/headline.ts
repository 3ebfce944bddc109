import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import type { PathView, Report, Verdict } from '#lib/core/report/types.ts';
import { labelOf, namesFor } from './names.ts';
import { storeName, storeNames } from './stores.ts';

const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  trusted: 'Trusted',
  untrusted: 'Not trusted',
  unknown: 'Not decided',
};

/** Trusted, but only by clients that download what the server does not send. */
export const isReserved = (report: Report): boolean =>
  report.verdict === 'trusted' && report.paths[0]?.needsDownload === true;

/** The verdict in two or three words. */
export const verdictText = (report: Report): string =>
  isReserved(report) ? 'Trusted, but not by all clients' : VERDICT_TEXT[report.verdict];

/** What the verdict is about: the host, else the leaf's name. */
function aboutOf(report: Report): string {
  if (report.host !== null) return report.host;
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  return leaf === undefined ? 'this input' : `“${labelOf(leaf)}”`;
}

function trustedSentence(report: Report, path: PathView): string {
  const root = report.certificates[path.certificates.at(-1) ?? -1];
  const store = path.store === null ? storeNames(report.stores) : storeName(path.store);
  const end = root === undefined ? store : `“${labelOf(root)}” in ${store}`;
  const about = aboutOf(report);
  if (path.needsDownload) {
    return `Only clients that download missing certificates trust ${about}: the chain up to ${end} holds, but not all of it is sent.`;
  }
  return `Clients trust ${about}: every link holds, up to ${end}.`;
}

/** The verdict and the weakest link in one plain sentence. */
export function headline(report: Report): string {
  const path = report.paths[0] ?? null;
  if (report.leaf === null) return 'No certificate could be read from this input.';
  if (report.verdict === 'trusted' && path !== null) return trustedSentence(report, path);
  const start =
    report.verdict === 'unknown'
      ? `Whether clients trust ${aboutOf(report)} could not be decided`
      : `Clients cannot trust ${aboutOf(report)}`;
  if (report.weakest === null) return `${start}.`;
  const { code, params } = report.weakest;
  return `${start}: ${FINDING_WORDS[code].because(params, namesFor(report, report.weakest, path))}.`;
}
