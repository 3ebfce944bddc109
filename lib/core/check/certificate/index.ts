import type { CertificateRule } from '../context.ts';
import { checkKey, checkSignatureAlgorithm } from './algorithms.ts';
import { checkBasicConstraints } from './basic-constraints.ts';
import { checkExtendedKeyUsage } from './extended-key-usage.ts';
import { checkExtensions } from './extensions.ts';
import { checkHost } from './host.ts';
import { checkKeyIdentifiers } from './key-identifiers.ts';
import { checkKeyUsage } from './key-usage.ts';
import { checkAlternativeNames, checkNameCharacters, checkNameConstraintsForm } from './names.ts';
import { checkProfile } from './profile.ts';
import { checkValidity } from './validity.ts';

/** The rules on one certificate, cheapest and most telling first. */
export const CERTIFICATE_RULES: readonly CertificateRule[] = [
  checkValidity,
  checkSignatureAlgorithm,
  checkKey,
  checkProfile,
  checkBasicConstraints,
  checkKeyUsage,
  checkExtendedKeyUsage,
  checkKeyIdentifiers,
  checkAlternativeNames,
  checkNameCharacters,
  checkNameConstraintsForm,
  checkHost,
  checkExtensions,
];
