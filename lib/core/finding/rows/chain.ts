/** Trust, chaining, dates, and who may issue what. */
import { fatal, info, unknown, warning, type Texts } from '../definition.ts';

/** An issuer that is not there: its name in full (RFC 4514), and as people call it. */
type Issuer = { readonly issuer: string; readonly label: string };
type Subject = { readonly subject: string };
/** ISO 8601; `at` is the time of the check. */
type Dates = { readonly notBefore: string; readonly notAfter: string; readonly at: string };
type DatesAndDays = Dates & { readonly days: number };
type DateForm = { readonly fault: string; readonly encoding: 'utc' | 'generalized' };
type Length = { readonly limit: number; readonly intermediates: number };
/** Names of key usage bits (RFC 5280 §4.2.1.3). */
type Usage = { readonly usage: Texts };
/** Names of purposes, or OIDs: those the certificate has, and those asked for. */
type Purposes = { readonly purposes: Texts; readonly wanted: Texts };

export const CHAIN = {
  // Trust and chaining
  'issuer-not-found': fatal<Issuer>('trust', 'issuer-not-sent', 'RFC 5280 §6.1'),
  'issuer-only-downloadable': fatal<{ readonly label: string }>(
    'trust',
    'issuer-not-sent',
    'RFC 5280 §4.2.2.1',
  ),
  'issuer-not-downloaded': unknown<Issuer & { readonly address: string }>(
    'trust',
    'issuer-not-fetched',
    'RFC 5280 §4.2.2.1',
  ),
  /** By clients that try one issuer alone: another certificate of this name, by `by`, was sent before it. */
  'issuer-passed-over': warning<{ readonly label: string; readonly by: string }>(
    'trust',
    'issuer-not-sent',
    'RFC 4158 §2.4',
  ),
  /** `selfSigned`: the key identifier tells that the issuer signed itself. */
  'root-not-known': fatal<Issuer & { readonly selfSigned: boolean }>(
    'trust',
    'root-not-known',
    'RFC 5280 §6.1.1(d)',
  ),
  'root-not-trusted': fatal<Subject>('trust', 'root-not-trusted', 'RFC 5280 §6.1.1(d)'),
  'self-signed-leaf': fatal<Subject>('trust', 'self-signed', 'RFC 5280 §6.1'),
  /** Days: `from` then on nothing below it is trusted; `after`: what was issued later is not. */
  'anchor-distrusted': fatal<{ readonly from?: string; readonly after?: string }>(
    'trust',
    'root-distrusted',
    'RFC 5280 §6.1.1(d)',
  ),
  /** Trusted by itself, although another CA signed it. */
  'anchor-is-intermediate': info('trust', 'profile', 'RFC 5280 §6.1.1(d)'),
  'anchor-purpose': fatal<{ readonly purpose: string }>('trust', 'root-distrusted', 'RFC 5280 §6.1.1(d)'),
  'certificate-blocked': fatal('trust', 'blocked', 'RFC 5280 §6.1'),
  'issuer-name-mismatch': fatal<{ readonly wanted: string; readonly found: string }>(
    'chaining',
    'wrong-issuer',
    'RFC 5280 §6.1.3(a)(4)',
  ),
  /**
   * The names match and are written otherwise: `how` says in what ("case", "blanks", "type", "unicode"), `types`
   * which string types, by their tags, stand for one another.
   */
  'issuer-name-spelling': info<{ readonly how: Texts; readonly types: Texts }>(
    'chaining',
    'profile',
    'RFC 5280 §7.1',
  ),
  /** A server's certificate that bears its CA's name. */
  'leaf-named-as-issuer': info('chaining', 'profile', 'RFC 5280 §4.1.2.6'),
  'issuer-loop': fatal<Issuer>('chaining', 'loop', 'RFC 5280 §6.1'),

  // Dates
  expired: fatal<DatesAndDays>('validity', 'expired', 'RFC 5280 §6.1.3(a)(2)'),
  'root-expired': fatal<DatesAndDays>('validity', 'expired', 'RFC 5280 §6.1.3(a)(2)'),
  'not-yet-valid': fatal<DatesAndDays>('validity', 'not-yet-valid', 'RFC 5280 §6.1.3(a)(2)'),
  'validity-encoding': fatal<DateForm>('validity', 'malformed', 'RFC 5280 §4.1.2.5'),
  'validity-form': fatal<DateForm>('validity', 'malformed', 'RFC 5280 §4.1.2.5.1'),
  'validity-reversed': fatal<Dates>('validity', 'malformed', 'RFC 5280 §4.1.2.5'),
  'validity-too-long': warning<{ readonly days: number; readonly limit: number }>(
    'validity',
    'too-long-valid',
    'CA/B BR §6.3.2',
  ),
  'expires-soon': info<DatesAndDays>('validity', 'expires-soon', 'RFC 5280 §4.1.2.5'),

  // Who may issue
  'issuer-not-ca': fatal<{ readonly reason: 'no-basic-constraints' | 'version' | 'ca-false' }>(
    'basic-constraints',
    'not-a-ca',
    'RFC 5280 §6.1.4(k)',
  ),
  'anchor-not-ca': fatal<{ readonly reason: 'no-basic-constraints' | 'version' }>(
    'basic-constraints',
    'not-a-ca',
    'CA/B BR §7.1.2.1.4',
  ),
  'basic-constraints-not-critical': fatal('basic-constraints', 'not-a-ca', 'RFC 5280 §4.2.1.9'),
  'basic-constraints-path-length-misplaced': fatal<{ readonly pathLength: number; readonly ca: boolean }>(
    'basic-constraints',
    'wrong-use',
    'RFC 5280 §4.2.1.9',
  ),
  'leaf-is-ca': fatal('basic-constraints', 'wrong-use', 'CA/B BR §7.1.2.7.8'),
  'path-length-exceeded': fatal<Length>('path-length', 'chain-too-long', 'RFC 5280 §6.1.4(l)'),
  'depth-exceeded': fatal<Length>('path-length', 'chain-too-long', 'RFC 5280 §6.1.1'),
  'key-usage-no-cert-sign': fatal<Usage>('key-usage', 'not-a-ca', 'RFC 5280 §6.1.4(n)'),
  'key-usage-cert-sign-without-ca': fatal<Usage>('key-usage', 'wrong-use', 'RFC 5280 §4.2.1.9'),
  /** `keyTransport`: it may serve a key exchange without a signature. */
  'key-usage-unfit': fatal<Usage & { readonly keyTransport: boolean }>(
    'key-usage',
    'wrong-use',
    'RFC 5280 §4.2.1.3',
  ),
  'key-usage-missing': fatal('key-usage', 'wrong-use', 'RFC 5280 §4.2.1.3'),
  'key-usage-empty': fatal('key-usage', 'wrong-use', 'RFC 5280 §4.2.1.3'),
  'key-usage-not-shortest': fatal<Usage>('key-usage', 'profile', 'X.690 §11.2.2'),
  'eku-not-permitted': fatal<Purposes>('extended-key-usage', 'wrong-use', 'RFC 5280 §4.2.1.12'),
  'eku-not-permitted-by-issuer': fatal<Purposes>('extended-key-usage', 'wrong-use', 'CA/B BR §7.1.2.10.6'),
  'eku-missing': warning<{ readonly wanted: Texts }>(
    'extended-key-usage',
    'wrong-use',
    'CA/B BR §7.1.2.7.10',
  ),
  /** No extKeyUsage, but Microsoft's application policies, which Windows reads in its place. */
  'application-policies-not-permitted': warning<Purposes>(
    'extended-key-usage',
    'wrong-use',
    'MS-WCCE §2.2.2.7.7.3',
  ),
  'eku-any': warning<Purposes>('extended-key-usage', 'wrong-use', 'CA/B BR §7.1.2.7.10'),
  /** `purposes`: what may not stand beside server authentication. */
  'eku-beside': info<{ readonly purposes: Texts }>('extended-key-usage', 'profile', 'CA/B BR §7.1.2.7.10'),
  'eku-critical': warning('extended-key-usage', 'profile', 'CA/B BR §7.1.2.7.6'),
  /** `allows`: what is asked for is among them. */
  'eku-on-root': warning<{ readonly purposes: Texts; readonly allows: boolean }>(
    'extended-key-usage',
    'profile',
    'CA/B BR §7.1.2.1.2',
  ),
} as const;
