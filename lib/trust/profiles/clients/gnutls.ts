import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { GNUTLS_CASES } from '../measured/gnutls.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import {
  USUAL_HELLO,
  BUNDLE_ENTERPRISE,
  BUNDLE_ROOTS,
  from,
  measured,
  type ClientProfile,
} from '../base/types.ts';

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
  title: 'GnuTLS-based (Debian’s wget, Exim, GNOME\u00a0…)',
  family: 'runtime',
  store: 'mozilla',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  hello: USUAL_HELLO,
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: BUNDLE_ROOTS,
    fetching: from(
      'https://gnutls.org/manual/gnutls.html',
      'Does not download an issuer: an application may hand over a function that does.',
      '2026-11-28',
    ),
    revocation: from(
      'https://gnutls.org/manual/gnutls.html',
      'Lists of revoked certificates only where the application hands them over.',
      '2026-11-28',
    ),
    names: measured(
      'GnuTLS 3.7.9: host/leaf-absent',
      'GnuTLS’s own check takes the common name where there is no DNS name. Matches issuers by the name’s exact spelling.',
    ),
    limits: measured(
      'GnuTLS 3.7.9: signature/rsa-sha1',
      'At the usual priorities RSA keys from 1024 bits, no SHA-1, no purpose “any” in an issuing CA; a certificate that says “must staple” must come with its OCSP answer.',
    ),
    enterprise: BUNDLE_ENTERPRISE,
  },
};
