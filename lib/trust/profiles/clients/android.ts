import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { PLAIN_RULES } from '../base/rules.ts';
import { USUAL_HELLO, from, unverified, type ClientProfile } from '../base/types.ts';

const rules: RuleSet = {
  ...PLAIN_RULES,
  id: 'android',
  // Roots count by their keys, also when they are over:
  // https://letsencrypt.org/2020/12/21/extending-android-compatibility/ (read 2026-11-28).
  cases: [...(PLAIN_RULES.cases ?? []), { code: 'root-expired', weight: 'warning' }],
  minimumRsaBits: 1024,
};

export const android: ClientProfile = {
  id: 'android',
  title: 'Android apps (system store)',
  family: 'android',
  store: 'android',
  fetchesIssuers: rules.downloadsIssuers,
  revocation: 'none',
  revocationBy: [],
  hello: USUAL_HELLO,
  enterpriseRoots: 'ignored',
  rules,
  claims: {
    roots: from(
      'https://android.googlesource.com/platform/system/ca-certificates',
      'Android’s own list, which comes with the version of the system; makers may add to it.',
    ),
    fetching: from(
      'https://github.com/AzureAD/azure-activedirectory-library-for-android/wiki/SSL-Certificate-Validation-with-ADFS',
      'Does not download an issuer: Microsoft describes sign-in to AD FS that fails on Android alone, for want of an intermediate that others download.',
      '2026-11-28',
    ),
    revocation: unverified('Mostly not checked.'),
    names: from(
      'https://github.com/google/conscrypt/blob/master/common/src/main/java/org/conscrypt/OkHostnameVerifier.java',
      'Alternative names only; the common name is not looked at any more.',
      '2026-11-28',
    ),
    limits: unverified(
      'RSA keys from 1024 bits; no SHA-1 from public roots on recent versions. A root in the list counts also when it has expired.',
    ),
    enterprise: from(
      'https://developer.android.com/privacy-and-security/security-config',
      'Apps built for Android 7 and later ignore roots that users or managers add, unless the app’s own network configuration allows them.',
      '2026-11-28',
    ),
  },
};
