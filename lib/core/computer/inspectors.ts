import { nameLabel } from '../name/describe.ts';
import type { ParsedCertificate } from '../certificate/types.ts';

/**
 * Products that open TLS on the way and sign anew, by what they write into their issuing certificates (as they are
 * commonly seen; unverified, so the page says that it goes by the name). Names
 * that are words of a language stand with what goes with them.
 */
const INSPECTORS: readonly (readonly [RegExp, string])[] = [
  [/zscaler/i, 'Zscaler'],
  [/netskope|goskope/i, 'Netskope'],
  [/fortinet|fortigate|FG[T\d]\w{8,}/i, 'Fortinet FortiGate'],
  [/palo ?alto/i, 'Palo Alto Networks'],
  [/check ?point/i, 'Check Point'],
  [/sophos/i, 'Sophos'],
  [/umbrella|cisco.{0,20}(?:secure|wsa|web)/i, 'Cisco'],
  [/forcepoint|websense/i, 'Forcepoint'],
  [/symantec.{0,20}(?:proxy|web)|blue ?coat/i, 'Blue Coat'],
  [/skyhigh|mcafee.{0,20}(?:web|gateway)/i, 'Skyhigh (McAfee) Web Gateway'],
  [/barracuda/i, 'Barracuda'],
  [/watchguard/i, 'WatchGuard'],
  [/sonicwall/i, 'SonicWall'],
  [/kaspersky/i, 'Kaspersky'],
  [/\beset\b/i, 'ESET'],
  [/avast|\bavg\b/i, 'Avast'],
  [/bitdefender/i, 'Bitdefender'],
  [/fiddler|DO_NOT_TRUST/i, 'Fiddler'],
  [/mitmproxy/i, 'mitmproxy'],
  [/charles proxy/i, 'Charles'],
  [/squid/i, 'Squid'],
];

/** The product on the way that signed one of the certificates, by its issuer's name; null: none is known by it. */
export function productIn(certificates: readonly ParsedCertificate[]): string | null {
  const names = certificates.map(({ issuer }) => nameLabel(issuer)).join('\n');
  return INSPECTORS.find(([pattern]) => pattern.test(names))?.[1] ?? null;
}
