import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'dotnet-linux',
  commonNameFallback: true,
  downloadsIssuers: true,
};

export const dotnetLinux: ClientProfile = {
  id: 'dotnet-linux',
  title: '.NET on Linux',
  family: 'runtime',
  store: 'mozilla',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  hello: USUAL_HELLO,
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: unverified('The distribution’s bundle, which is made from Mozilla’s list.'),
    fetching: unverified('Its own chain builder downloads an issuer that is not sent.'),
    revocation: unverified('Not checked for TLS unless the application asks.'),
    names: unverified('Alternative names; the common name only where the certificate has no DNS name.'),
    limits: unverified('Those of OpenSSL underneath.'),
    enterprise: unverified('Roots that somebody adds to the system’s bundle or to the user’s .NET store.'),
  },
};
