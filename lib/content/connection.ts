/** What versions and key exchanges mean for clients, whatever the certificates are. English, with sources. */
import { from, unverified, type Claim } from '#lib/trust/profiles/base/types.ts';

const READ = '2026-11-28';

/** Who refuses TLS 1.0 and 1.1. */
export const OLD_VERSIONS: readonly Claim[] = [
  from(
    'https://github.com/golang/go/issues/45428',
    'Chrome, Edge, Firefox and Safari since 2020; Go programs since 1.18.',
    READ,
  ),
  from(
    'https://learn.microsoft.com/en-us/deployedge/microsoft-edge-policies/sslversionmin',
    'Edge since 98 whatever the policy.',
    READ,
  ),
  from(
    'https://learn.microsoft.com/en-us/purview/tls-1.0-and-1.1-deprecation-for-office-365',
    'Microsoft 365, as a client too (hybrid mail, federation).',
    READ,
  ),
  unverified(
    'Windows 11 and Windows Server 2025 have them off, Java since 8u291 and 11.0.11, OpenSSL 3 on Debian and Ubuntu.',
  ),
];

/** Who refuses an exchange without forward secrecy (the client encrypts a secret to the server's RSA key). */
export const RSA_EXCHANGE: Claim = from(
  'https://go.dev/doc/go1.22',
  'Go programs refuse it since 1.22. General knowledge: so do Java 25 and iOS apps under App Transport Security; browsers still take it.',
  READ,
);

/** Who refuses a finite-field group below 2,048 bits. */
export const SMALL_GROUP: Claim = unverified(
  'Chrome, Edge and Safari take no finite-field exchange at all, OpenSSL 3 on Debian and Ubuntu none below 2,048 bits.',
);

/** Key exchange with ML-KEM: which client demands it. */
export const POST_QUANTUM: Claim = unverified('No client judged here demands it; all fall back.');
