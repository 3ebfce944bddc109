import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { Report } from '#lib/core/report/types.ts';

/** "Not trusted: sts.contoso.com", for the tab and for screen readers. */
export function resultTitle(report: Report, { text }: SummaryWords): string {
  const leaf = report.leaf === null ? null : report.certificates[report.leaf];
  const subject = report.host ?? leaf?.subject.label ?? null;
  const verdict = text(`result.title-verdict.${report.verdict}`);
  return subject ? text('result.title', { verdict, subject }) : verdict;
}
