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

/**
 * Labels of the certificates that clients must download, when nothing but that stands against the chain:
 * those that download trust it, all others refuse it. Null otherwise.
 */
export function onlyDownloadsMissing(report: Report): readonly string[] | null {
  const decisive = (report.paths[0]?.findings ?? []).filter(
    ({ severity }) => severity === 'fatal' || severity === 'unknown',
  );
  if (report.verdict !== 'untrusted' || decisive.length === 0) return null;
  if (decisive.some(({ code }) => code !== 'issuer-only-downloadable')) return null;
  return decisive.flatMap(({ at }) => {
    const issuer = at.kind === 'link' && at.issuer !== null ? report.certificates[at.issuer] : undefined;
    return issuer === undefined ? [] : [labelOf(issuer)];
  });
}

/** The verdict in a few words. */
export function verdictText(report: Report): string {
  if (isReserved(report)) return 'Trusted, but not by all clients';
  return onlyDownloadsMissing(report) === null
    ? VERDICT_TEXT[report.verdict]
    : 'Not trusted by clients that don’t download';
}

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

function downloadSentence(report: Report, missing: readonly string[]): string {
  const [one, ...others] = missing.map((label) => `“${label}”`);
  const names =
    others.length === 0 ? one : `${[one, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`;
  const what = `the missing intermediate${others.length === 0 ? '' : 's'}`;
  const sender = report.presented.length > 0 ? 'the server does not send' : 'the files do not hold';
  return `${capital(aboutOf(report))} works only for clients that download ${what}: ${sender} ${names ?? ''}, so all others refuse the chain.`;
}

const capital = (text: string): string => (text === 'this input' ? 'This input' : text);

/** The verdict and the weakest link in one plain sentence. */
export function headline(report: Report): string {
  const path = report.paths[0] ?? null;
  if (report.leaf === null) return 'No certificate could be read from this input.';
  if (report.verdict === 'trusted' && path !== null) return trustedSentence(report, path);
  const missing = onlyDownloadsMissing(report);
  if (missing !== null) return downloadSentence(report, missing);
  const start =
    report.verdict === 'unknown'
      ? `Whether clients trust ${aboutOf(report)} could not be decided`
      : `Clients cannot trust ${aboutOf(report)}`;
  if (report.weakest === null) return `${start}.`;
  const { code, params } = report.weakest;
  return `${start}: ${FINDING_WORDS[code].because(params, namesFor(report, report.weakest, path))}.`;
}
