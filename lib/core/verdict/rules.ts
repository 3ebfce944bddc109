import type { CheckRules } from '../check/rules.ts';
import type { FindingCode, ParamsOf } from '../finding/codes.ts';
import type { Severity } from '../finding/definition.ts';
import type { Role } from '../finding/types.ts';
import type { TransparencyPolicy } from '../transparency/policy.ts';

/** Weight of a finding under a rule set; `off` drops it. */
export type Weight = Severity | 'off';

/**
 * A weight for some findings of a code: those whose parameters have one of these values, in certificates of these
 * roles (of a link the issuer's role counts). What a client takes from one extension it may refuse in another.
 */
export type WeightCase<C extends FindingCode = FindingCode> = C extends FindingCode
  ? {
      readonly code: C;
      /** Absent: wherever it is. */
      readonly roles?: readonly Role[];
      /** Absent: whatever it says. */
      readonly where?: { readonly [K in keyof ParamsOf<C>]?: Among<Exclude<ParamsOf<C>[K], undefined>> };
      readonly weight: Weight;
    }
  : never;

/** Values of a parameter, one of which it has; of a list, one of which is in it. */
type Among<V> = [V] extends [readonly (infer E)[]] ? readonly E[] : readonly V[];

/**
 * A rule set or client profile is data over the named rules: what the checks go by, what a finding weighs,
 * and what is asked about revocation and transparency.
 */
export interface RuleSet extends CheckRules {
  /** Stable id, e.g. "webpki", "rfc5280", "windows". */
  readonly id: string;
  readonly weights: Readonly<Partial<Record<FindingCode, Weight>>>;
  /** Exceptions from the weights; the last that fits counts. Absent: none. */
  readonly cases?: readonly WeightCase[];
  /** What a certificate without revocation evidence means: `ignore`, `report` it, or `require` evidence. */
  readonly revocation: 'ignore' | 'report' | 'require';
  /**
   * Whether a CRL without a number proves that a certificate is good. RFC 5280 §5.2.3 asks issuers for the number,
   * its §6.3.3 has no step that looks at it, and clients do not. Absent: it does not.
   */
  readonly unnumberedLists?: boolean;
  /** The timestamps asked of certificates below public roots; null: none. */
  readonly transparency: TransparencyPolicy | null;
}
