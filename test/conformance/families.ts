import type { FindingFamily } from '#lib/core/finding/definition.ts';

/**
 * What a rejection of a limbo case must be about, by the longest prefix of its id. A case is about what
 * its namespace says, so a rejection for another reason would be right by accident.
 */
const FAMILIES_BY_PREFIX: Readonly<Record<string, readonly FindingFamily[]>> = {
  'bettertls::nameconstraints': ['name-constraints', 'host-name'],
  'bettertls::pathbuilding': [
    'algorithm',
    'basic-constraints',
    'extended-key-usage',
    'name-constraints',
    'trust',
    'validity',
  ],
  'crl::': ['revocation'],
  'cve::': ['name-constraints', 'trust', 'limit'],
  'invalid::invalid-issuer-key': ['algorithm', 'signature'],
  'pathlen::': ['path-length'],
  'pathological::': ['chaining', 'key-identifier', 'limit', 'trust', 'name-constraints'],
  'rfc5280::aki::': ['key-identifier', 'extension'],
  'rfc5280::eku::': ['extended-key-usage', 'extension'],
  'rfc5280::nc::': ['name-constraints'],
  'rfc5280::pc::': ['extension', 'policy'],
  'rfc5280::san::': ['host-name'],
  'rfc5280::serial::': ['profile'],
  'rfc5280::ski::': ['key-identifier', 'extension'],
  'rfc5280::validity::': ['validity'],
  'rfc5280::ca-empty-subject': ['profile'],
  'rfc5280::root-missing-basic-constraints': ['basic-constraints'],
  'rfc5280::root-non-critical-basic-constraints': ['basic-constraints'],
  'rfc5280::root-inconsistent-ca-extensions': ['key-usage'],
  // The suite hands in no intermediate here, so its fault can't be seen.
  'rfc5280::ica-ku-keycertsign': ['basic-constraints', 'trust'],
  'rfc5280::leaf-ku-keycertsign': ['key-usage'],
  'rfc5280::ee-critical-aia-invalid': ['extension'],
  'rfc5280::ca-as-leaf-wrong-san': ['host-name'],
  'webpki::aki::': ['key-identifier'],
  'webpki::cn::': ['host-name'],
  'webpki::eku::': ['extended-key-usage'],
  'webpki::nc::': ['name-constraints'],
  'webpki::san::': ['host-name'],
  'webpki::explicit-curve': ['algorithm'],
  'webpki::forbidden-': ['algorithm'],
  'webpki::cryptographydotio-chain-missing-intermediate': ['trust'],
  'webpki::v1-cert': ['profile'],
  'webpki::ee-basicconstraints-ca': ['basic-constraints'],
};

const PREFIXES = Object.keys(FAMILIES_BY_PREFIX).sort((a, b) => b.length - a.length);

/** The families of which a rejection must name one; null when the id is not in the table. */
export function expectedFamilies(id: string): readonly FindingFamily[] | null {
  const prefix = PREFIXES.find((candidate) => id.startsWith(candidate));
  return prefix === undefined ? null : (FAMILIES_BY_PREFIX[prefix] ?? null);
}
