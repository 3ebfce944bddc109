/** What is wrong with a CRL itself, as part of a sentence: of one that was evidence, and of one that is looked at alone. */
export const CRL_FAULTS = {
  'crl-version': 'its version is wrong',
  'crl-algorithm-mismatch': 'it names two signature algorithms',
  'crl-next-update-missing': 'it does not say when it ends',
  'crl-number-missing': 'it has no number',
  'crl-number-critical': 'its number is marked critical',
  'crl-extension-malformed': 'one of its extensions is damaged',
  'crl-critical-extension-unknown': 'it holds a critical extension that nobody knows',
  'crl-entry-critical-extension-unknown': 'an entry holds a critical extension that nobody knows',
  'crl-entry-issuer-misplaced': 'an entry names an issuer that it may not',
  'crl-signature-invalid': 'its signature is wrong',
} as const;
