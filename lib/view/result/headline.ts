import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { capitalIn, listIn } from '#lib/content/messages/forms.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { labelOf } from '../names.ts';
import { storeName, storeNames } from '../stores.ts';
import { clauseOf } from '../words.ts';

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
export function verdictText(report: Report, { text }: SummaryWords = ENGLISH): string {
  if (isReserved(report)) return text('result.verdict.reserved');
  return onlyDownloadsMissing(report) === null
    ? text(`result.verdict.${report.verdict}`)
    : text('result.verdict.downloading');
}

/** What the verdict is about: the host, else the leaf's name. */
function aboutOf(report: Report, { text }: SummaryWords): string {
  if (report.host !== null) return report.host;
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  return leaf === undefined ? text('result.input') : text('fault.quoted', { name: labelOf(leaf) });
}

function trustedSentence(report: Report, path: PathView, words: SummaryWords): string {
  const root = report.certificates[path.certificates.at(-1) ?? -1];
  const store = path.store === null ? storeNames(report.stores, words) : storeName(path.store, words);
  const end = root === undefined ? store : words.text('result.root-in-store', { root: labelOf(root), store });
  const about = aboutOf(report, words);
  return words.text(path.needsDownload ? 'result.headline.reserved' : 'result.headline.trusted', {
    about,
    end,
  });
}

function downloadSentence(report: Report, missing: readonly string[], words: SummaryWords): string {
  const { locale, text } = words;
  const about = aboutOf(report, words);
  const source = report.presented.length > 0 ? 'server' : 'files';
  return text(`result.headline.downloading-${source}`, {
    about: about === text('result.input') ? capitalIn(locale, about) : about,
    count: missing.length,
    names: listIn(
      locale,
      missing.map((name) => text('fault.quoted', { name })),
    ),
  });
}

/** The verdict and the weakest link in one plain sentence, in the language of `words`. */
export function headline(report: Report, words: SummaryWords = ENGLISH): string {
  const path = report.paths[0] ?? null;
  const { text } = words;
  if (report.leaf === null) return text('result.headline.unread');
  if (report.verdict === 'trusted' && path !== null) return trustedSentence(report, path, words);
  const missing = onlyDownloadsMissing(report);
  if (missing !== null) return downloadSentence(report, missing, words);
  const kind = report.verdict === 'unknown' ? 'unknown' : 'untrusted';
  const about = aboutOf(report, words);
  if (report.weakest === null) return text(`result.headline.${kind}-bare`, { about });
  return text(`result.headline.${kind}`, {
    about,
    because: clauseOf(words, report, report.weakest, path),
  });
}
