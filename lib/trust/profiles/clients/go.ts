import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { GO_CASES } from '../measured/go.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, BUNDLE_ENTERPRISE, from, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'go',
  cases: [...(PLAIN_RULES.cases ?? []), ...GO_CASES],
  // Go 1.24 and later; the one that could be asked (1.19.8) takes smaller ones.
  minimumRsaBits: 1024,
  minimumEcBits: 224,
};

export const go: ClientProfile = {
  id: 'go',
  title: 'Go programs on Linux',
  family: 'runtime',
  store: 'mozilla',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  hello: {
    ...USUAL_HELLO,
    large: from('https://github.com/golang/go/issues/69985', 'Since Go 1.24 (February 2025).', '2026-11-28'),
    refuses: {
      'old-versions': from(
        'https://github.com/golang/go/issues/45428',
        'Refuses TLS 1.0 and 1.1 since Go 1.18.',
        '2026-11-28',
      ),
      'old-ciphers': unverified('Offers none of the suites that this server takes.'),
      'rsa-exchange': from('https://go.dev/doc/go1.22', 'Refuses it since Go 1.22.', '2026-11-28'),
      'finite-field': unverified('Has never taken a finite-field exchange.'),
    },
  },
  enterpriseRoots: 'when-configured',
  rules,
  claims: {
    roots: from(
      'https://go.dev/src/crypto/x509/root_linux.go',
      'The distribution’s bundle. General knowledge: it is made from Mozilla’s list, mostly without its dates of distrust; on Windows and macOS a Go program asks the operating system.',
      '2026-11-28',
    ),
    fetching: from(
      'https://pkg.go.dev/crypto/x509#Certificate.Verify',
      'Builds from the intermediates that it is handed, and downloads none.',
      '2026-11-28',
    ),
    revocation: from(
      'https://pkg.go.dev/crypto/x509#Certificate.Verify',
      'Not checked unless the application does it.',
      '2026-11-28',
    ),
    names: from(
      'https://go.dev/doc/go1.15',
      'Alternative names only, since Go 1.15. Measured with 1.19.8: malformed ones make it refuse the certificate.',
      '2026-11-28',
    ),
    limits: from(
      'https://go.dev/doc/go1.18',
      'No SHA-1 since Go 1.18, but in the signature of a root. General knowledge: RSA keys from 1024 bits since 1.24. Measured with 1.19.8: reads most extensions to the letter.',
      '2026-11-28',
    ),
    enterprise: BUNDLE_ENTERPRISE,
  },
};
