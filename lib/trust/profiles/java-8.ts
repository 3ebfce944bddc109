import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { PLAIN_RULES } from './families.ts';
import { from, unverified, type ClientProfile } from './types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'java-8',
  commonNameFallback: true,
  minimumRsaBits: 1024,
};

export const java8: ClientProfile = {
  id: 'java-8',
  title: 'Java 8',
  family: 'runtime',
  store: 'java',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  serverNameIndication: true,
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: unverified('The file cacerts of the Java installation, not the operating system’s list.'),
    fetching: from(
      'https://github.com/ssllabs/ssllabs-scan/issues/634',
      'Builds only from what is sent, unless com.sun.security.enableAIAcaIssuers is set.',
    ),
    revocation: unverified('Off unless switched on.'),
    names: unverified('Alternative names; the common name only where the certificate has no DNS name.'),
    limits: unverified(
      'RSA keys from 1024 bits; old updates know neither new roots nor elliptic curves beyond the usual.',
    ),
    enterprise: unverified(
      'Only roots that somebody imports into cacerts, or a trust store that the application names.',
    ),
  },
};
