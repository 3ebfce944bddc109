/** What one certificate is to another: matched by key, names and serial number, never by label. */
import type { CertificateView } from '#lib/core/report/types.ts';

export type Kinship =
  /** The same bytes. */
  | 'same'
  /** Same subject, key and issuer: only dates, serial number or details are new. */
  | 'renewed'
  /** Same subject and key, signed by another issuer, or by another key of it. */
  | 'reissued'
  /** Same subject and issuer, other key. */
  | 'rekeyed'
  /** Same subject, other key, other issuer. */
  | 'replaced'
  /** Same key under another subject. */
  | 'renamed'
  /** Same issuer and serial number, yet other bytes: what no CA does twice on purpose. */
  | 'altered'
  /** Two server certificates that share a name. */
  | 'same-host';

/** Closer kin first; the numbers order the choices of the alignment, nothing else. */
const DISTANCE: Readonly<Record<Kinship, number>> = {
  same: 0,
  renewed: 0.5,
  altered: 0.55,
  reissued: 0.6,
  rekeyed: 0.7,
  replaced: 0.8,
  renamed: 0.85,
  'same-host': 0.9,
};

/** Cost of taking the two for one place in `align`; null when they are no kin. */
export const distanceOf = (kinship: Kinship | null): number | null =>
  kinship === null ? null : DISTANCE[kinship];

const isCa = ({ basicConstraints }: CertificateView): boolean => basicConstraints?.ca === true;

/** Equal names and, where both say, the same key of the issuer (RFC 5280 §4.2.1.1). */
function sameIssuer(a: CertificateView, b: CertificateView): boolean {
  if (a.issuer.text !== b.issuer.text) return false;
  const [keyA, keyB] = [a.authorityKeyIdentifier, b.authorityKeyIdentifier];
  return keyA === null || keyB === null || keyA === keyB;
}

const sharesName = (a: CertificateView, b: CertificateView): boolean => {
  const names = new Set(a.alternativeNames.map(({ value }) => value.toLowerCase()));
  return b.alternativeNames.some(({ value }) => names.has(value.toLowerCase()));
};

/** What `b` is to `a`; null when they have nothing to do with each other. */
export function kinshipOf(a: CertificateView, b: CertificateView): Kinship | null {
  if (a.sha256 === b.sha256) return 'same';
  if (a.serial === b.serial && sameIssuer(a, b)) return 'altered';
  const sameKey = a.spkiSha256 === b.spkiSha256;
  if (a.subject.text === b.subject.text && a.subject.text !== '') {
    if (sameKey) return sameIssuer(a, b) ? 'renewed' : 'reissued';
    return sameIssuer(a, b) ? 'rekeyed' : 'replaced';
  }
  if (sameKey) return 'renamed';
  return !isCa(a) && !isCa(b) && sharesName(a, b) ? 'same-host' : null;
}

/** Which of two was issued later; null when neither was, or it can't be told. */
export function newerOf(a: CertificateView, b: CertificateView): 'a' | 'b' | null {
  const difference = Date.parse(b.notBefore ?? '') - Date.parse(a.notBefore ?? '');
  const later = difference || Date.parse(b.notAfter ?? '') - Date.parse(a.notAfter ?? '');
  return Number.isNaN(later) || later === 0 ? null : later > 0 ? 'b' : 'a';
}
