import type { Severity, FindingCode } from './codes.ts';

/** Values a finding was made from. Plain data, so that words can be built in any language. */
export type FindingParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

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
export interface RawFinding {
  readonly code: FindingCode;
  readonly at: Location;
  readonly params: FindingParams;
}

/** A finding as reported: weighed, with the clause it rests on. */
export interface Finding extends RawFinding {
  readonly severity: Severity;
  /** For example "RFC 5280 §4.2.1.9" or "CA/B BR §7.1.2.7.8". */
  readonly clause: string;
}

/** `unknown` is never shown as fine, nor as broken: something could not be decided. */
export type Verdict = 'trusted' | 'untrusted' | 'unknown';
