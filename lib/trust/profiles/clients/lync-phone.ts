import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { from, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'lync-phone',
  commonNameFallback: true,
  minimumRsaBits: 1024,
};

export const lyncPhone: ClientProfile = {
  id: 'lync-phone',
  title: 'Lync Phone Edition',
  family: 'phone',
  store: 'lync-phone',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  // Windows CE's Schannel: neither server names nor ECC. General knowledge, not checked.
  hello: { namesHost: false, keys: 'rsa-only', large: null, refuses: {} },
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: from(
      'https://blog.schertz.name/2014/10/lync-phone-edition-and-public-certificates/',
      'A fixed list of public CAs in the firmware, and the CA that the pool hands out at sign-in with a PIN. A CA that is newer than the firmware is unknown.',
    ),
    fetching: unverified('Never downloads an issuer.'),
    revocation: unverified('Not checked.'),
    names: unverified('Alternative names and common name; wildcards have to be tried.'),
    limits: from(
      'https://www.ucit.blog/post/sfb-lync-phone-edition-devices-not-registering-after-changing-from-a-sha1-cert-to-a-sha256-cert',
      'SHA-256 needs the last firmware: earlier ones do not read such certificates. General knowledge: RSA keys of 4096 bits are doubtful.',
      '2026-11-28',
    ),
    enterprise: from(
      'http://ocsguy.com/',
      'The pool’s own CA, and roots that the administrator adds to the web service configuration.',
      '2026-11-28',
    ),
  },
};
