import type { Report, Verdict } from '#lib/core/report/types.ts';

const WORDS: Record<Verdict, string> = {
  trusted: 'Trusted',
  untrusted: 'Not trusted',
  unknown: 'Undecided',
};

/** "Not trusted: sts.contoso.com", for the tab and for screen readers. */
export function resultTitle(report: Report): string {
  const leaf = report.leaf === null ? null : report.certificates[report.leaf];
  const subject = report.host ?? leaf?.subject.label ?? null;
  return subject ? `${WORDS[report.verdict]}: ${subject}` : WORDS[report.verdict];
}
