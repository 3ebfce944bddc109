import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { OPENSSL_CASES } from '../measured/openssl.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, BUNDLE_ENTERPRISE, BUNDLE_ROOTS, from, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'openssl',
  cases: [...(PLAIN_RULES.cases ?? []), ...OPENSSL_CASES],
  commonNameFallback: true,
  // 112 bits of security, which OpenSSL rounds: 1960 bits are refused, 1964 taken, and P-224.
  minimumRsaBits: 1964,
  minimumEcBits: 224,
};

export const openssl: ClientProfile = {
  id: 'openssl',
  title: 'OpenSSL-based (curl, Python, Postfix\u00a0…)',
  family: 'runtime',
  store: 'mozilla',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  hello: {
    ...USUAL_HELLO,
    large: from(
      'https://github.com/openssl/openssl/releases/tag/openssl-3.5.0',
      'Since OpenSSL 3.5 (April 2025).',
      '2026-11-28',
    ),
    refuses: {
      'old-versions': from(
        'https://docs.openssl.org/3.0/man7/migration_guide/',
        'Since version 3.0 TLS 1.0 and 1.1 do not work at its usual security level.',
        '2026-11-28',
      ),
    },
  },
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: BUNDLE_ROOTS,
    fetching: from(
      'https://github.com/openssl/openssl/issues/5168',
      'Never downloads an issuer.',
      '2026-11-28',
    ),
    revocation: from(
      'https://docs.openssl.org/3.0/man3/X509_VERIFY_PARAM_set_flags/',
      'Not checked unless the application switches it on, and then by lists that it has to have at hand.',
      '2026-11-28',
    ),
    names: from(
      'https://docs.openssl.org/3.0/man3/X509_check_host/',
      'OpenSSL’s own check, which the application has to ask for, takes the common name where there is no DNS name.',
      '2026-11-28',
    ),
    limits: from(
      'https://docs.openssl.org/3.0/man3/SSL_CTX_set_security_level/',
      'At security level 2, which distributions set: RSA keys from 2048 bits, no SHA-1 in the signatures of certificates.',
      '2026-11-28',
    ),
    enterprise: BUNDLE_ENTERPRISE,
  },
};
