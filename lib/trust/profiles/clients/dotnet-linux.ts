import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, from, unverified, type ClientProfile } from '../base/types.ts';

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
    roots: from(
      'https://learn.microsoft.com/en-us/dotnet/standard/security/cross-platform-cryptography',
      'The distribution’s bundle, where OpenSSL has it. General knowledge: it is made from Mozilla’s list.',
      '2026-11-28',
    ),
    fetching: from(
      'https://learn.microsoft.com/en-us/dotnet/standard/security/cross-platform-cryptography',
      'Its own chain builder downloads an issuer that is not sent, and keeps it for the user.',
      '2026-11-28',
    ),
    revocation: from(
      'https://learn.microsoft.com/en-us/dotnet/api/system.net.security.sslclientauthenticationoptions.certificaterevocationcheckmode',
      'Not checked for TLS unless the application asks.',
      '2026-11-28',
    ),
    names: unverified('Alternative names; the common name only where the certificate has no DNS name.'),
    limits: unverified('Those of OpenSSL underneath.'),
    enterprise: from(
      'https://learn.microsoft.com/en-us/dotnet/standard/security/cross-platform-cryptography',
      'Roots that somebody adds to the system’s bundle or to the user’s .NET store.',
      '2026-11-28',
    ),
  },
};
