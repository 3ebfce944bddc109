import { FIREFOX_TRANSPARENCY } from '#lib/core/transparency/policy.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { FIREFOX_CASES } from '../measured/firefox.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, from, measured, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'firefox',
  weights: {
    ...PLAIN_RULES.weights,
    'staple-missing': 'fatal',
  },
  cases: [...(PLAIN_RULES.cases ?? []), ...FIREFOX_CASES],
  honoursTerms: true,
  minimumRsaBits: 1023,
  transparency: FIREFOX_TRANSPARENCY,
};

export const firefox: ClientProfile = {
  id: 'firefox',
  title: 'Firefox',
  family: 'browser',
  store: 'mozilla',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'soft',
  revocationBy: ['own-list', 'ocsp'],
  hello: {
    ...USUAL_HELLO,
    large: unverified('Since version 132 (October 2024).'),
    refuses: {
      'old-versions': from(
        'https://github.com/golang/go/issues/45428',
        'Refuses TLS 1.0 and 1.1 since 2020.',
        '2026-11-28',
      ),
      'old-ciphers': unverified('Offers none of the suites that this server takes.'),
      'finite-field': unverified('Takes no finite-field exchange since version 78.'),
    },
  },
  enterpriseRoots: 'honoured',
  rules,
  claims: {
    roots: unverified('Mozilla’s root store, with its dates of distrust.'),
    fetching: from(
      'https://github.com/noxxi/p5-io-socket-ssl/issues/96',
      'Does not download issuers. It knows the intermediates that CAs disclosed, and those it has seen, so the fault shows mostly with private CAs and new intermediates; here it is judged by what is sent.',
    ),
    revocation: from(
      'https://hacks.mozilla.org/2025/08/crlite-fast-private-and-comprehensive-certificate-revocation-checking-in-firefox/',
      'Its own list of what was revoked (CRLite), on desktops since version 137; before, and on other systems, it asks by OCSP, where no answer lets the connection pass. Certificates that name only a domain are not asked for by OCSP since version 142.',
      '2026-11-28',
    ),
    names: measured('Firefox 153 ESR: host/leaf-absent', 'Alternative names only.'),
    limits: measured(
      'Firefox 153 ESR: signature/rsa-sha1, time/leaf-days-7300',
      'No SHA-1; no limit of its own on the length of validity. General knowledge: timestamps of Certificate Transparency logs below public roots since version 135; a certificate that says “must staple” must come with its OCSP answer.',
    ),
    enterprise: from(
      'https://github.com/orbstack/orbstack/discussions/795',
      'Takes over the organisation’s roots from Windows and macOS by default, since version 120.',
      '2026-11-28',
    ),
  },
};
