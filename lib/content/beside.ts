/** Words about what stands beside a chain: CAA and TLSA records, and the CA's renewal window. English. */
import type { TlsaWarning } from '#lib/core/dns/tlsa.ts';

export const TLSA_USAGES = ['PKIX-TA', 'PKIX-EE', 'DANE-TA', 'DANE-EE'] as const;

export const TLSA_WARNINGS: Readonly<Record<TlsaWarning, string>> = {
  unusable: 'no client can use it (unknown kind, or data of a wrong length)',
  'not-for-mail': 'mail servers do not use this kind (RFC 7672 §3.1.3)',
  'changes-with-renewal': 'every renewal breaks it, even with the same key; 3 1 1 would not (RFC 7671 §5.1)',
  'full-data': 'holds the whole certificate or key, which makes answers too large (RFC 7671 §10.1.2)',
  'only-sha512': 'SHA-512 only, which clients need not know; publish SHA-256 beside it (RFC 6698 §6)',
  'anchor-not-sent': 'fits no CA certificate that the server sends, as it must (RFC 7671 §5.2.2)',
};

export const TLSA_UNSIGNED =
  'not signed as far as the resolver says: clients that follow DANE do not look at them, and nothing breaks by them';
export const TLSA_BREAKS =
  'signed, and none fits what the server sends: mail servers and other clients that follow DANE refuse it. If the certificate is yours, publish the record below beside the old ones';
export const TLSA_FAILED =
  'could not be asked. Where the signature of the zone is broken, mail servers that follow DANE hold mail back (RFC 7672 §2.1.2)';

export const CAA_FAILED =
  'could not be asked. A CA that gets no answer may not issue, unless the zone is unsigned and the fault outside of the CA (BR §3.2.2.8)';
export const CAA_PRIVATE = 'A CA of your own does not look at CAA; a public one must (BR §3.2.2.8).';
export const CAA_LIVE = 'The certificate in use stays valid; its renewal there would be refused.';

export const NO_MAIL_SIGNATURE =
  'The MX records are not signed as far as the resolver says, so mail servers do not follow the TLSA records of these hosts (RFC 7672 §2.2.1).';

/** What an AD bit is worth: whoever is between us and the resolver can set it (RFC 6840 §5.7). */
export const AD_BIT =
  '“Signed” is what this resolver says it checked; the way to it is not protected by that.';

export const WINDOW_UNAUTHENTICATED =
  'Who answered at that address was not authenticated: take it as a hint, and ask your ACME client for the same.';
