/** Every purpose, one row each. */
import { EKU } from '../certificate/extensions/extended-key-usage.ts';
import type { RuleSet } from '../verdict/rules.ts';
import type { Purpose, PurposeId } from './types.ts';

/** What the rules ask of a server and of nothing else: names of hosts, the handshake, browsers' limits. */
const NOT_A_SERVER: Purpose['weights'] = {
  'san-missing': 'off',
  'host-not-covered': 'off',
  'common-name-not-in-san': 'off',
  'wildcard-public-suffix': 'off',
  'wildcard-private-suffix': 'off',
  'san-malformed': 'info',
  'san-underscore': 'info',
  'key-usage-unfit': 'off',
  'validity-too-long': 'off',
  'staple-missing': 'off',
  'timestamps-too-few': 'off',
  'timestamps-undetermined': 'off',
  // Root programmes list their roots for servers; what they say of other uses is not known here.
  'anchor-purpose': 'unknown',
  'anchor-distrusted': 'warning',
};

const row = (id: PurposeId, about: Partial<Omit<Purpose, 'id'>> = {}): Purpose => ({
  id,
  purposes: null,
  host: false,
  each: false,
  role: 'leaf',
  ...about,
  weights: { ...NOT_A_SERVER, ...about.weights },
});

const server: Purpose = { ...row('server'), host: true, weights: {} };

export const PURPOSES: Readonly<Record<PurposeId, Purpose>> = {
  server,
  // Whoever is signed in to may have been told this very certificate: then its own signature is enough.
  client: row('client', {
    purposes: [EKU.clientAuth, EKU.smartcardLogon],
    weights: { 'self-signed-leaf': 'unknown' },
  }),
  'proxy-trust': row('proxy-trust', {
    purposes: [EKU.clientAuth],
    weights: {
      'self-signed-leaf': 'off',
      'root-not-trusted': 'off',
      'issuer-not-found': 'off',
      'root-not-known': 'off',
      'expires-soon': 'off',
    },
  }),
  ca: row('ca', {
    purposes: [],
    each: true,
    role: 'intermediate',
    weights: {
      // Nobody said that these roots are trusted here: that is the question, not a fault.
      'root-not-trusted': 'unknown',
      'issuer-not-found': 'unknown',
      'root-not-known': 'unknown',
      'issuer-only-downloadable': 'info',
      'anchor-purpose': 'warning',
      // What can't be read may be any of them, or the certificate of a server.
      'certificate-unparsed': 'unknown',
    },
  }),
  signing: row('signing', {
    purposes: [],
    each: true,
    // Relying parties know the certificate itself; no chain vouches for it.
    weights: {
      'self-signed-leaf': 'off',
      'leaf-is-ca': 'off',
      'root-not-trusted': 'off',
      'issuer-not-found': 'off',
      'root-not-known': 'off',
      'issuer-only-downloadable': 'off',
      'issuer-namesake': 'off',
      'signature-too-weak': 'warning',
      'authority-key-identifier-missing': 'off',
      'revocation-undetermined': 'off',
    },
  }),
  kdc: row('kdc', { purposes: [EKU.kdc, EKU.smartcardLogon, EKU.serverAuth] }),
  // Windows' supplicants ask for server authentication and, where told to, for a name that is typed in there.
  radius: row('radius', { purposes: [EKU.serverAuth, EKU.eapOverLan, EKU.eapOverPpp] }),
  ocsp: row('ocsp', { purposes: [EKU.ocspSigning] }),
  code: row('code', { purposes: [EKU.codeSigning] }),
  mail: row('mail', { purposes: [EKU.emailProtection] }),
  timestamp: row('timestamp', { purposes: [EKU.timeStamping] }),
  precertificate: { ...server, id: 'precertificate' },
  other: row('other', { purposes: [] }),
};

const made = new WeakMap<RuleSet, Map<PurposeId, RuleSet>>();

/** A rule set as it applies to a purpose; the same object for the same question. */
export function rulesFor(purpose: Purpose, rules: RuleSet): RuleSet {
  if (purpose.host) return rules;
  let byPurpose = made.get(rules);
  if (!byPurpose) made.set(rules, (byPurpose = new Map<PurposeId, RuleSet>()));
  let applied = byPurpose.get(purpose.id);
  if (!applied) {
    applied = {
      ...rules,
      // Rules that take any purpose (RFC 5280 alone) go on doing so.
      purposes: rules.purposes.length === 0 ? [] : (purpose.purposes ?? rules.purposes),
      commonNameFallback: false,
      maximumValidity: [],
      transparency: null,
      weights: { ...rules.weights, ...purpose.weights },
    };
    byPurpose.set(purpose.id, applied);
  }
  return applied;
}
