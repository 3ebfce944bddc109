/**
 * For each finding code: what kind of repair it asks for, how soon, and whom it hits. Meaning, fix and
 * verification in words are in `lib/content/findings`; commands come from the recipes of the server chosen.
 */
import type { Article, Articles, Audience, FixKind, Urgency } from './parts/types.ts';

const article = (kind: FixKind, urgency: Urgency, audience: Audience, demand?: string): Article => ({
  kind,
  urgency,
  audience,
  ...(demand === undefined ? {} : { demand }),
});

const nothing = (because: string): Article => ({
  kind: 'nothing',
  urgency: 'never',
  audience: 'nobody',
  because,
});

const reissue = (demand: string, urgency: Urgency = 'soon', audience: Audience = 'strict'): Article =>
  article('reissue-certificate', urgency, audience, demand);

const rekey = (urgency: Urgency = 'now', audience: Audience = 'everyone'): Article =>
  article(
    'rekey-certificate',
    urgency,
    audience,
    'a new key: RSA with 2048 bits or more, or ECDSA on P-256 or P-384',
  );

const CLEAN = 'written by the rules: issued again by the CA with corrected software or template';
const SHA256 = 'signed with SHA-256 or better';
const CA_MARK = 'issued under CAs that are marked as such and may sign certificates';
const KEY_IDS = 'key identifiers that the CA sets by itself on reissue';

export const ARTICLES: Articles = {
  // The bytes
  'certificate-unparsed': article('restore-file', 'now', 'strict'),
  'leaf-unparsed': reissue(CLEAN, 'now', 'everyone'),
  'default-written': reissue(CLEAN),
  'der-not-strict': reissue(CLEAN),
  'extension-malformed': reissue(CLEAN, 'now'),
  'key-malformed': rekey(),

  // Trust and chaining
  'issuer-not-found': article('install-intermediate', 'now', 'without-download'),
  'issuer-only-downloadable': article('install-intermediate', 'now', 'without-download'),
  'issuer-not-downloaded': article('install-intermediate', 'now', 'without-download'),
  'root-not-known': article('close-gap', 'now', 'without-the-root'),
  'root-not-trusted': article('deploy-root', 'now', 'without-the-root'),
  'self-signed-leaf': article('assign-certificate', 'now', 'everyone'),
  'anchor-distrusted': article(
    'change-ca',
    'now',
    'public-rules',
    'issued by a CA whose root is in good standing',
  ),
  'anchor-purpose': article(
    'change-ca',
    'now',
    'everyone',
    'issued under a root that is trusted for servers',
  ),
  'certificate-blocked': article('change-ca', 'now', 'everyone', 'a new key, from a CA that is not blocked'),
  'issuer-name-mismatch': article('install-intermediate', 'now', 'everyone'),
  'issuer-loop': article('trim-chain', 'now', 'everyone'),

  // Signatures and algorithms
  'signature-invalid': article('install-intermediate', 'now', 'everyone'),
  'signature-disputed': nothing(
    'First find out which of the two is right: verify the link with a third tool (openssl verify -partial_chain).',
  ),
  'signature-not-evaluated': reissue('signed with RSA or ECDSA and SHA-256 or better', 'soon'),
  'signature-algorithm-mismatch': reissue(CLEAN, 'now', 'everyone'),
  'signature-parameters': reissue(CLEAN, 'now'),
  'signature-too-weak': reissue(SHA256, 'now', 'everyone'),
  'key-too-small': rekey(),
  'key-size-not-multiple-of-8': rekey('next-change', 'public-rules'),
  'key-exponent-bad': rekey('soon', 'strict'),
  'key-curve-forbidden': rekey('soon', 'public-rules'),
  'key-curve-explicit': rekey('soon', 'strict'),
  'key-type-unusual': rekey('next-change', 'old'),
  'key-type-forbidden': rekey('now', 'public-rules'),

  // Dates
  expired: article('renew-certificate', 'now', 'everyone', 'valid from now on'),
  'root-expired': article('deploy-root', 'now', 'everyone'),
  'not-yet-valid': article('set-clock', 'now', 'everyone'),
  'validity-encoding': reissue(CLEAN),
  'validity-form': reissue(CLEAN, 'now'),
  'validity-reversed': article('renew-certificate', 'now', 'everyone', 'an end after its start'),
  'validity-too-long': article(
    'shorten-certificate',
    'soon',
    'apple',
    'valid no longer than allowed for its date of issue (825 days for Apple even from a private CA, fewer from a public one)',
  ),
  'expires-soon': article('renew-certificate', 'soon', 'nobody', 'valid longer than the present one'),

  // Who may issue
  'issuer-not-ca': article('change-ca', 'now', 'everyone', CA_MARK),
  'anchor-not-ca': article('change-ca', 'next-change', 'strict', CA_MARK),
  'basic-constraints-not-critical': article('change-ca', 'next-change', 'strict', CA_MARK),
  'basic-constraints-path-length-misplaced': reissue(CLEAN, 'next-change'),
  'leaf-is-ca': reissue('a server’s own, without the CA mark'),
  'path-length-exceeded': article(
    'change-ca',
    'now',
    'everyone',
    'issued by a CA that stands within the path length of those above it',
  ),
  'depth-exceeded': article('trim-chain', 'soon', 'strict'),
  'key-usage-no-cert-sign': article('change-ca', 'now', 'everyone', CA_MARK),
  'key-usage-cert-sign-without-ca': reissue('without the right to sign certificates'),
  'key-usage-unfit': article('repurpose-certificate', 'now', 'strict', 'key usage with digital signature'),
  'key-usage-missing': article(
    'repurpose-certificate',
    'next-change',
    'strict',
    'key usage stated, digital signature among it',
  ),
  'key-usage-not-shortest': nothing(
    'Every client reads it. The next certificate from corrected software will be without the zeros.',
  ),
  'key-usage-empty': article('repurpose-certificate', 'soon', 'strict', 'key usage with digital signature'),
  'eku-not-permitted': article(
    'repurpose-certificate',
    'now',
    'everyone',
    'issued for server authentication',
  ),
  'eku-not-permitted-by-issuer': article(
    'change-ca',
    'now',
    'everyone',
    'issued by a CA that may issue for server authentication',
  ),
  'eku-missing': article('repurpose-certificate', 'soon', 'apple', 'server authentication named as purpose'),
  'eku-any': article(
    'repurpose-certificate',
    'next-change',
    'strict',
    'server authentication named as purpose',
  ),
  'eku-critical': article(
    'repurpose-certificate',
    'next-change',
    'strict',
    'purposes that are not marked critical',
  ),
  'eku-on-root': nothing(
    'Clients take purposes of a root differently, but what this root names does not stand against this chain. Leave purposes out when a private root is renewed.',
  ),

  // Names
  'name-not-permitted': article(
    'change-ca',
    'now',
    'everyone',
    'issued by a CA that may issue for this name, or for a name that the present one may issue for',
  ),
  'name-excluded': article('change-ca', 'now', 'everyone', 'issued by a CA that may issue for this name'),
  'name-constraint-unsupported': article(
    'change-ca',
    'soon',
    'strict',
    'issued by a CA whose name constraints clients understand',
  ),
  'name-constraint-malformed': article('change-ca', 'soon', 'strict', CLEAN),
  'name-constraint-distance': article('change-ca', 'soon', 'strict', CLEAN),
  'name-constraints-empty': article('change-ca', 'next-change', 'strict', CLEAN),
  'name-constraints-not-critical': nothing(
    'Clients that know name constraints apply them whether critical or not. Many CAs leave the mark out so that old Apple systems accept the chain.',
  ),
  'name-constraints-on-leaf': reissue(CLEAN, 'next-change'),
  'host-not-covered': article(
    'rename-certificate',
    'now',
    'everyone',
    'every name that clients use, listed as alternative name',
  ),
  'san-missing': article('rename-certificate', 'now', 'everyone', 'its names listed as alternative names'),
  'san-malformed': article(
    'rename-certificate',
    'soon',
    'strict',
    'alternative names without malformed ones',
  ),
  'san-underscore': article('rename-certificate', 'next-change', 'strict', 'names without underscores'),
  'san-not-critical': article(
    'rename-certificate',
    'next-change',
    'strict',
    'a subject, or alternative names marked critical',
  ),
  'san-critical-with-subject': nothing(
    'Current clients take it. The next certificate from another template will be without the mark.',
  ),
  'common-name-not-in-san': article(
    'rename-certificate',
    'soon',
    'strict',
    'the common name repeated among the alternative names',
  ),
  'wildcard-private-suffix': nothing(
    'It is right for the company that runs the domain, and clients accept it.',
  ),
  'wildcard-public-suffix': article(
    'rename-certificate',
    'soon',
    'public-rules',
    'wildcards under your own domain only',
  ),

  // Extensions
  'critical-extension-unknown': reissue(
    'without critical extensions that clients do not know',
    'now',
    'everyone',
  ),
  'application-policies-critical': reissue('with application policies that are not marked critical'),
  precertificate: article('assign-certificate', 'now', 'everyone'),
  'extension-duplicate': reissue(CLEAN, 'now', 'everyone'),
  'extension-criticality': reissue(CLEAN, 'next-change'),

  // Key identifiers
  'key-identifier-mismatch': article('install-intermediate', 'soon', 'strict'),
  'authority-serial-mismatch': reissue('an authority key identifier that holds the key identifier only'),
  'issuer-namesake': nothing(
    'It explains why a CA certificate that seems to fit does not: the step for the missing issuer is the one to take.',
  ),
  'authority-key-identifier-missing': reissue(KEY_IDS, 'next-change'),
  'anchor-key-identifier-missing': nothing(
    'Roots made before the rule have none, and clients find them by name. A private root gets one when it is renewed.',
  ),
  'authority-key-identifier-form': reissue(KEY_IDS, 'next-change'),
  'subject-key-identifier-missing': reissue(KEY_IDS, 'next-change'),

  // Profile of the certificate itself
  'version-not-3': reissue('version 3'),
  'version-extensions': reissue('version 3, since it has extensions', 'now'),
  'serial-not-positive': reissue('a positive serial number', 'next-change'),
  'serial-too-long': reissue('a serial number of at most 20 octets', 'next-change'),
  'issuer-empty': article('change-ca', 'now', 'strict', 'issued by a CA that has a name'),
  'name-characters': reissue('names written as UTF8String'),
  'subject-empty': reissue('a subject, or alternative names marked critical'),

  // Policies
  'policy-required': article(
    'change-ca',
    'now',
    'strict',
    'under CAs whose policies leave one that is valid',
  ),
  'policy-mapping-any': article('change-ca', 'soon', 'strict', CLEAN),
  'policy-qualifier-unknown': reissue('policies that are not marked critical'),
  'policy-constraints-empty': article('change-ca', 'next-change', 'strict', CLEAN),

  // Revocation
  revoked: article(
    'rekey-certificate',
    'now',
    'asks-revocation',
    'a new key, and the cause of the revocation gone',
  ),
  'revocation-undetermined': article('publish-revocation', 'next-change', 'asks-revocation'),
  'revocation-unknown': article('publish-revocation', 'soon', 'asks-revocation'),
  'revocation-expired': article('publish-revocation', 'soon', 'asks-revocation'),
  'revocation-unreachable': article('publish-revocation', 'soon', 'asks-revocation'),
  'revocation-address-dead': article('publish-revocation', 'next-change', 'asks-revocation'),
  'ocsp-unusable': article('publish-revocation', 'soon', 'asks-revocation'),
  'crl-incomplete': nothing(
    'The list does its duty for what it names; its publisher completes the next one.',
  ),
  'crl-unusable': article('publish-revocation', 'soon', 'asks-revocation'),

  'staple-missing': article('staple-response', 'now', 'strict'),
  'tls-feature-not-inherited': reissue('the TLS features that its CA demands', 'soon'),

  // Certificate Transparency
  'timestamps-too-few': reissue(
    'timestamps (SCTs) of enough public logs in it, which a public CA adds by itself',
    'now',
    'public-rules',
  ),
  'timestamps-undetermined': nothing(
    'The list of logs was not at hand, so the timestamps could not be checked here. That is no fault of the certificate.',
  ),

  // The list as sent
  'presented-out-of-order': article('order-chain', 'soon', 'old'),
  'presented-duplicate': article('order-chain', 'next-change', 'old'),
  'presented-unrelated': article('trim-chain', 'next-change', 'old'),
  'presented-expired': article('trim-chain', 'soon', 'old'),
  'presented-root': article('trim-chain', 'next-change', 'nobody'),
  'presented-missing-intermediate': article('install-intermediate', 'now', 'without-download'),

  // What was not decided
  'limit-signatures': article('ask-less', 'next-change', 'nobody'),
  'limit-paths': article('ask-less', 'next-change', 'nobody'),
  'limit-name-comparisons': article('ask-less', 'next-change', 'nobody'),
  'limit-certificates': article('ask-less', 'next-change', 'nobody'),
};
