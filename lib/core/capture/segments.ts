/** From a captured frame to the TCP segment in it: link layer, IPv4 and IPv6, TCP. */
import type { Packet } from './packets.ts';

/** One end of a connection. */
export interface Party {
  /** IPv4 dotted, or IPv6 in full groups without leading zeros. */
  readonly address: string;
  readonly port: number;
}

export interface Segment {
  readonly from: Party;
  readonly to: Party;
  readonly sequence: number;
  readonly syn: boolean;
  readonly data: Uint8Array;
  readonly time: number | null;
}

/** Why a frame gave no segment. `quic`: TLS in UDP, whose packets are all protected. */
type Skipped = 'link' | 'fragment' | 'quic' | 'other';

const VLAN_TAGS: readonly number[] = [0x8100, 0x88a8, 0x9100];
const PPPOE_SESSION = 0x8864;
const IP_TYPES: readonly number[] = [0x0800, 0x86dd];

const number16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const number32 = (bytes: Uint8Array, at: number): number =>
  number16(bytes, at) * 0x10000 + number16(bytes, at + 2);

/** Where the IP header begins; null when the frame holds none, undefined for a link layer that is not known. */
function ipStart({ link, data }: Packet): number | null | undefined {
  switch (link) {
    case 1: // Ethernet
      return behindTypes(data, 12);
    case 113: // Linux cooked, as `tcpdump -i any` writes
      return behindTypes(data, 14);
    case 276: // Linux cooked v2
      return IP_TYPES.includes(number16(data, 0)) ? 20 : null;
    case 0: // BSD loopback
    case 108: // the same of OpenBSD
      return 4;
    case 12: // raw IP, as some systems number it
    case 14:
    case 101: // raw IP
    case 228: // IPv4
    case 229: // IPv6
      return 0;
    default:
      return undefined;
  }
}

/** Behind an EtherType at `at`, with VLAN tags or a PPPoE session before it. */
function behindTypes(data: Uint8Array, at: number): number | null {
  for (let tags = 0, next = at; tags < 4; tags++, next += 4) {
    const type = number16(data, next);
    if (IP_TYPES.includes(type)) return next + 2;
    // PPPoE: six octets of header, two of PPP's protocol.
    if (type === PPPOE_SESSION) return next + 10;
    if (!VLAN_TAGS.includes(type)) return null;
  }
  return null;
}

interface Transport {
  readonly from: string;
  readonly to: string;
  readonly protocol: number;
  /** View of what IP carries, without padding of the frame. */
  readonly body: Uint8Array;
}

const TCP = 6;
const UDP = 17;

function ipv4(data: Uint8Array): Transport | Skipped {
  const header = ((data[0] ?? 0) & 15) * 4;
  if (data.length < 20 || header < 20) return 'other';
  // More fragments, or an offset: the parts of one packet are not joined.
  if ((number16(data, 6) & 0x3fff) !== 0) return 'fragment';
  // Network cards that cut packets themselves leave the length 0.
  const total = number16(data, 2) || data.length;
  const address = (at: number): string => data.subarray(at, at + 4).join('.');
  return {
    from: address(12),
    to: address(16),
    protocol: data[9] ?? 0,
    body: data.subarray(header, total),
  };
}

const FRAGMENT = 44;
const AUTHENTICATION = 51;
/** Extension headers that tell their length in units of eight octets (RFC 8200 §4, RFC 6275, RFC 7401, RFC 5533). */
const EXTENSIONS: readonly number[] = [0, 43, 60, 135, 139, 140];
/** More extension headers than any packet has. */
const MOST_EXTENSIONS = 16;

function ipv6(data: Uint8Array): Transport | Skipped {
  if (data.length < 40) return 'other';
  const end = 40 + (number16(data, 4) || data.length - 40);
  let protocol = data[6] ?? 0;
  let at = 40;
  for (let count = 0; count < MOST_EXTENSIONS; count++) {
    const next = data[at] ?? 0;
    const length = data[at + 1] ?? 0;
    if (protocol === FRAGMENT) {
      if ((number16(data, at + 2) & 0xfff9) !== 0) return 'fragment';
      at += 8;
    } else if (protocol === AUTHENTICATION) at += (length + 2) * 4;
    else if (EXTENSIONS.includes(protocol)) at += (length + 1) * 8;
    else break;
    protocol = next;
  }
  const address = (from: number): string =>
    Array.from({ length: 8 }, (_, group) => number16(data, from + group * 2).toString(16)).join(':');
  return { from: address(8), to: address(24), protocol, body: data.subarray(at, end) };
}

/** The TCP segment in a frame, or why there is none. */
export function segmentOf(packet: Packet): Segment | Skipped {
  const start = ipStart(packet);
  if (start === undefined) return 'link';
  if (start === null) return 'other';
  const data = packet.data.subarray(start);
  const version = (data[0] ?? 0) >> 4;
  const transport = version === 4 ? ipv4(data) : version === 6 ? ipv6(data) : 'other';
  if (typeof transport === 'string') return transport;
  const { from, to, protocol, body } = transport;
  if (protocol === UDP) return isQuic(body) ? 'quic' : 'other';
  if (protocol !== TCP || body.length < 20) return 'other';
  const header = ((body[12] ?? 0) >> 4) * 4;
  if (header < 20) return 'other';
  const flags = body[13] ?? 0;
  return {
    from: { address: from, port: number16(body, 0) },
    to: { address: to, port: number16(body, 2) },
    sequence: number32(body, 4),
    syn: (flags & 2) !== 0,
    data: body.subarray(header),
    time: packet.time,
  };
}

/** A QUIC packet with a long header (RFC 9000 §17.2) to or from HTTPS's port. */
const isQuic = (udp: Uint8Array): boolean =>
  (number16(udp, 0) === 443 || number16(udp, 2) === 443) && ((udp[8] ?? 0) & 0xc0) === 0xc0;
