/** Clients built on Chromium: all but their names, their roots and where they stand in the matrix. */
import { CHROMIUM_RULES } from './rules.ts';
import { USUAL_HELLO, from, unverified, type Claim, type ClientProfile } from './types.ts';

/** What sets a Chromium apart; `roots` is its own statement on the list it trusts. */
type Own = Pick<ClientProfile, 'id' | 'title' | 'family' | 'store'> & { readonly roots: Claim };

export function chromiumClient({ id, title, family, store, roots }: Own): ClientProfile {
  const rules = { ...CHROMIUM_RULES, id };
  return {
    id,
    title,
    family,
    store,
    fetchesIssuers: rules.downloadsIssuers,
    revocation: 'soft',
    hello: {
      ...USUAL_HELLO,
      large: from(
        'https://security.googleblog.com/2024/09/a-new-path-for-kyber-on-web.html',
        'Since version 131 (November 2024); on desktop a draft of it since 124.',
        '2026-11-28',
      ),
    },
    enterpriseRoots: 'honoured',
    rules,
    claims: {
      roots,
      fetching: from(
        'https://chromium.googlesource.com/chromium/src/+/54c4f460f35e0a4003aa4dd01007188ff00295cc/net/cert/',
        'Chrome’s own verifier downloads an issuer that is not sent, on Android too.',
      ),
      revocation: unverified('A list of its own (CRLSet); servers of the CA are not asked.'),
      names: from(
        'https://www.pkisolutions.com/certificate-requirements-for-apple-ios-13-macos-10-15/',
        'Alternative names only, since version 58.',
      ),
      limits: unverified(
        'Refuses SHA-1 and public certificates of more than 398 days; asks for timestamps of Certificate Transparency logs below public roots.',
      ),
      enterprise: from(
        'https://chromium.googlesource.com/chromium/src/+/54c4f460f35e0a4003aa4dd01007188ff00295cc/net/cert/',
        'Roots that the organisation installed in the operating system are honoured, and free of the limits for public ones.',
      ),
    },
  };
}
