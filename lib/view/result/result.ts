import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { lowerIn, momentIn } from '#lib/content/messages/forms.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { chainView } from './chain.ts';
import { findingKey, findingView, groupFindings } from '../findings/finding.ts';
import { hostJudged } from './judged.ts';
import { headline, isReserved, verdictText } from './headline.ts';
import { labelOf, twinMark } from '../names.ts';
import { servedView } from './served.ts';
import { storeNames } from '../stores.ts';
import { titleOf } from '../words.ts';
import type { NearMatchView, OtherPathView, ResultView } from '../types.ts';

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
    reason: reasonOf(
      words,
      report,
      path,
      first === undefined ? null : findingView(report, first, path, words).sentence,
    ),
    chain: chainView(report, path, first === undefined ? null : findingKey(first), words),
  };
}

function reasonOf(words: SummaryWords, report: Report, path: PathView, fault: string | null): string {
  const { text } = words;
  if (path.verdict === 'trusted')
    return text(path.needsDownload ? 'result.path.download' : 'result.path.also');
  if (fault !== null) return fault;
  return path.end === 'limit'
    ? text('result.path.limit')
    : text('result.path.not-by', { stores: storeNames(report.stores, words) });
}

function nearMatches(report: Report, words: SummaryWords): readonly NearMatchView[] {
  const { text, locale } = words;
  const path = report.paths[0] ?? null;
  const named = (id: number): string => {
    const certificate = report.certificates[id];
    if (certificate === undefined) return text('result.finding.where.element');
    const mark = twinMark(report, certificate);
    const name = text('fault.quoted', { name: labelOf(certificate) });
    return mark === null ? name : `${name} (${mark})`;
  };
  return report.nearMatches.map((near) => {
    const reasons = near.findings.map((f) => findingView(report, f, path, words));
    const reason = lowerIn(locale, reasons[0]?.sentence ?? text('result.path.no-fit'));
    return {
      key: `near-${near.subject}-${near.candidate}`,
      candidate: near.candidate,
      sentence: text('result.path.near', {
        candidate: named(near.candidate),
        subject: named(near.subject),
        reason,
      }),
      reasons,
    };
  });
}

/**
 * The whole result page as data, from the report alone, in the language of `words`; the findings' articles and
 * technical details are English.
 */
export function toResultView(report: Report, words: SummaryWords = ENGLISH): ResultView {
  const path = report.paths[0] ?? null;
  const weakest = report.weakest === null ? null : findingView(report, report.weakest, path, words);
  const findings = [
    ...(weakest === null ? [] : [weakest]),
    ...(path?.findings ?? []).map((f) => findingView(report, f, path, words)),
    ...report.findings.map((f) => findingView(report, f, path, words)),
  ];
  const groups = groupFindings(findings, words);
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
    nearMatches: nearMatches(report, words),
    served: servedView(report, words),
    findings: groups,
    unparsed: report.unparsed,
    certificates: report.certificates,
    unusedCertificates: report.certificates.map((c) => c.id).filter((id) => !used.has(id)),
  };
}
