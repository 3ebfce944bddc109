/** Java's own TLS, in what its versions have in common. */
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { CAMERFIRMA, CHUNGHWA_EPKI, ENTRUST_OWN } from './distrust.ts';
import { JAVA_CASES } from '../measured/java.ts';
import { PLAIN_RULES } from './rules.ts';
import { USUAL_HELLO, from, type ClientProfile } from './types.ts';

interface JavaVersion {
  readonly id: string;
  readonly title: string;
  /** General knowledge. */
  readonly limits: string;
}

/**
 * What current updates refuse by themselves, read in the JDK's sources (sun.security.validator: EntrustTLSPolicy,
 * CamerfirmaTLSPolicy, ChunghwaTLSPolicy). 8u has the first, a build of 11 the last; that every version's updates have
 * all three is general knowledge, and so the claims below say.
 */
const JAVA_DISTRUSTS: RuleSet['distrusts'] = [
  { after: '2024-11-11T23:59:59Z', roots: ENTRUST_OWN },
  { after: '2025-04-15T23:59:59Z', roots: CAMERFIRMA },
  { after: '2026-03-17T23:59:59Z', roots: CHUNGHWA_EPKI },
];

const DISTRUST_WORDS =
  'Current updates refuse what the roots of Entrust issued after 11 November 2024, of Camerfirma after 15 April 2025 and of Chunghwa Telecom (ePKI) after 17 March 2026.';

export function javaClient({ id, title, limits }: JavaVersion): ClientProfile {
  const rules: RuleSet = {
    ...PLAIN_RULES,
    id,
    cases: [...(PLAIN_RULES.cases ?? []), ...JAVA_CASES],
    commonNameFallback: true,
    minimumRsaBits: 1024,
    distrusts: JAVA_DISTRUSTS,
  };
  return {
    id,
    title,
    family: 'runtime',
    store: 'java',
    fetchesIssuers: rules.downloadsIssuers,
    revocation: 'none',
    revocationBy: [],
    hello: {
      ...USUAL_HELLO,
      refuses: {
        'old-versions': from(
          'https://github.com/osheroff/mysql-binlog-connector-java/pull/39',
          'Refuses TLS 1.0 and 1.1 since 11.0.11 (general knowledge: Java 8 since 8u291).',
          '2026-11-28',
        ),
      },
    },
    enterpriseRoots: 'when-configured',
    rules,
    claims: {
      roots: from(
        'https://learn.microsoft.com/en-us/sql/connect/jdbc/reference/settruststore-method-sqlserverdatasource',
        'The trust store that the program names, else the file jssecacerts or cacerts of the Java installation, not the operating system’s list. General knowledge: Java as Linux distributions package it has cacerts made from the system’s bundle.',
        '2026-11-28',
      ),
      fetching: from(
        'https://github.com/ssllabs/ssllabs-scan/issues/634',
        'Builds only from what is sent, unless com.sun.security.enableAIAcaIssuers is set.',
      ),
      revocation: from(
        'https://lightbend.github.io/ssl-config/CertificateRevocation.html',
        'Off unless switched on (com.sun.net.ssl.checkRevocation).',
        '2026-11-28',
      ),
      names: from(
        'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/util/HostnameChecker.java',
        'Alternative names; the common name only where the certificate has no DNS name.',
        '2026-11-28',
      ),
      limits: from(
        'https://github.com/openjdk/jdk/blob/master/src/java.base/share/conf/security/java.security',
        `As Java 25 is set (jdk.certpath.disabledAlgorithms, jdk.security.caDistrustPolicies): no MD5, no SHA-1 from its own roots, RSA keys from 1024 bits, and no certificates of Entrust, Camerfirma and Chunghwa Telecom from certain dates on. General knowledge: ${limits} ${DISTRUST_WORDS}`,
        '2026-11-28',
      ),
      enterprise: from(
        'https://learn.microsoft.com/en-us/sql/connect/jdbc/reference/settruststore-method-sqlserverdatasource',
        'Only roots that somebody imports into cacerts, or a trust store that the application names.',
        '2026-11-28',
      ),
    },
  };
}
