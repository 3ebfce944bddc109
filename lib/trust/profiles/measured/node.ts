/**
 * Node 24 with OpenSSL 3.5.8 at level 2.
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OPENSSL_FAMILY_CASES } from './openssl-family.ts';

export const NODE_CASES: readonly WeightCase[] = [
  ...OPENSSL_FAMILY_CASES,
  // lab: key/intermediate-p224. On a CA's key of other curves that are not the web's the client ends with a fault.
  {
    code: 'key-curve-forbidden',
    roles: ['intermediate', 'anchor'],
    where: { curve: ['P-224'] },
    weight: 'warning',
  },
  // lab: name/leaf-printable-at, name/leaf-printable-underscore, name/leaf-printable-ampersand …
  { code: 'name-characters', weight: 'warning' },
];
