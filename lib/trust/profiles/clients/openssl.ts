import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { from, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'openssl',
  commonNameFallback: true,
  minimumRsaBits: 2048,
};

export const openssl: ClientProfile = {
  id: 'openssl',
  title: 'OpenSSL-based (curl, Python, Postfix …)',
  family: 'runtime',
  store: 'mozilla',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  serverNameIndication: true,
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: unverified(
      'The distribution’s bundle, which is made from Mozilla’s list, mostly without its dates of distrust.',
    ),
    fetching: from('https://github.com/nabla-c0d3/sslyze/issues/91', 'Never downloads an issuer.'),
    revocation: unverified('Not checked unless the application does it.'),
    names: unverified(
      'Left to the application; OpenSSL’s own check takes the common name where there is no DNS name.',
    ),
    limits: unverified('At the usual security level 2: RSA keys from 2048 bits, no SHA-1.'),
    enterprise: unverified('Roots that somebody adds to the system’s bundle, or to the application’s own.'),
  },
};
