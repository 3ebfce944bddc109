import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { PLAIN_RULES } from './families.ts';
import { from, unverified, type ClientProfile } from './types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'java-11',
  commonNameFallback: true,
  minimumRsaBits: 1024,
};

export const java11: ClientProfile = {
  id: 'java-11',
  title: 'Java 11',
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
      'The setting jdk.certpath.disabledAlgorithms: no MD5, no SHA-1 from public roots, RSA keys from 1024 bits.',
    ),
    enterprise: unverified(
      'Only roots that somebody imports into cacerts, or a trust store that the application names.',
    ),
  },
};
