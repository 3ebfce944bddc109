import { FINDINGS } from '../finding/codes.ts';
import type { FindingParams, Severity } from '../finding/definition.ts';
import type { Finding, Location, RawFinding, Role, Verdict } from '../finding/types.ts';
import type { Node } from '../path/pool.ts';
import type { CandidatePath } from '../path/search.ts';
import { weightOf } from './rule-sets.ts';
import type { RuleSet, Weight, WeightCase } from './rules.ts';

const ORDER: Readonly<Record<Severity, number>> = { fatal: 0, unknown: 1, warning: 2, info: 3 };

/** The role in a path of the certificate, or of the issuer, that a finding speaks of; null: of neither. */
type RoleOf = (at: Location) => Role | null;

/** Roles in a path, leaf first. */
export const rolesIn =
  (nodes: readonly Node[], anchored: boolean): RoleOf =>
  (at) => {
    const id = at.kind === 'certificate' ? at.certificate : at.kind === 'link' ? at.issuer : null;
    const index = nodes.findIndex((node) => node.id === id);
    if (index < 0) return null;
    if (index === 0) return 'leaf';
    return anchored && index === nodes.length - 1 ? 'anchor' : 'intermediate';
  };

/** The weight of one finding under a rule set, exceptions included. */
export function weightOfFinding(finding: RawFinding, rules: RuleSet, role: Role | null): Weight {
  const found = rules.cases?.findLast((one) => fits(one, finding, role));
  return found?.weight ?? weightOf(rules, finding.code);
}

function fits({ code, roles, where }: WeightCase, finding: RawFinding, role: Role | null): boolean {
  if (code !== finding.code) return false;
  if (roles && (role === null || !roles.includes(role))) return false;
  const params: FindingParams = finding.params;
  const wanted: Readonly<Partial<Record<string, readonly unknown[]>>> = where ?? {};
  return Object.entries(wanted).every(([key, values = []]) => {
    const value = params[key];
    return (Array.isArray(value) ? value : [value]).some((one) => values.includes(one));
  });
}

/** Whether a finding alone keeps a path from being trusted under these rules. */
export function isDecisive(finding: RawFinding, rules: RuleSet, role: Role | null): boolean {
  const weight = weightOfFinding(finding, rules, role);
  return weight === 'fatal' || weight === 'unknown';
}

/** Gives findings their weight under a rule set, drops those switched off, most severe first. */
export function weigh(
  raw: readonly RawFinding[],
  rules: RuleSet,
  roleOf: RoleOf = () => null,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const finding of raw) {
    const severity = weightOfFinding(finding, rules, roleOf(finding.at));
    if (severity !== 'off') findings.push({ ...finding, severity, clause: FINDINGS[finding.code].clause });
  }
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
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
