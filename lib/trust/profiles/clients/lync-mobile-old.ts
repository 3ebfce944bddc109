import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { APPLE_RULES } from '../base/rules.ts';
import { USUAL_HELLO, from, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...APPLE_RULES,
  id: 'lync-mobile-old',
  weights: { ...APPLE_RULES.weights, 'validity-too-long': 'warning', 'eku-missing': 'warning' },
  minimumRsaBits: 1024,
};

export const lyncMobileOld: ClientProfile = {
  id: 'lync-mobile-old',
  title: 'Lync Mobile before 5.4 (iOS)',
  family: 'phone',
  store: 'apple',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'soft',
  revocationBy: ['ocsp', 'own-list'],
  hello: USUAL_HELLO,
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: from(
      'https://support.apple.com/en-us/103272',
      'Apple’s root store of the system version, and the keychain.',
    ),
    fetching: unverified('As the iOS of its time.'),
    revocation: unverified('OCSP and Apple’s own list; no answer lets the connection pass.'),
    names: from(
      'https://support.apple.com/en-us/103769',
      'Alternative names only; a name in the common name alone is not looked at.',
    ),
    limits: unverified(
      'The limits on keys and validity came with later versions of iOS; internal names passed without a complete chain.',
    ),
    enterprise: from(
      'https://support.apple.com/en-us/HT204477',
      'Roots that device management brings are trusted at once. Added by hand on iOS and iPadOS they also need the switch for full trust. General knowledge: on macOS, the trust setting.',
      '2026-11-28',
    ),
  },
};
