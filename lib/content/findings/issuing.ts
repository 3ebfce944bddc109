import { keyUsageWords } from '#lib/content/terms.ts';
import type { ParamsOf } from '#lib/core/finding/codes.ts';
import { CLEAN, article, nothing, reissue } from './article.ts';
import { listed } from './params.ts';
import type { WordsByCode } from './types.ts';

const REPLACE_CA =
  'Replace the CA certificate in the chain with the one the CA provides for issuing. In a private CA, issue it again from the template for subordinate CAs.';
const REISSUE = 'Have the certificate issued again from the right template.';
const CA_MARK = 'issued under CAs that are marked as such and may sign certificates';
const GONE = 'Check the new certificate here: this finding must be gone.';

/** “no CA certificates”, “1 CA certificate”, “3 CA certificates” */
const allowed = (limit: number): string =>
  limit === 0 ? 'no further CA certificate' : `${limit} CA ${limit === 1 ? 'certificate' : 'certificates'}`;

const usages = ({ usage }: ParamsOf<'key-usage-no-cert-sign'>): string => listed(usage.map(keyUsageWords), 9);

/** Who may issue: basic constraints, path length, key usage. */
export const issuing = {
  'issuer-not-ca': {
    title: 'The issuer is not a CA',
    connector: 'not a CA',
    because: (p, n) =>
      p.reason === 'version'
        ? `${n.issuing} is used as an issuer, but its old version can’t say that it is a CA`
        : `${n.issuing} is used as an issuer although it is not a CA certificate`,
    means:
      'Otherwise anyone with a server certificate could issue for any name; every client refuses the chain. Old private CAs (version 1 certificates) and self-made ones often lack the CA mark.',
    fix: REPLACE_CA,
    verify: 'Look at the new certificate: “Constraints” must show that it is a CA.',
    article: article('change-ca', 'now', 'everyone', CA_MARK),
  },
  'anchor-not-ca': {
    title: 'The root does not say that it is a CA',
    connector: 'root lacks CA mark',
    because: (_, n) => `${n.issuing} is a root that does not say that it is a CA`,
    means:
      'Trust in a root comes from the store, and very old roots have no such mark. Public rules ask for it; some verifiers insist.',
    fix: 'Use a certificate under a current root of the CA. For a private CA, renew the root from the template for root CAs.',
    verify: 'Look at the new root: “Constraints” must show that it is a CA.',
    article: article('change-ca', 'next-change', 'strict', CA_MARK),
  },
  'basic-constraints-not-critical': {
    title: 'The CA mark is not critical',
    connector: 'CA mark not critical',
    because: (_, n) => `the basic constraints of ${n.issuing} are not marked critical`,
    means:
      'The standard asks a CA to mark them so; strict verifiers refuse the chain, most clients accept it.',
    fix: REPLACE_CA,
    verify: GONE,
    article: article('change-ca', 'next-change', 'strict', CA_MARK),
  },
  'basic-constraints-path-length-misplaced': {
    title: 'A path length stands where it has no meaning',
    connector: 'path length misplaced',
    because: (_, n) =>
      `${n.issuing} limits the path length although it is not a CA that may sign certificates`,
    means: 'The certificate contradicts itself; strict verifiers refuse it.',
    fix: REISSUE,
    verify: GONE,
    article: reissue(CLEAN, 'next-change'),
  },
  'leaf-is-ca': {
    title: 'The server’s certificate is a CA certificate',
    connector: 'leaf is a CA',
    because: (_, n) => `${n.subject} is a CA certificate but is used as a server’s own`,
    means:
      'A key that can issue certificates should not sit on a server; public rules forbid it and strict clients refuse it.',
    fix: 'Request a separate certificate for the server and keep the CA’s key away from it.',
    verify: 'Look at the new certificate: “Constraints” must not show a CA.',
    article: reissue('a server’s own, without the CA mark'),
  },
  'path-length-exceeded': {
    title: 'There are more CAs than the issuer allows',
    connector: 'chain too long',
    because: (p, n) =>
      `${n.issuing} allows ${allowed(p.limit)} between itself and the server’s, the chain has ${p.intermediates}`,
    means: 'A CA can forbid its subordinates to make further CAs. Every client refuses a longer chain.',
    fix: 'Have the certificate issued directly by a CA that stands high enough, or have the subordinate CA’s certificate renewed with a larger path length.',
    verify: 'Check again: the number of CAs that follow it must fit the “path length” of each CA.',
    article: article(
      'change-ca',
      'now',
      'everyone',
      'issued by a CA that stands within the path length of those above it',
    ),
  },
  'depth-exceeded': {
    title: 'The chain is longer than allowed',
    connector: 'chain too long',
    because: (p) =>
      `the chain has more certificates than the check allows (at most ${p.limit} intermediates)`,
    means: 'Clients give up on chains of unusual length.',
    fix: 'Send only the intermediates that lead to a trusted root by the shortest way.',
    verify: GONE,
    article: article('trim-chain', 'soon', 'strict'),
  },
  'key-usage-no-cert-sign': {
    title: 'The issuer’s key may not sign certificates',
    connector: 'may not sign certificates',
    because: (p, n) =>
      `the key usage of ${n.issuing} does not allow it to sign certificates${usages(p) === '' ? '' : `, only ${usages(p)}`}`,
    means: 'Every client that reads key usage, which is nearly all, refuses the chain.',
    fix: REPLACE_CA,
    verify: 'Look at the new certificate: “Key usage” must contain certificate signing.',
    article: article('change-ca', 'now', 'everyone', CA_MARK),
  },
  'key-usage-cert-sign-without-ca': {
    title: 'The key may sign certificates, but it is not a CA',
    connector: 'usage contradicts CA',
    because: (_, n) => `the key usage of ${n.subject} allows signing certificates although it is not a CA`,
    means: 'The certificate contradicts itself; strict verifiers refuse it.',
    fix: REISSUE,
    verify: GONE,
    article: reissue('without the right to sign certificates'),
  },
  'key-usage-unfit': {
    title: 'The key usage does not fit the purpose',
    connector: 'key usage unfit',
    because: (p, n) =>
      `the key usage of ${n.subject}${usages(p) === '' ? '' : ` (${usages(p)})`} lacks digital signature, with which a server signs its handshakes`,
    means:
      'A TLS server signs with its key in TLS 1.3 and in every ECDHE handshake, for which the key usage must hold digital signature; key encipherment alone serves the old RSA key exchange. Chromium 156 (ERR_SSL_KEY_USAGE_INCOMPATIBLE) and GnuTLS 3.7 were measured to end the handshake.',
    fix: 'Have the certificate issued again with digital signature in its key usage, and key encipherment as well where old clients need RSA key exchange (AD CS: the template’s Extensions, Key Usage).',
    verify: 'Look at the new certificate: “Key usage” must contain digital signature.',
    article: article('repurpose-certificate', 'now', 'strict', 'key usage with digital signature'),
  },
  'key-usage-missing': {
    title: 'The key usage is missing',
    connector: 'no key usage',
    because: (_, n) => `${n.subject} does not say what its key may be used for`,
    means: 'A CA certificate has to state it. Strict verifiers refuse the chain, most clients accept it.',
    fix: REISSUE,
    verify: GONE,
    article: article(
      'repurpose-certificate',
      'next-change',
      'strict',
      'key usage stated, digital signature among it',
    ),
  },
  'key-usage-not-shortest': {
    title: 'The key usage is not written in its shortest form',
    connector: 'key usage padded',
    because: (_, n) =>
      `the key usage of ${n.subject} keeps zero bits at its end, which the encoding leaves out`,
    means:
      'It says what it should say. Chrome, OpenSSL, GnuTLS and Go read it; checkers of certificates (zlint) complain.',
    fix: 'Nothing now. Use corrected software when the certificate is renewed.',
    verify: 'Check the renewed certificate here: this finding must be gone.',
    article: nothing(
      'Every client reads it. The next certificate from corrected software will be without the zeros.',
    ),
  },
  'key-usage-empty': {
    title: 'The key usage allows nothing',
    connector: 'key usage empty',
    because: (_, n) => `the key usage of ${n.subject} does not allow any use`,
    means: 'The standard forbids it, and clients that check it refuse the certificate.',
    fix: REISSUE,
    verify: GONE,
    article: article('repurpose-certificate', 'soon', 'strict', 'key usage with digital signature'),
  },
} satisfies WordsByCode;
