import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { WINDOWS_RULES } from './families.ts';
import { from, unverified, type ClientProfile } from './types.ts';

const rules: RuleSet = {
  ...WINDOWS_RULES,
  id: 'lync-2010',
};

export const lync2010: ClientProfile = {
  id: 'lync-2010',
  title: 'Lync 2010',
  family: 'windows',
  store: 'microsoft',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'soft',
  serverNameIndication: true,
  enterpriseRoots: 'honoured',
  rules,
  claims: {
    roots: from(
      'https://github.com/ralphje/signify/blob/master/docs/authroot.rst',
      'Windows’ list of trusted roots, which fetches a root when a chain first needs it; dates and purposes of the list count.',
    ),
    fetching: from(
      'https://github.com/ebourg/jsign/issues/217',
      'CryptoAPI downloads an issuer that is not sent, and remembers those it has seen: tests on an administrator’s computer hide the fault.',
    ),
    revocation: unverified(
      'Checked when the application asks; an answer that can’t be had lets the connection pass.',
    ),
    names: from(
      'https://support.microsoft.com/en-us/help/2604176/you-can-t-sign-in-to-skype-for-business-online-because-the-certificate',
      'Windows’ rules; besides, Lync wants the server’s name to lie in the domain of the sign-in address, else it asks the user.',
    ),
    limits: unverified(
      'RSA keys under 1024 bits and SHA-1 from public roots are refused; no limit on the length of validity.',
    ),
    enterprise: unverified(
      'Roots deployed by group policy or certificate manager are trusted like built-in ones.',
    ),
  },
};
