/**
 * What can be wrong with an input. Codes never change their meaning; the words for people are in
 * `lib/content/input/problems.ts`. The weight says what it means for the rest of the input:
 * - `refused`: private material; none of it was kept, and the caller must clear its own copy;
 * - `lost`: something in the input was not read (everything else was);
 * - `note`: everything was read, but the input departs from its format.
 */
type ProblemWeight = 'refused' | 'lost' | 'note';

const define = <T extends Record<string, ProblemWeight>>(weights: T): T => weights;

export const INPUT_PROBLEMS = define({
  // The input as a whole
  'input-empty': 'lost',
  'input-too-large': 'lost',
  'input-unrecognised': 'lost',
  'input-no-certificate': 'lost',
  'too-many-certificates': 'lost',

  // Private material
  'private-key': 'refused',

  // Text around and inside PEM
  'pem-end-missing': 'note',
  'pem-begin-missing': 'note',
  'pem-label-mismatch': 'note',
  'pem-bad-character': 'lost',
  'pem-line-skipped': 'note',
  'pem-body-empty': 'lost',
  'pem-label-unsupported': 'lost',

  // DER
  'der-truncated': 'lost',
  'der-malformed': 'lost',
  'der-text-mode': 'lost',
  'der-trailing-data': 'note',
  'certificate-too-large': 'lost',

  // Objects that are something else
  'is-certificate-request': 'lost',
  'request-unreadable': 'lost',
  'is-public-key': 'lost',
  'is-ssh-key': 'lost',
  'is-pgp': 'lost',
  'is-ocsp-response': 'lost',
  'is-parameters': 'note',
  'is-trust-list': 'lost',
  'is-archive': 'lost',
  'is-bouncy-castle-store': 'lost',
  'is-document': 'lost',
  'is-picture': 'lost',
  'is-capture': 'lost',
  'is-program': 'lost',
  'is-web-page': 'lost',
  'is-data-without-certificate': 'lost',
  'der-unsupported': 'lost',

  // Wrappings
  'archive-encrypted': 'lost',
  'archive-broken': 'lost',
  'archive-too-many': 'lost',
  'archive-member-too-large': 'lost',
  'wrapped-too-deeply': 'lost',
  'unwrapped-too-large': 'lost',
  'bytes-shortened': 'lost',

  // Containers
  'pkcs7-empty': 'lost',
  'signer-set-apart': 'note',
  'only-signer-read': 'note',
  'pkcs7-content-unsupported': 'lost',
  'pkcs7-member-skipped': 'lost',
  'pkcs12-password-wrong': 'lost',
  'pkcs12-no-certificate': 'lost',
  'pkcs12-encryption-unsupported': 'lost',
  'pkcs12-mac-unsupported': 'note',
  'pkcs12-iterations': 'lost',
  'pkcs12-keys-not-read': 'note',
  'sst-truncated': 'lost',
  'sst-trust-list': 'lost',
  'keystore-malformed': 'lost',
  'keystore-entry-unsupported': 'lost',
  'keystore-password-wrong': 'note',
  'keystore-keys-not-read': 'note',
});

export type InputProblemCode = keyof typeof INPUT_PROBLEMS;

/** Joins the entries of lists in parameters; stands in no name that a certificate may hold. */
export const BETWEEN = '\n';
