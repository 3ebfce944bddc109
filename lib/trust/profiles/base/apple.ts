/** Clients that leave certificates to Apple's systems: all but their names and how roots are added. */
import { APPLE_RULES } from './rules.ts';
import { USUAL_HELLO, from, unverified, type Claim, type ClientProfile } from './types.ts';

type Own = Pick<ClientProfile, 'id' | 'title' | 'family' | 'enterpriseRoots'> & {
  /** The client's own statement on its roots; the system's when not told. */
  readonly roots?: ClientProfile['claims']['roots'];
  /** Why it takes no TLS 1.0 and 1.1; Safari's refusal when not told. */
  readonly oldVersions?: Claim;
};

/** What the system does for every app that connects through it. */
export const SYSTEM_OLD_VERSIONS = from(
  'https://mas.owasp.org/MASTG/best-practices/MASTG-BEST-0042/',
  'Since iOS 26 the system takes TLS 1.2 at least, also for apps that ask for less; before that it was left to the app.',
  '2026-11-28',
);

export function appleClient({ id, title, family, enterpriseRoots, roots, oldVersions }: Own): ClientProfile {
  const rules = { ...APPLE_RULES, id };
  return {
    id,
    title,
    family,
    store: 'apple',
    fetchesIssuers: rules.downloadsIssuers,
    revocation: 'soft',
    revocationBy: ['ocsp', 'own-list'],
    hello: {
      ...USUAL_HELLO,
      large: from(
        'https://support.apple.com/en-us/122756',
        'Since iOS 26 and macOS 26 (September 2025).',
        '2026-11-28',
      ),
      refuses: {
        'old-versions':
          oldVersions ??
          from(
            'https://github.com/golang/go/issues/45428',
            'Safari refuses TLS 1.0 and 1.1 since 2020.',
            '2026-11-28',
          ),
        'old-ciphers': unverified('Offers none of the suites that this server takes.'),
        'finite-field': unverified('Takes no finite-field exchange.'),
      },
    },
    enterpriseRoots,
    rules,
    claims: {
      roots:
        roots ??
        from(
          'https://support.apple.com/en-us/103272',
          'Apple’s root store of the system version, and the keychain.',
        ),
      fetching: unverified('Downloads an issuer that is not sent.'),
      revocation: unverified('OCSP and Apple’s own list; no answer lets the connection pass.'),
      names: from(
        'https://support.apple.com/en-us/103769',
        'Alternative names only; a name in the common name alone is not looked at.',
      ),
      limits: from(
        'https://support.apple.com/en-us/103769',
        'RSA keys from 2048 bits, no SHA-1, server authentication as a purpose, and at most 825 days for certificates issued after 1 July 2019, private CAs included. For public roots 398 days from September 2020 (ssl.com/blogs/apple-limits-ssl-tls-certificate-lifetimes-to-398-days), and timestamps of Certificate Transparency logs (support.apple.com/103214).',
      ),
      enterprise: from(
        'https://support.apple.com/en-us/HT204477',
        'Roots that device management brings are trusted at once. Added by hand on iOS and iPadOS they also need the switch for full trust. General knowledge: on macOS, the trust setting.',
        '2026-11-28',
      ),
    },
  };
}
