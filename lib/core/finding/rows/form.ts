/** How a certificate is written: its bytes, fields, extensions and key identifiers. */
import type { LooseForm } from '../../der/types.ts';
import { fatal, info, warning, type Texts } from '../definition.ts';

/** Place of a fault in the element's bytes, and what is wrong there. */
type Fault = { readonly offset: number; readonly reason: string };
/** An extension; `name` is its OID when it has none. */
type Extension = { readonly oid: string; readonly name: string };
/** Two statements that should agree; hex, or names. */
type Mismatch = { readonly wanted: string; readonly found: string };

export const FORM = {
  // The bytes
  'certificate-unparsed': fatal<Fault>('parse', 'malformed', 'RFC 5280 §4.1'),
  'leaf-unparsed': fatal<Fault>('parse', 'malformed', 'RFC 5280 §4.1'),
  /** `form`: in what it departs, and the extension in which it does. */
  'der-not-strict': fatal<Fault & { readonly form: LooseForm } & Partial<Extension>>(
    'parse',
    'malformed',
    'X.690 §10',
  ),
  'default-written': fatal<Extension & { readonly what: 'critical' | 'minimum'; readonly offset?: number }>(
    'parse',
    'malformed',
    'X.690 §11.5',
  ),

  // Extensions
  /** `content`: what stands there instead. */
  'extension-malformed': fatal<Extension & Fault & { readonly content?: 'nothing' | 'empty' | 'other' }>(
    'extension',
    'malformed',
    'RFC 5280 §4.2',
  ),
  'critical-extension-unknown': fatal<Extension>('extension', 'unsupported', 'RFC 5280 §4.2'),
  'application-policies-critical': fatal<Extension>('extension', 'unsupported', 'RFC 5280 §4.2'),
  /** Critical and processed here, which not every client does. */
  'critical-extension-unprocessed': info<Extension>('extension', 'unsupported', 'RFC 5280 §4.2'),
  /** `critical`: the poison is marked so, as it has to be. */
  precertificate: fatal<{ readonly critical: boolean }>('extension', 'wrong-use', 'RFC 6962 §3.1'),
  'extension-duplicate': fatal<Extension & { readonly offset: number }>(
    'extension',
    'malformed',
    'RFC 5280 §4.2',
  ),
  /** `critical`: as it is marked. */
  'extension-criticality': fatal<Extension & { readonly critical: boolean }>(
    'extension',
    'profile',
    'RFC 5280 §4.2',
  ),

  // Key identifiers
  'key-identifier-mismatch': warning<Mismatch>('key-identifier', 'profile', 'RFC 5280 §4.2.1.1'),
  /** `part`: which of the two statements is wrong; `own-name` is that of the issuer itself. */
  'authority-serial-mismatch': warning<Mismatch & { readonly part: 'serial' | 'issuer' | 'own-name' }>(
    'key-identifier',
    'profile',
    'RFC 5280 §4.2.1.1',
  ),
  /** `wanted` and `found` are key identifiers, "" where there is none. */
  'issuer-namesake': info<Mismatch & { readonly kind: 'root' | 'ca'; readonly trusted: boolean }>(
    'key-identifier',
    'profile',
    'RFC 5280 §4.2.1.1',
  ),
  /** `fault`: only where the extension is there. */
  'authority-key-identifier-missing': fatal<{ readonly fault?: string }>(
    'key-identifier',
    'profile',
    'RFC 5280 §4.2.1.1',
  ),
  'anchor-key-identifier-missing': info('key-identifier', 'profile', 'RFC 5280 §4.2.1.1'),
  'authority-key-identifier-form': fatal<{ readonly fault: string }>(
    'key-identifier',
    'profile',
    'CA/B BR §7.1.2.11.1',
  ),
  'subject-key-identifier-missing': fatal('key-identifier', 'profile', 'RFC 5280 §4.2.1.2'),

  // Fields
  'version-not-3': fatal<{ readonly version: number }>('profile', 'profile', 'CA/B BR §7.1.1'),
  'version-extensions': fatal<{ readonly version: number }>('profile', 'profile', 'RFC 5280 §4.1.2.1'),
  /** `serial`: hex. */
  'serial-not-positive': warning<{ readonly serial: string }>('profile', 'profile', 'RFC 5280 §4.1.2.2'),
  'serial-too-long': warning<{ readonly octets: number; readonly limit: number }>(
    'profile',
    'profile',
    'RFC 5280 §4.1.2.2',
  ),
  'issuer-empty': fatal('profile', 'profile', 'RFC 5280 §4.1.2.4'),
  'subject-empty': fatal('profile', 'profile', 'RFC 5280 §4.1.2.6'),
  /** `type`: the ASN.1 string type; `attribute`: as in RFC 4514, or an OID; `value`: "" when it is no text;
   * `ampersand`: nothing but "&" is at fault, in a PrintableString. */
  'name-characters': fatal<{
    readonly field: 'subject' | 'issuer';
    readonly type: string;
    readonly attribute: string;
    readonly value: string;
    readonly ampersand: boolean;
  }>('profile', 'malformed', 'X.680 §41.4; RFC 5280 §4.1.2.4'),

  // Policies
  /** `policies`: those that were left, or asked for. */
  'policy-required': fatal<{ readonly policies: Texts }>('policy', 'policy', 'RFC 5280 §6.1.5(g)'),
  'policy-mapping-any': fatal('policy', 'policy', 'RFC 5280 §6.1.4(a)'),
  /** `qualifiers`: OIDs. */
  'policy-qualifier-unknown': fatal<{ readonly qualifiers: Texts }>(
    'policy',
    'unsupported',
    'RFC 5280 §4.2.1.4',
  ),
  'policy-constraints-empty': fatal('policy', 'malformed', 'RFC 5280 §4.2.1.11'),
} as const;
