import { article, nothing, reissue } from './article.ts';
import { having } from './params.ts';
import type { WordsByCode } from './types.ts';

const REISSUE =
  'Have the CA issue the certificate again. For a private CA, correct the template or the CA’s configuration first.';
const KEY_IDS = 'key identifiers that the CA sets by itself on reissue';
const GONE = 'Check the new certificate here: this finding must be gone.';

/** The certificate's own form: version, serial number, names, key identifiers. */
export const profile = {
  'version-not-3': {
    title: 'The certificate has an old version',
    connector: 'old version',
    because: (p, n) => `${n.subject} is not a version 3 certificate but version ${p.version}`,
    means:
      'Older versions can’t carry alternative names or the CA mark, so current clients can’t accept them for servers or CAs.',
    fix: REISSUE,
    verify: 'Look at the new certificate: “Version” must be 3.',
    article: reissue('version 3'),
  },
  'version-extensions': {
    title: 'The version does not allow extensions',
    connector: 'version contradicts',
    because: (_, n) => `${n.subject} contains extensions although its version does not allow them`,
    means: 'The certificate contradicts itself; strict verifiers refuse it.',
    fix: REISSUE,
    verify: GONE,
    article: reissue('version 3, since it has extensions', 'now'),
  },
  'serial-not-positive': {
    title: 'The serial number is not positive',
    connector: 'serial not positive',
    because: (_, n) => `the serial number of ${n.subject} is zero or negative`,
    means: 'Revocation lists name certificates by serial number. Some clients refuse such numbers.',
    fix: REISSUE,
    verify: GONE,
    article: reissue('a positive serial number', 'next-change'),
  },
  'serial-too-long': {
    title: 'The serial number is too long',
    connector: 'serial too long',
    because: (p, n) => `the serial number of ${n.subject} has ${p.octets} bytes, more than ${p.limit}`,
    means: 'Some clients can’t handle it.',
    fix: REISSUE,
    verify: GONE,
    article: reissue('a serial number of at most 20 octets', 'next-change'),
  },
  'issuer-empty': {
    title: 'The certificate does not name its issuer',
    connector: 'issuer not named',
    because: (_, n) => `${n.subject} does not name its issuer`,
    means: 'Without an issuer name no chain can be built.',
    fix: REISSUE,
    verify: GONE,
    article: article('change-ca', 'now', 'strict', 'issued by a CA that has a name'),
  },
  'name-characters': {
    title: 'A name has characters that its type does not allow',
    connector: 'name characters wrong',
    because: (p, n) =>
      `the ${p.field === 'issuer' ? 'issuer’s name' : 'name'} in ${n.subject} is written as ${p.type} but holds characters that this type does not have (${p.attribute}${having(p.value, ' ')})`,
    means:
      'Chrome, Edge and Go refuse a certificate whose names can’t be read strictly; OpenSSL, Windows and Java take them. Usual causes are “@”, “&” or “_” in a PrintableString, or letters with accents in a type for plain ASCII.',
    fix: 'Have the certificate issued again with these names as UTF8String. For an issuer’s name, the CA’s own certificate has to be renewed first.',
    verify: GONE,
    article: reissue('names written as UTF8String'),
  },
  'subject-empty': {
    title: 'A CA certificate has no name',
    connector: 'CA has no name',
    because: (_, n) => `${n.subject} has an empty subject although it is used as a CA`,
    means: 'The certificates it issued can’t point to it, so no chain can be built.',
    fix: REISSUE,
    verify: GONE,
    article: reissue('a subject, or alternative names marked critical'),
  },
  'key-identifier-mismatch': {
    title: 'The key identifiers do not match',
    connector: 'key identifier differs',
    because: (_, n) => `${n.subject} points to another key identifier than the one of ${n.issuer}`,
    means:
      'Identifiers help clients to choose among several issuers of the same name. Most try the link anyway; Windows may pick another certificate.',
    fix: 'Use the CA certificate whose subject key identifier equals the authority key identifier of the certificate it signed.',
    verify: 'Compare the two identifiers in the certificates’ details, then check again.',
    article: article('install-intermediate', 'soon', 'strict'),
  },
  'authority-serial-mismatch': {
    title: 'The certificate names another certificate of its issuer',
    connector: 'names another issuer',
    because: (p, n) => {
      switch (p.part) {
        case 'own-name':
          return `${n.subject} states as its issuer’s issuer the issuer’s own name, so that clients look for a certificate that does not exist`;
        case 'issuer':
          return `${n.subject} says that ${n.issuer} was issued by ${having(p.wanted, '“', '”') || 'another CA'}, but it was issued by ${having(p.found, '“', '”') || 'somebody else'}`;
        default:
          return `${n.subject} names the serial number of another certificate of its issuer (${p.wanted} instead of ${p.found})`;
      }
    },
    means:
      'The key is right, so browsers and Windows accept the link. OpenSSL takes issuer and serial number at their word, finds no such certificate and stops with error 20 (unable to get local issuer certificate). Usual after a CA’s certificate was renewed with its old key, or when a tool wrote the wrong name.',
    fix: 'Have the certificate issued again with an authority key identifier that holds the key identifier only. Until then send the certificate of the CA that bears this serial number, if there is one.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue('an authority key identifier that holds the key identifier only'),
  },
  'issuer-namesake': {
    title: 'Another certificate of the issuer’s name is here, with another key',
    connector: 'same name, other key',
    because: (p, n) => {
      const what = p.kind === 'root' ? 'a root' : 'a CA certificate';
      const where = p.trusted ? ' is among those trusted here' : ' is at hand';
      return `${what} of the name ${n.issuer}${where}, but it has another key than the one that signed ${n.subject}${p.wanted === '' || p.found === '' ? '' : ` (key identifier ${p.wanted} instead of ${p.found})`}`;
    },
    means:
      'A CA that was renewed with a new key keeps its name: what is here belongs to another generation. Or an intermediate bears the name of its root, which Windows leaves out of the chain that it sends. Nothing is wrong with the signature.',
    fix: 'Compare key identifiers and fingerprints. If the CA has a new root, it must reach the clients beside the old one. If an intermediate of the same name exists, supply it. In a new PKI, give every CA and every generation a name of its own.',
    verify: 'Check again: the link must read “signed by”.',
    article: nothing(
      'It explains why a CA certificate that seems to fit does not: the step for the missing issuer is the one to take.',
    ),
  },
  'authority-key-identifier-missing': {
    title: 'The authority key identifier is missing',
    connector: 'no authority identifier',
    because: (_, n) => `${n.subject} does not say which key of its issuer signed it`,
    means:
      'Clients have to try every issuer of that name. Strict verifiers refuse the certificate, most accept it.',
    fix: REISSUE,
    verify: GONE,
    article: reissue(KEY_IDS, 'next-change'),
  },
  'authority-key-identifier-form': {
    title: 'The authority key identifier has a forbidden form',
    connector: 'identifier form wrong',
    because: (p, n) =>
      `${n.subject} names its issuer’s key in a form that public CAs may not use (${p.fault})`,
    means:
      'An identifier with the issuer’s name and serial number breaks as soon as the CA certificate is renewed.',
    fix: REISSUE,
    verify: GONE,
    article: reissue(KEY_IDS, 'next-change'),
  },
  'subject-key-identifier-missing': {
    title: 'The CA’s key identifier is missing',
    connector: 'no key identifier',
    because: (_, n) => `${n.subject} is a CA certificate without a subject key identifier`,
    means:
      'Clients can’t tell several certificates of the same CA apart. Strict verifiers refuse it, most accept it.',
    fix: REISSUE,
    verify: GONE,
    article: reissue(KEY_IDS, 'next-change'),
  },
  'anchor-key-identifier-missing': {
    title: 'The trusted CA does not name its issuer’s key',
    connector: 'no authority identifier',
    because: (_, n) => `${n.subject}, which is trusted directly, does not say which key signed it`,
    means: 'Harmless: a client that trusts this certificate does not look for its issuer.',
    fix: 'Nothing on the server. A CA can add the authority key identifier when this certificate is renewed.',
    verify: GONE,
    article: nothing(
      'Roots made before the rule have none, and clients find them by name. A private root gets one when it is renewed.',
    ),
  },
} satisfies WordsByCode;
