/** What is wrong with a CRL itself, as part of a sentence: of one that was evidence, and of one that is looked at alone. */
export const crlFaults = {
  'crl-version': 'su versión es incorrecta',
  'crl-algorithm-mismatch': 'nombra dos algoritmos de firma',
  'crl-signature-invalid': 'su firma es incorrecta',
  'crl-next-update-missing': 'no dice cuándo termina',
  'crl-number-missing': 'no tiene número',
  'crl-number-critical': 'su número está marcado como crítico',
  'crl-extension-malformed': 'una de sus extensiones está dañada',
  'crl-critical-extension-unknown': 'contiene una extensión crítica que nadie conoce',
  'crl-entry-critical-extension-unknown': 'una entrada contiene una extensión crítica que nadie conoce',
  'crl-entry-issuer-misplaced': 'una entrada nombra un emisor que no puede nombrar',
} as const;
