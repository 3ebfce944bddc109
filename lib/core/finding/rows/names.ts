/** Names: those a CA may issue for, those of the certificate, and the one asked for. */
import { fatal, info, warning, type Texts } from '../definition.ts';

/** A name as people write it, and its form: "dns", "ip", "email" … */
type KindOfName = { readonly name: string; readonly kind: string };
/** `inSubject`: an attribute of the subject stands for it. */
type ConstrainedName = KindOfName & { readonly inSubject: boolean };
/** What a constraint can be made of beside what every client compares. */
type ConstraintForm = 'directory' | 'other' | 'registered-id' | 'x400' | 'edi';
type Name = { readonly name: string };
/** A wildcard, and the public suffix below which it stands. */
type Wildcard = { readonly name: string; readonly suffix: string };

/** Why an entry that was meant for the host does not cover it. */
export type NearMiss =
  /** The address stands as a DNS name; it must be an entry of its own kind. */
  | 'address-as-dns'
  | 'trailing-dot'
  /** White space before, behind or in the name. */
  | 'blank'
  /** Letters outside ASCII, where the A-label ("xn--…") must stand. */
  | 'not-ascii'
  /** A whole address with a scheme, or a name and a port, or a URI entry. */
  | 'url'
  | 'port'
  | 'uri-entry'
  /** Several names in one entry, a mail address, or a word of the tool's own language before the name. */
  | 'list'
  | 'mail'
  | 'prefix'
  /** A wildcard stands for exactly one label, the leftmost and the whole of it. */
  | 'wildcard-depth'
  | 'wildcard-parent'
  | 'wildcard-partial';

export type NameFault = 'length' | 'not-ascii' | 'empty' | 'control' | 'syntax';

export const NAMES = {
  // Name constraints
  'name-not-permitted': fatal<ConstrainedName>('name-constraints', 'name-constraint', 'RFC 5280 §6.1.3(b)'),
  'name-excluded': fatal<ConstrainedName>('name-constraints', 'name-constraint', 'RFC 5280 §6.1.3(c)'),
  'name-constraint-unsupported': fatal<ConstrainedName>(
    'name-constraints',
    'name-constraint',
    'RFC 5280 §4.2.1.10',
  ),
  'name-constraint-malformed': fatal<{ readonly constraint: string; readonly fault: string }>(
    'name-constraints',
    'malformed',
    'RFC 5280 §4.2.1.10',
  ),
  /** `critical`: of the extension. */
  'name-constraint-distance': fatal<{ readonly critical: boolean }>(
    'name-constraints',
    'unsupported',
    'RFC 5280 §4.2.1.10',
  ),
  /** `forms`: kinds of names in a critical extension beside those that every client compares. */
  'name-constraint-forms': info<{ readonly forms: readonly ConstraintForm[] }>(
    'name-constraints',
    'unsupported',
    'RFC 5280 §4.2.1.10',
  ),
  'name-constraints-empty': fatal('name-constraints', 'malformed', 'RFC 5280 §4.2.1.10'),
  'name-constraints-not-critical': info('name-constraints', 'profile', 'RFC 5280 §4.2.1.10'),
  'name-constraints-on-leaf': fatal('name-constraints', 'profile', 'RFC 5280 §4.2.1.10'),

  // The names a certificate lists
  /**
   * `names`: the first of the certificate's `count` names; `why` and `entry`: the name that was meant for the host,
   * if one was.
   */
  'host-not-covered': fatal<{
    readonly why?: NearMiss;
    readonly entry?: string;
    readonly host: string;
    readonly names: Texts;
    readonly count: number;
    readonly commonName: Texts;
  }>('host-name', 'wrong-name', 'RFC 9525 §6'),
  'san-missing': fatal<{ readonly commonName: Texts }>(
    'host-name',
    'wrong-name',
    'RFC 9525 §2; CA/B BR §7.1.2.7.12',
  ),
  /** `form`: what kind of fault it is; clients look at characters, at lengths, or at neither. */
  'san-malformed': fatal<KindOfName & { readonly form: NameFault }>(
    'host-name',
    'malformed',
    'RFC 5280 §4.2.1.6',
  ),
  'san-underscore': fatal<Name>('host-name', 'profile', 'RFC 5280 §4.2.1.6; RFC 1034 §3.5'),
  'san-not-critical': fatal('host-name', 'profile', 'RFC 5280 §4.1.2.6'),
  'san-critical-with-subject': info('host-name', 'profile', 'CA/B BR §7.1.2.7.12'),
  'common-name-not-in-san': fatal<{ readonly commonName: string }>(
    'host-name',
    'profile',
    'CA/B BR §7.1.4.3',
  ),
  'wildcard-private-suffix': info<Wildcard>('host-name', 'profile', 'CA/B BR §3.2.2.6'),
  'wildcard-public-suffix': warning<Wildcard>('host-name', 'profile', 'CA/B BR §3.2.2.6'),
} as const;
