/** What kind of place an IP address is. The one file to read for "is this public?". */
import ipaddr from 'ipaddr.js';
import type { RefusalReason } from '../../endpoints/wire.ts';

type AddressKind = 'public' | Exclude<RefusalReason, 'spelling' | 'own-address'>;

type Parsed = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Services that hand credentials to whoever asks from inside a cloud machine. Some lie in ranges that
 * are public by the registries (Azure's 168.63.129.16), so they are told apart by address.
 */
const METADATA = new Set(
  [
    '169.254.169.254', // AWS, Azure, Google, Oracle, DigitalOcean, OpenStack
    '169.254.170.2', // AWS container credentials
    '169.254.170.23', // AWS EKS pod identity
    '168.63.129.16', // Azure wire server
    '100.100.100.200', // Alibaba
    '192.0.0.192', // Oracle, first generation
    'fd00:ec2::254', // AWS
    'fd00:ec2::23', // AWS EKS pod identity
    'fd20:ce::254', // Google
  ].map((text) => ipaddr.parse(text).toString()),
);

/** ipaddr.js range names (IANA special-purpose registries) to ours; a name not listed is `reserved`. */
const KINDS: Readonly<Record<string, AddressKind>> = {
  unicast: 'public',
  unspecified: 'unspecified',
  broadcast: 'broadcast',
  multicast: 'multicast',
  linkLocal: 'link-local',
  loopback: 'loopback',
  carrierGradeNat: 'carrier-nat',
  private: 'private',
  uniqueLocal: 'unique-local',
  ipv4Mapped: 'ipv4-mapped',
  rfc6052: 'nat64',
  '6to4': '6to4',
  teredo: 'teredo',
};

/** Only 2000::/3 is handed out as global unicast; anything else that looks like unicast is not public. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** IPv4 ranges that ipaddr.js takes as ordinary unicast: "this network" and the former class E. */
const RESERVED_IPV4 = ['0.0.0.0/8', '240.0.0.0/4'].map((text) => ipaddr.IPv4.parseCIDR(text));

/** Tells what kind of place an address is (IANA IPv4 and IPv6 special-purpose address registries). */
export function addressKind(address: Parsed): AddressKind {
  if (METADATA.has(address.toString())) return 'metadata';
  const kind = KINDS[address.range()] ?? 'reserved';
  if (kind !== 'public') return kind;
  if (address.kind() === 'ipv6') return address.match(GLOBAL_UNICAST) ? 'public' : 'reserved';
  return RESERVED_IPV4.some((network) => address.match(network)) ? 'reserved' : 'public';
}

/**
 * The IPv4 address that an IPv6 transition address leads to, or null: IPv4-mapped (RFC 4291 §2.5.5.2),
 * NAT64 with a 96-bit prefix (RFC 6052 §2.2), 6to4 (RFC 3056 §2), Teredo's client (RFC 4380 §4).
 */
export function embeddedIpv4(address: Parsed): ipaddr.IPv4 | null {
  if (address.kind() !== 'ipv6') return null;
  const bytes = address.toByteArray();
  const pick = (from: number, mask = 0): ipaddr.IPv4 =>
    new ipaddr.IPv4(bytes.slice(from, from + 4).map((byte) => byte ^ mask));
  switch (addressKind(address)) {
    case 'ipv4-mapped':
    case 'nat64':
      return pick(12);
    case '6to4':
      return pick(2);
    case 'teredo':
      return pick(12, 0xff);
    default:
      return null;
  }
}
