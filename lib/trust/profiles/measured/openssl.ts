/**
 * OpenSSL 3.0.22 (`openssl verify -purpose sslserver` at level 2).
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OPENSSL_FAMILY_CASES } from './openssl-family.ts';

export const OPENSSL_CASES: readonly WeightCase[] = [
  ...OPENSSL_FAMILY_CASES,
  // lab: key/intermediate-p224, key/root-p224 … A server's key has to be on a curve that the handshake offers, which
  // curl and Python hold to (mutants of seed 2); a verifier of files takes any.
  { code: 'key-curve-forbidden', roles: ['intermediate', 'anchor'], weight: 'warning' },
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
