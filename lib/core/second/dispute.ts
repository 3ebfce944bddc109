/** What a disagreement about a signature does to a verdict: nobody can rely on either then. */
import { FINDINGS } from '../finding/codes.ts';
import { makeFinding, type Finding } from '../finding/types.ts';
import type { Report } from '../report/types.ts';
import { verdictOf } from '../verdict/decide.ts';
import type { SecondReading } from '../report/second-reading.ts';

/**
 * The report with each link on whose signature the library and our judge disagree left undecided; the same
 * object when there is none, or when it says so already. What else stands against the path keeps its weight.
 */
export function withDisputes(report: Report, { links }: Pick<SecondReading, 'links'>): Report {
  const [path, ...others] = report.paths;
  const disputed = links.filter(({ agrees }) => agrees === false);
  if (!path || disputed.length === 0 || path.findings.some(({ code }) => code === 'signature-disputed'))
    return report;
  const isSettled = ({ code, at }: Finding): boolean =>
    code !== 'signature-invalid' ||
    at.kind !== 'link' ||
    !disputed.some(({ subject, issuer }) => subject === at.subject && issuer === at.issuer);
  const open = disputed.map(({ subject, issuer, ours, theirs }): Finding => {
    const { severity, clause } = FINDINGS['signature-disputed'];
    const at = { kind: 'link', subject, issuer } as const;
    return { ...makeFinding('signature-disputed', at, { ours, theirs }), severity, clause };
  });
  const rank = { fatal: 0, unknown: 1, warning: 2, info: 3 } as const;
  const findings = [...open, ...path.findings.filter(isSettled)].sort(
    (a, b) => rank[a.severity] - rank[b.severity],
  );
  const verdict = verdictOf(findings);
  return {
    ...report,
    verdict,
    weakest: findings[0] ?? null,
    paths: [{ ...path, verdict, findings }, ...others],
  };
}
