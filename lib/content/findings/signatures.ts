import { signatureWords } from '#lib/content/terms.ts';
import { CLEAN, article, nothing, reissue } from './article.ts';
import { having } from './params.ts';
import type { WordsByCode } from './types.ts';

/** Forms of RSASSA-PSS, as they follow its name. */
const FORMS: Readonly<Record<string, string>> = {
  mask: ' and another hash for the mask (MGF1)',
  salt: ' and a salt that is not as long as the hash',
  'no salt': ' and no salt',
};

/** Whether the issuer's key really signed the certificate, with an algorithm that still counts. */
export const signatures = {
  'signature-invalid': {
    title: 'The signature is wrong',
    connector: 'signature wrong',
    because: (p, n) => {
      const about = `the signature of ${n.issuer} on ${n.subject} can’t be checked`;
      switch (p.why) {
        case 'algorithm':
          return `${about}: its algorithm is not well formed${having(p.reason, ' (', ')')}`;
        case 'key':
          return `${about}: the issuer’s key is not usable${having(p.reason, ' (', ')')}`;
        case 'pss':
          return `the signature on ${n.subject} breaks the limits (hash, salt) that the key of ${n.issuer} sets for RSASSA-PSS`;
        default:
          return `${n.subject} was not signed with the key of ${n.issuer}`;
      }
    },
    means:
      'Every client refuses this link. Usually the intermediate belongs to another generation of the same CA (same name, another key); rarely the certificate was damaged or altered.',
    fix: 'Replace the intermediate with the one that belongs to this certificate: its subject key identifier equals the authority key identifier of this one. If the certificate itself was damaged, install it again from the CA’s delivery.',
    verify: 'Check again: the link must read “signed by”.',
    article: article('install-intermediate', 'now', 'everyone'),
  },
  'signature-disputed': {
    title: 'Two libraries disagree about a signature',
    connector: 'signature disputed',
    because: (p, n) =>
      p.theirs === 'invalid'
        ? `Chainsight finds the signature of ${n.issuer} on ${n.subject} right, and pkijs finds it wrong`
        : `Chainsight finds the signature of ${n.issuer} on ${n.subject} wrong, and pkijs finds it right`,
    means:
      'One of the two is mistaken, and nobody should rely on either before it is clear which. Clients that share the mistake decide otherwise than the rest.',
    fix: 'Verify the link with a third tool, for example openssl verify -partial_chain, and report the case to us.',
    verify: 'The third tool decides; the verdict here stays open.',
    article: nothing(
      'First find out which of the two is right: verify the link with a third tool (openssl verify -partial_chain).',
    ),
  },
  'signature-not-evaluated': {
    title: 'The signature could not be checked',
    connector: 'signature not checked',
    because: (p, n) =>
      `the signature of ${n.issuer} on ${n.subject} could not be checked (${signatureWords(p.algorithm)})`,
    means:
      'The algorithm is not supported here, so this page does not call the link good or bad. Clients that don’t know it refuse the certificate.',
    fix: 'For a service used by many kinds of clients, ask the CA for a certificate signed with RSA or ECDSA and SHA-256 or better.',
    verify: 'Check the new certificate here: the link must read “signed by”.',
    article: reissue('signed with RSA or ECDSA and SHA-256 or better', 'soon'),
  },
  'signature-parameters': {
    title: 'The signature’s algorithm is written in a forbidden form',
    connector: 'algorithm form wrong',
    because: (p, n) =>
      `the signature algorithm of ${n.subject} (${p.algorithm}) is written ${p.parameters === 'absent' ? 'without its parameters, where NULL must stand' : 'with parameters (NULL), which must be absent'}`,
    means:
      'The signature itself is right, and it was made with the issuer’s key. OpenSSL and GnuTLS accept the form; Chrome, Edge and other strict clients can’t read the certificate and refuse it.',
    fix: 'Have the certificate issued again by corrected software. Neither the key nor the intermediate has to be changed.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue(CLEAN, 'now'),
  },
  'signature-algorithm-mismatch': {
    title: 'The certificate names two different signature algorithms',
    connector: 'algorithms differ',
    because: (p, n) =>
      p.parametersOnly
        ? `${n.subject} names ${p.signed} twice, with different parameters: NULL in one place, something else or nothing in the other`
        : `${n.subject} names ${p.signed} inside its signed part and ${p.stated} outside`,
    means:
      'Both fields must be the same; clients refuse the certificate because the outer one is not protected by the signature.',
    fix: 'Have the CA issue the certificate again.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue(CLEAN, 'now', 'everyone'),
  },
  'signature-algorithm-forbidden': {
    title: 'The signature algorithm is not allowed for public CAs',
    connector: 'algorithm not allowed',
    because: (p, n) =>
      `the signature on ${n.subject} is ${signatureWords(p.algorithm)}${FORMS[p.fault] ?? ''}, which browsers refuse and public CAs may not use`,
    means:
      'Chrome, Edge and Firefox refuse SHA-224. Of RSASSA-PSS they accept three forms: SHA-256, SHA-384 or SHA-512, the same hash for the mask (MGF1), and a salt as long as the hash. OpenSSL accepts others too; of Windows and Apple systems nothing was measured, and they are counted among those that refuse.',
    fix: 'Have the certificate issued again with RSA or ECDSA and SHA-256, SHA-384 or SHA-512.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue('signed with RSA or ECDSA and SHA-256, SHA-384 or SHA-512'),
  },
  'signature-too-weak': {
    title: 'The signature uses a broken algorithm',
    connector: 'weak signature',
    because: (p, n) =>
      `the signature on ${n.subject} is ${signatureWords(p.algorithm)}, which clients no longer accept`,
    means:
      'MD5 and SHA-1 signatures can be forged. Current browsers, Windows, Apple systems and OpenSSL refuse them on servers and intermediates.',
    fix: 'Have the certificate issued again with SHA-256 or better. If the intermediate is the weak one, ask the CA for its newer intermediate.',
    verify: 'Check again: “Signature” of every certificate except the root must show SHA-256 or better.',
    article: reissue('signed with SHA-256 or better', 'now', 'everyone'),
  },
} satisfies WordsByCode;
