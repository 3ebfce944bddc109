import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { NODE_CASES } from '../measured/node.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, from, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'this-server',
  cases: [...(PLAIN_RULES.cases ?? []), ...NODE_CASES],
  commonNameFallback: true,
  minimumRsaBits: 1964,
  minimumEcBits: 224,
};

export const thisServer: ClientProfile = {
  id: 'this-server',
  title: 'Programs on this server',
  family: 'runtime',
  store: 'system',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  hello: USUAL_HELLO,
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: from(
      'https://nodejs.org/api/tls.html#tlsgetcacertificatestype',
      'The certificates that the operating system of the machine Chainsight runs on trusts, read from it; on Linux OpenSSL’s default files. Roots that an administrator installed there are among them.',
    ),
    fetching: from(
      'https://github.com/openssl/openssl/issues/5168',
      'OpenSSL never downloads an issuer.',
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
      'At security level 2: RSA keys from 2048 bits, no SHA-1 in the signatures of certificates.',
      '2026-11-28',
    ),
    enterprise: unverified(
      'Those that were installed into the system are counted already; others only after they are.',
    ),
  },
};
