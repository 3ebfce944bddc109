/** What is wrong with a CRL itself, as part of a sentence: of one that was evidence, and of one that is looked at alone. */
export const crlFaults = {
  'crl-version': 'sa version est fausse',
  'crl-algorithm-mismatch': 'elle nomme deux algorithmes de signature',
  'crl-signature-invalid': 'sa signature est fausse',
  'crl-next-update-missing': 'elle ne dit pas quand elle prend fin',
  'crl-number-missing': 'elle n’a pas de numéro',
  'crl-number-critical': 'son numéro est marqué critique',
  'crl-extension-malformed': 'une de ses extensions est endommagée',
  'crl-critical-extension-unknown': 'elle contient une extension critique que personne ne connaît',
  'crl-entry-critical-extension-unknown':
    'une entrée contient une extension critique que personne ne connaît',
  'crl-entry-issuer-misplaced': 'une entrée nomme un émetteur qu’elle ne peut pas nommer',
} as const;
