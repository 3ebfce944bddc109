import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { GNUTLS_CASES } from '../measured/gnutls.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'gnutls',
  cases: [...(PLAIN_RULES.cases ?? []), ...GNUTLS_CASES],
  commonNameFallback: true,
  // lab: key/leaf-rsa-1024 is taken, key/leaf-rsa-1023 is not.
  minimumRsaBits: 1024,
  minimumEcBits: 192,
};

export const gnutls: ClientProfile = {
  id: 'gnutls',
  title: 'GnuTLS-based (Debian’s wget, Exim, GNOME …)',
  family: 'runtime',
  store: 'mozilla',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  hello: USUAL_HELLO,
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: unverified(
      'The distribution’s bundle, which is made from Mozilla’s list, mostly without its dates of distrust.',
    ),
    fetching: unverified('Does not download an issuer unless the application asks for it.'),
    revocation: unverified('Lists of revoked certificates only where the application hands them over.'),
    names: unverified(
      'GnuTLS’s own check takes the common name where there is no DNS name. Matches issuers by the name’s exact spelling.',
    ),
    limits: unverified(
      'At the usual priorities RSA keys from 1024 bits, no SHA-1, no purpose “any” in an issuing CA; a certificate that says “must staple” must come with its OCSP answer. Measured with 3.7.9.',
    ),
    enterprise: unverified('Roots that somebody adds to the system’s bundle, or to the application’s own.'),
  },
};
