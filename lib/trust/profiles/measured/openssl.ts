/**
 * OpenSSL 3.0.22 (`openssl verify -purpose sslserver` at level 2).
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';
import { OPENSSL_FAMILY_CASES } from './openssl-family.ts';

export const OPENSSL_CASES: readonly WeightCase[] = [
  ...OPENSSL_FAMILY_CASES,
  // lab: ext/leaf-basicConstraints-no-content, ext/leaf-basicConstraints-garbage, ext/leaf-basicConstraints-truncated …
  {
    code: 'extension-malformed',
    roles: ['leaf', 'intermediate', 'anchor'],
    where: { oid: [OID.basicConstraints] },
    weight: 'fatal',
  },
  // lab: ext/leaf-subjectAltName-no-content, ext/intermediate-subjectAltName-no-content, ext/root-subjectAltName-no-content …
  {
    code: 'extension-malformed',
    where: { content: ['nothing'], oid: [OID.netscapeCertType, OID.subjectAltName, OID.basicConstraints] },
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
  // lab: key/leaf-p224, key/leaf-secp256k1, key/leaf-brainpool …
  { code: 'key-curve-forbidden', weight: 'warning' },
  // lab: name/leaf-printable-at, name/leaf-printable-underscore, name/leaf-printable-ampersand …
  { code: 'name-characters', weight: 'warning' },
  // lab: name/leaf-bmp-odd, name/leaf-bmp-surrogate, name/intermediate-bmp-odd …
  {
    code: 'name-characters',
    where: { type: ['BMPString', 'UTF8String', 'UniversalString', 'VisibleString', 'tag 4'] },
    weight: 'fatal',
  },
  // lab: signature/rsa-sha224, signature/ecdsa-sha224, signature/pss-salt-20 …
  { code: 'signature-algorithm-forbidden', weight: 'warning' },
  // lab: signature/ecdsa-parameters-null
  { code: 'signature-parameters', weight: 'warning' },
];
