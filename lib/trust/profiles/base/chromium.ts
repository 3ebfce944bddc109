/** Clients built on Chromium: all but their names, their roots and where they stand in the matrix. */
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { CHROMIUM_RULES } from './rules.ts';
import { USUAL_HELLO, from, unverified, type Claim, type ClientProfile } from './types.ts';

/** What sets a Chromium apart; `roots` is its own statement on the list it trusts. */
type Own = Pick<ClientProfile, 'id' | 'title' | 'family' | 'store'> & {
  readonly roots: Claim;
  /** Dates of the list's own, besides those that all Chromiums have. */
  readonly distrusts?: RuleSet['distrusts'];
};

export function chromiumClient({ id, title, family, store, roots, distrusts = [] }: Own): ClientProfile {
  const rules = { ...CHROMIUM_RULES, id, distrusts: [...CHROMIUM_RULES.distrusts, ...distrusts] };
  return {
    id,
    title,
    family,
    store,
    fetchesIssuers: rules.downloadsIssuers,
    revocation: 'soft',
    revocationBy: ['own-list'],
    hello: {
      ...USUAL_HELLO,
      large: from(
        'https://security.googleblog.com/2024/09/a-new-path-for-kyber-on-web.html',
        'Since version 131 (November 2024); on desktop a draft of it since 124.',
        '2026-11-28',
      ),
      refuses: {
        'old-versions': from(
          'https://github.com/golang/go/issues/45428',
          'Refuses TLS 1.0 and 1.1 since 2020.',
          '2026-11-28',
        ),
        'old-ciphers': unverified('Offers none of the suites that this server takes.'),
        'finite-field': from(
          'https://www.thesslstore.com/blog/tracking-ssl-changes-chrome-53/',
          'Takes no finite-field exchange since Chrome 53 (2016).',
          '2026-11-28',
        ),
      },
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
        'https://www.chromestatus.com/feature/4981025180483584',
        'Alternative names only, since version 58.',
        '2026-11-28',
      ),
      limits: from(
        'https://chromium.googlesource.com/chromium/src/+/main/net/cert/cert_verify_proc.cc',
        'Public certificates of more than 398 days are refused; the shorter limits of the CA/Browser Forum (200, 100 and 47 days) bind CAs, and no code of the client’s. General knowledge: no SHA-1, and timestamps of Certificate Transparency logs below public roots.',
        '2026-11-28',
      ),
      enterprise: from(
        'https://chromium.googlesource.com/chromium/src/+/54c4f460f35e0a4003aa4dd01007188ff00295cc/net/cert/',
        'Roots that the organisation installed in the operating system are honoured, and free of the limits for public ones.',
      ),
    },
  };
}
