import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { CHROMIUM_RULES } from './families.ts';
import { from, unverified, type ClientProfile } from './types.ts';

const rules: RuleSet = {
  ...CHROMIUM_RULES,
  id: 'chrome',
};

export const chrome: ClientProfile = {
  id: 'chrome',
  title: 'Chrome',
  family: 'browser',
  store: 'chrome',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'soft',
  serverNameIndication: true,
  enterpriseRoots: 'honoured',
  rules,
  claims: {
    roots: from(
      'https://chromium.googlesource.com/chromium/src/+/54c4f460f35e0a4003aa4dd01007188ff00295cc/net/cert/',
      'The Chrome Root Store, with its own dates of distrust (the dates are general knowledge).',
    ),
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
