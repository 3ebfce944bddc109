import type { CheckRules } from '../check/rules.ts';
import type { FindingCode, Severity } from '../finding/codes.ts';
import type { TransparencyPolicy } from '../transparency/policy.ts';

/** Weight of a finding under a rule set; `off` drops it. */
export type Weight = Severity | 'off';

/**
 * A rule set or client profile is data over the named rules: what the checks go by, what a finding weighs,
 * and what is asked about revocation and transparency.
 */
export interface RuleSet extends CheckRules {
  /** Stable id, e.g. "webpki", "rfc5280", "windows". */
  readonly id: string;
  readonly weights: Readonly<Partial<Record<FindingCode, Weight>>>;
  /** What a certificate without revocation evidence means: `ignore`, `report` it, or `require` evidence. */
  readonly revocation: 'ignore' | 'report' | 'require';
  /** The timestamps asked of certificates below public roots; null: none. */
  readonly transparency: TransparencyPolicy | null;
}
