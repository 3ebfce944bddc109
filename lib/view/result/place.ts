import { FINDINGS, type FindingCode } from '#lib/core/finding/codes.ts';
import type { PathView } from '#lib/core/report/types.ts';
import type { Finding } from '#lib/core/finding/types.ts';

/**
 * Where a finding is drawn. `connector` counts the links of a path from 0 (leaf to its issuer);
 * `identity` is the one above the leaf (host name), `trust` the one below the last certificate.
 */
type Place =
  | { readonly on: 'identity' }
  | { readonly on: 'card'; readonly index: number }
  | { readonly on: 'connector'; readonly index: number }
  | { readonly on: 'trust' }
  | { readonly on: 'path' };

/** Codes that speak of the step from the last certificate into the trust store. */
const TRUST_CODES: ReadonlySet<FindingCode> = new Set([
  'root-not-trusted',
  'self-signed-leaf',
  'anchor-distrusted',
  'anchor-purpose',
]);

/** Codes about the leaf that are not about the host name asked, although they concern names. */
const isIdentity = (code: FindingCode): boolean => FINDINGS[code].family === 'host-name';

/**
 * Finds the element of the drawing a finding belongs to. A finding about a link to a distant issuer
 * (name constraint, path length) goes to the certificate that breaks the rule.
 */
export function placeOf(finding: Finding, path: PathView): Place {
  const { at, code } = finding;
  if (TRUST_CODES.has(code)) return { on: 'trust' };
  if (at.kind === 'certificate') {
    const index = path.certificates.indexOf(at.certificate);
    if (index < 0) return { on: 'path' };
    return index === 0 && isIdentity(code) ? { on: 'identity' } : { on: 'card', index };
  }
  if (at.kind === 'link') {
    const index = path.certificates.indexOf(at.subject);
    if (index < 0) return { on: 'path' };
    const issuer = at.issuer === null ? index + 1 : path.certificates.indexOf(at.issuer);
    return issuer === index + 1 ? { on: 'connector', index } : { on: 'card', index };
  }
  return { on: 'path' };
}
