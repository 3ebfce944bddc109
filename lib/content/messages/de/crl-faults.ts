/** What is wrong with a CRL itself, as part of a sentence: of one that was evidence, and of one that is looked at alone. */
export const crlFaults = {
  'crl-version': 'ihre Version ist falsch',
  'crl-algorithm-mismatch': 'sie nennt zwei Signaturalgorithmen',
  'crl-signature-invalid': 'ihre Signatur ist falsch',
  'crl-next-update-missing': 'sie sagt nicht, wann sie endet',
  'crl-number-missing': 'sie hat keine Nummer',
  'crl-number-critical': 'ihre Nummer ist als kritisch gekennzeichnet',
  'crl-extension-malformed': 'eine ihrer Erweiterungen ist beschädigt',
  'crl-critical-extension-unknown': 'sie enthält eine kritische Erweiterung, die niemand kennt',
  'crl-entry-critical-extension-unknown': 'ein Eintrag enthält eine kritische Erweiterung, die niemand kennt',
  'crl-entry-issuer-misplaced': 'ein Eintrag nennt einen Aussteller, den er nicht nennen darf',
} as const;
