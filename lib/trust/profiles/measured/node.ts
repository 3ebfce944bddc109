/**
 * Node 24 with OpenSSL 3.5.8 at level 2.
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';
import { OPENSSL_FAMILY_CASES } from './openssl-family.ts';

export const NODE_CASES: readonly WeightCase[] = [
  ...OPENSSL_FAMILY_CASES,
  // lab: ext/root-basicConstraints-no-content, ext/root-basicConstraints-garbage, ext/root-basicConstraints-truncated
  { code: 'extension-malformed', roles: ['anchor'], where: { oid: [OID.basicConstraints] }, weight: 'fatal' },
  // lab: ext/leaf-subjectAltName-no-content, ext/intermediate-subjectAltName-no-content, ext/root-subjectAltName-no-content …
  {
    code: 'extension-malformed',
    where: { content: ['nothing'], oid: [OID.netscapeCertType, OID.subjectAltName] },
    weight: 'fatal',
  },
  // lab: ext/leaf-netscapeCertType-empty-sequence, ext/intermediate-netscapeCertType-empty-sequence, ext/root-netscapeCertType-empty-sequence
  {
    code: 'extension-malformed',
    where: { content: ['empty'], oid: [OID.netscapeCertType] },
    weight: 'fatal',
  },
  // lab: ext/leaf-subjectAltName-garbage, ext/intermediate-subjectAltName-garbage, ext/root-subjectAltName-garbage …
  {
    code: 'extension-malformed',
    where: { content: ['other'], oid: [OID.subjectAltName] },
    weight: 'fatal',
  },
  // lab: key/intermediate-p224
  { code: 'key-curve-forbidden', roles: ['intermediate'], weight: 'warning' },
  // lab: name/leaf-printable-at, name/leaf-printable-underscore, name/leaf-printable-ampersand …
  { code: 'name-characters', weight: 'warning' },
];
