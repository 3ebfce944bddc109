import { FINDINGS, type FindingCode, type Severity } from '../finding/codes.ts';
import type { Finding, RawFinding, Verdict } from '../finding/types.ts';
import type { CandidatePath } from '../path/search.ts';
import { weightOf } from './rule-sets.ts';
import type { RuleSet } from './rules.ts';

const ORDER: Readonly<Record<Severity, number>> = { fatal: 0, unknown: 1, warning: 2, info: 3 };

/** Gives findings their weight under a rule set, drops those switched off, most severe first. */
export function weigh(raw: readonly RawFinding[], rules: RuleSet): readonly Finding[] {
  const findings: Finding[] = [];
  for (const finding of raw) {
    const severity = weightOf(rules, finding.code);
    if (severity !== 'off') findings.push({ ...finding, severity, clause: FINDINGS[finding.code].clause });
  }
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** Whether a code alone keeps a path from being trusted under these rules. */
export function isDecisive(rules: RuleSet, code: FindingCode): boolean {
  const weight = weightOf(rules, code);
  return weight === 'fatal' || weight === 'unknown';
}

/** The verdict that findings sorted by `weigh` amount to. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const worst = findings[0]?.severity;
  return worst === 'fatal' ? 'untrusted' : worst === 'unknown' ? 'unknown' : 'trusted';
}

/** A candidate path with its findings weighed. */
export interface JudgedPath {
  readonly candidate: CandidatePath;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}
