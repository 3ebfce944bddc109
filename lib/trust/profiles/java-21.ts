import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { ENTRUST } from './distrust.ts';
import { PLAIN_RULES } from './families.ts';
import { from, unverified, type ClientProfile } from './types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'java-21',
  commonNameFallback: true,
  minimumRsaBits: 1024,
  distrusts: [{ after: '2024-11-11T23:59:59Z', roots: ENTRUST }],
};

export const java21: ClientProfile = {
  id: 'java-21',
  title: 'Java 21',
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
      'As Java 11; its updates since 2025 also refuse what Entrust’s roots issued after 11 November 2024.',
    ),
    enterprise: unverified(
      'Only roots that somebody imports into cacerts, or a trust store that the application names.',
    ),
  },
};
