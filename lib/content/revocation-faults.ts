import type { CrlFaultCode, OcspFaultCode } from '#lib/core/finding/faults.ts';

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

/** What is wrong with a list or an answer, as the end of a sentence. */
export const REVOCATION_FAULTS = {
  'ocsp-malformed': 'it is not a response in DER',
  'ocsp-status': 'the responder reports an error',
  'ocsp-type-unknown': 'it is of an unknown type',
  'ocsp-other-certificate': 'it is about another certificate',
  'ocsp-critical-extension-unknown': 'it holds a critical extension that nobody knows',
  'ocsp-not-yet-valid': 'it begins in the future',
  'ocsp-expired': 'it is out of date',
  'ocsp-nonce-mismatch': 'it does not answer the question that was asked (nonce)',
  'ocsp-responder-not-found': 'the certificate that signed it is not there',
  'ocsp-responder-not-authorised': 'who signed it was not appointed by the CA',
  'ocsp-signature-invalid': 'its signature is wrong',
  'ocsp-signature-not-evaluated': 'its signature can’t be checked here',
  'ocsp-readers-disagree': 'the two readers disagree about it, so that it counts for nothing',

  ...CRL_FAULTS,
  'crl-malformed': 'it is not a revocation list in DER',
  'crl-not-yet-valid': 'it begins in the future',
  'crl-expired': 'it is out of date',
  'crl-scope': 'it is for other certificates or reasons',
  'crl-signer-not-found': 'the certificate that signed it is not there',
  'crl-signer-key-usage': 'who signed it may not sign lists',
  'crl-signer-not-trusted': 'who signed it is not trusted',
  'crl-signature-not-evaluated': 'its signature can’t be checked here',
  'crl-delta-without-base': 'it only lists changes, and the complete list is not there',
  'crl-reasons-incomplete': 'it covers only some reasons of revocation',
  'distribution-points-malformed': 'the certificate’s list of addresses is damaged',
  'crl-not-found': 'no list is about this certificate',
} satisfies Readonly<Record<OcspFaultCode | CrlFaultCode, string>>;
