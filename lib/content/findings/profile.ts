import { having } from './params.ts';
import type { FamilyWords } from './types.ts';

const REISSUE =
  'Have the CA issue the certificate again. For a private CA, correct the template or the CA’s configuration first.';
const GONE = 'Check the new certificate here: this finding must be gone.';

/** The certificate's own form: version, serial number, names, key identifiers. */
export const profile = {
  'version-not-3': {
    title: 'The certificate has an old version',
    connector: 'old version',
    because: (p, n) => `${n.subject} is not a version 3 certificate${having(p, 'version', ' but version ')}`,
    means:
      'Older versions can’t carry alternative names or the CA mark, so current clients can’t accept them for servers or CAs.',
    fix: REISSUE,
    verify: 'Look at the new certificate: “Version” must be 3.',
  },
  'version-extensions': {
    title: 'The version does not allow extensions',
    connector: 'version contradicts',
    because: (_, n) => `${n.subject} contains extensions although its version does not allow them`,
    means: 'The certificate contradicts itself; strict verifiers refuse it.',
    fix: REISSUE,
    verify: GONE,
  },
  'serial-not-positive': {
    title: 'The serial number is not positive',
    connector: 'serial not positive',
    because: (_, n) => `the serial number of ${n.subject} is zero or negative`,
    means: 'Revocation lists name certificates by serial number. Some clients refuse such numbers.',
    fix: REISSUE,
    verify: GONE,
  },
  'serial-too-long': {
    title: 'The serial number is too long',
    connector: 'serial too long',
    because: (p, n) =>
      `the serial number of ${n.subject} is longer than 20 bytes${having(p, 'octets', ' (', ')')}`,
    means: 'Some clients can’t handle it.',
    fix: REISSUE,
    verify: GONE,
  },
  'issuer-empty': {
    title: 'The certificate does not name its issuer',
    connector: 'issuer not named',
    because: (_, n) => `${n.subject} does not name its issuer`,
    means: 'Without an issuer name no chain can be built.',
    fix: REISSUE,
    verify: GONE,
  },
  'subject-empty': {
    title: 'A CA certificate has no name',
    connector: 'CA has no name',
    because: (_, n) => `${n.subject} has an empty subject although it is used as a CA`,
    means: 'The certificates it issued can’t point to it, so no chain can be built.',
    fix: REISSUE,
    verify: GONE,
  },
  'key-identifier-mismatch': {
    title: 'The key identifiers do not match',
    connector: 'key identifier differs',
    because: (_, n) => `${n.subject} points to another key identifier than the one of ${n.issuer}`,
    means:
      'Identifiers help clients to choose among several issuers of the same name. Most try the link anyway; Windows may pick another certificate.',
    fix: 'Use the CA certificate whose subject key identifier equals the authority key identifier of the certificate it signed.',
    verify: 'Compare the two identifiers in the certificates’ details, then check again.',
  },
  'authority-key-identifier-missing': {
    title: 'The authority key identifier is missing',
    connector: 'no authority identifier',
    because: (_, n) => `${n.subject} does not say which key of its issuer signed it`,
    means:
      'Clients have to try every issuer of that name. Strict verifiers refuse the certificate, most accept it.',
    fix: REISSUE,
    verify: GONE,
  },
  'authority-key-identifier-form': {
    title: 'The authority key identifier has a forbidden form',
    connector: 'identifier form wrong',
    because: (p, n) =>
      `${n.subject} names its issuer’s key in a form that public CAs may not use${having(p, 'fault', ' (', ')')}`,
    means:
      'An identifier with the issuer’s name and serial number breaks as soon as the CA certificate is renewed.',
    fix: REISSUE,
    verify: GONE,
  },
  'subject-key-identifier-missing': {
    title: 'The CA’s key identifier is missing',
    connector: 'no key identifier',
    because: (_, n) => `${n.subject} is a CA certificate without a subject key identifier`,
    means:
      'Clients can’t tell several certificates of the same CA apart. Strict verifiers refuse it, most accept it.',
    fix: REISSUE,
    verify: GONE,
  },
  'anchor-key-identifier-missing': {
    title: 'The trusted CA does not name its issuer’s key',
    connector: 'no authority identifier',
    because: (_, n) => `${n.subject}, which is trusted directly, does not say which key signed it`,
    means: 'Harmless: a client that trusts this certificate does not look for its issuer.',
    fix: 'Nothing on the server. A CA can add the authority key identifier when this certificate is renewed.',
    verify: GONE,
  },
} satisfies FamilyWords;
