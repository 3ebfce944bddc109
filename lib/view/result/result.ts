import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { momentIn } from '#lib/content/messages/forms.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { chainView } from './chain.ts';
import { findingKey, findingView, groupFindings } from '../findings/finding.ts';
import { hostJudged } from './judged.ts';
import { headline, isReserved, verdictText } from './headline.ts';
import { labelOf, phraseOf } from '../names.ts';
import { servedView } from './served.ts';
import { storeNames } from '../stores.ts';
import { titleOf } from '../words.ts';
import type { NearMatchView, OtherPathView, ResultView } from '../types.ts';
import { capital, lower } from '#lib/core/text.ts';

function otherPath(report: Report, path: PathView, index: number, words: SummaryWords): OtherPathView {
  const first = path.findings[0];
  const labels = path.certificates.flatMap((id) => {
    const certificate = report.certificates[id];
    return certificate === undefined ? [] : [labelOf(certificate)];
  });
  return {
    key: `path-${index + 1}`,
    verdict: path.verdict,
    labels,
    reason: reasonOf(report, path, first === undefined ? null : findingView(report, first, path).sentence),
    chain: chainView(report, path, first === undefined ? null : findingKey(first), words),
  };
}

function reasonOf(report: Report, path: PathView, fault: string | null): string {
  if (path.verdict === 'trusted') {
    return path.needsDownload
      ? 'Also trusted, but needs a certificate that is not sent.'
      : 'Also trusted; the chosen path was preferred.';
  }
  if (fault !== null) return fault;
  return path.end === 'limit'
    ? 'Cut at a limit before it reached a root.'
    : `Not trusted by ${storeNames(report.stores)}.`;
}

function nearMatches(report: Report): readonly NearMatchView[] {
  const path = report.paths[0] ?? null;
  return report.nearMatches.map((near) => {
    const reasons = near.findings.map((f) => findingView(report, f, path));
    const reason = reasons[0]?.sentence ?? 'It did not fit.';
    return {
      key: `near-${near.subject}-${near.candidate}`,
      candidate: near.candidate,
      sentence: `${capital(phraseOf(report, near.candidate, path))} looked like the issuer of ${phraseOf(report, near.subject, path)}, but was rejected: ${lower(reason)}`,
      reasons,
    };
  });
}

/**
 * The whole result page as data, from the report alone. The summary (verdict, drawn chain) is in the language
 * of `words`; findings and technical details are English.
 */
export function toResultView(report: Report, words: SummaryWords = ENGLISH): ResultView {
  const path = report.paths[0] ?? null;
  const weakest = report.weakest === null ? null : findingView(report, report.weakest, path);
  const findings = [
    ...(weakest === null ? [] : [weakest]),
    ...(path?.findings ?? []).map((f) => findingView(report, f, path)),
    ...report.findings.map((f) => findingView(report, f, path)),
  ];
  const groups = groupFindings(findings);
  const used = new Set(path?.certificates ?? []);
  return {
    verdict: report.verdict,
    verdictText: verdictText(report, words),
    reserved: isReserved(report),
    headline: headline(report, words),
    worthFixing: [
      ...new Set(
        groups.find((g) => g.severity === 'warning')?.findings.map((f) => titleOf(words, f.code, f.role)),
      ),
    ],
    host: hostJudged(report),
    at: { iso: report.at, exact: momentIn(words.locale, report.at), relative: '' },
    rules: report.rules,
    stores: storeNames(report.stores, words),
    weakest,
    chain: path === null ? null : chainView(report, path, weakest?.key ?? null, words),
    otherPaths: report.paths.slice(1).map((other, index) => otherPath(report, other, index, words)),
    nearMatches: nearMatches(report),
    served: servedView(report, words),
    findings: groups,
    unparsed: report.unparsed,
    certificates: report.certificates,
    unusedCertificates: report.certificates.map((c) => c.id).filter((id) => !used.has(id)),
  };
}
