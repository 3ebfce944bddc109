/** Java's own TLS, in what its versions have in common. */
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { JAVA_CASES } from '../measured/java.ts';
import { PLAIN_RULES } from './rules.ts';
import { USUAL_HELLO, from, unverified, type Claim, type ClientProfile } from './types.ts';

interface JavaVersion {
  readonly id: string;
  readonly title: string;
  readonly limits: Claim;
  /** Roots that the version refuses by itself. */
  readonly distrusts?: RuleSet['distrusts'];
}

export function javaClient({ id, title, limits, distrusts = [] }: JavaVersion): ClientProfile {
  const rules: RuleSet = {
    ...PLAIN_RULES,
    id,
    cases: [...(PLAIN_RULES.cases ?? []), ...JAVA_CASES],
    commonNameFallback: true,
    minimumRsaBits: 1024,
    distrusts,
  };
  return {
    id,
    title,
    family: 'runtime',
    store: 'java',
    fetchesIssuers: rules.downloadsIssuers,
    revocation: 'none',
    hello: USUAL_HELLO,
    enterpriseRoots: 'when-configured',
    rules,
    claims: {
      roots: unverified('The file cacerts of the Java installation, not the operating system’s list.'),
      fetching: from(
        'https://github.com/ssllabs/ssllabs-scan/issues/634',
        'Builds only from what is sent, unless com.sun.security.enableAIAcaIssuers is set.',
      ),
      revocation: unverified('Off unless switched on.'),
      names: unverified('Alternative names; the common name only where the certificate has no DNS name.'),
      limits,
      enterprise: unverified(
        'Only roots that somebody imports into cacerts, or a trust store that the application names.',
      ),
    },
  };
}
