/** What a row of the list of findings says. */

/** How much a finding weighs under the rule set in force. Only `fatal` decides against a path. */
export type Severity = 'fatal' | 'unknown' | 'warning' | 'info';

/** Groups codes by the part of validation they come from. */
export type FindingFamily =
  | 'parse'
  | 'trust'
  | 'chaining'
  | 'signature'
  | 'validity'
  | 'basic-constraints'
  | 'path-length'
  | 'key-usage'
  | 'extended-key-usage'
  | 'name-constraints'
  | 'host-name'
  | 'extension'
  | 'algorithm'
  | 'key-identifier'
  | 'policy'
  | 'profile'
  | 'revocation'
  | 'transparency'
  | 'presented'
  | 'limit';

/**
 * Groups codes by the one plain sentence that people who are not administrators are told, in their language. An
 * administrator reads the finding's own article.
 */
export const FAULT_FAMILIES = [
  'malformed',
  'issuer-not-sent',
  'issuer-not-given',
  'issuer-not-fetched',
  'root-not-known',
  'root-not-trusted',
  'self-signed',
  'root-distrusted',
  'blocked',
  'wrong-issuer',
  'loop',
  'chain-too-long',
  'signature-wrong',
  'signature-unchecked',
  'weak',
  'expired',
  'not-yet-valid',
  'too-long-valid',
  'expires-soon',
  'not-a-ca',
  'wrong-use',
  'name-constraint',
  'wrong-name',
  'unsupported',
  'profile',
  'policy',
  'revoked',
  'revocation-open',
  'not-logged',
  'logging-open',
  'list',
  'limit',
] as const;
export type FaultFamily = (typeof FAULT_FAMILIES)[number];

/** Values a finding was made from. Plain data, so that words can be built in any language. */
export type FindingParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Of a code that says all there is to say. */
export type NoParams = Readonly<Record<string, never>>;

/** A list parameter. */
export type Texts = readonly string[];

export interface FindingDefinition<P extends FindingParams = FindingParams> {
  readonly family: FindingFamily;
  /** The weight by default; see `codes.ts`. */
  readonly severity: Severity;
  /** The plain words that users read. */
  readonly plain: FaultFamily;
  /** Where it is written, for example "RFC 5280 §4.2.1.9". */
  readonly clause: string;
  /** Never there: it carries the type of the code's parameters to `ParamsOf`. */
  readonly params?: P;
}

const weighing =
  (severity: Severity) =>
  <P extends FindingParams = NoParams>(
    family: FindingFamily,
    plain: FaultFamily,
    clause: string,
  ): FindingDefinition<P> => ({ family, severity, plain, clause });

/** Rows by their weight: `fatal<{ bits: number }>(family, plain, clause)`. */
export const fatal = weighing('fatal');
export const unknown = weighing('unknown');
export const warning = weighing('warning');
export const info = weighing('info');
