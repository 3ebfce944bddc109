import type { FindingCode, ParamsOf } from './codes.ts';
import type { NoParams, Severity } from './definition.ts';

/**
 * Where a finding belongs. Certificates are named by their `id` in the report's `certificates`.
 * A link joins a certificate to the issuer above it; `issuer: null` means that nobody was found there.
 * A name constraint or path length of a distant issuer also is a link (subject and that issuer).
 */
export type Location =
  | { readonly kind: 'certificate'; readonly certificate: number }
  | { readonly kind: 'link'; readonly subject: number; readonly issuer: number | null }
  | { readonly kind: 'path' }
  /** The list as the server sent it (or the files held it); `index` counts from 0 in that list. */
  | { readonly kind: 'presented'; readonly index: number | null };

/** Where a certificate stands in a path. A leaf that is itself an anchor has the role `leaf`. */
export type Role = 'leaf' | 'intermediate' | 'anchor';

/** What a rule says before a rule set gives it a weight. */
export type RawFinding<C extends FindingCode = FindingCode> = C extends FindingCode
  ? { readonly code: C; readonly at: Location; readonly params: ParamsOf<C> }
  : never;

/** What all of these codes ask for: of a code that is yet undecided, the parameters have to fit each. */
type ParamsForAll<C extends FindingCode> = (
  C extends FindingCode ? (params: ParamsOf<C>) => void : never
) extends (params: infer P) => void
  ? P
  : never;

/** The parameters of a code as an argument, which may be left out where the code needs none. */
export type EmitArguments<C extends FindingCode> =
  NoParams extends ParamsForAll<C> ? [params?: ParamsForAll<C>] : [params: ParamsForAll<C>];

/** Puts a finding together; what it says has to fit its code. */
export function makeFinding<C extends FindingCode>(
  code: C,
  at: Location,
  ...[params = {} as ParamsForAll<C>]: EmitArguments<C>
): RawFinding<C> {
  // TypeScript can't follow a generic code into the union.
  return { code, at, params } as unknown as RawFinding<C>;
}

/** A finding as reported: weighed, with the clause it rests on. */
export type Finding<C extends FindingCode = FindingCode> = RawFinding<C> & {
  readonly severity: Severity;
  /** For example "RFC 5280 §4.2.1.9" or "CA/B BR §7.1.2.7.8". */
  readonly clause: string;
};

/** `unknown` is never shown as fine, nor as broken: something could not be decided. */
export type Verdict = 'trusted' | 'untrusted' | 'unknown';
