import ipaddr from 'ipaddr.js';

/** A reference identifier (RFC 9525 §6): what the client meant to reach. */
export type HostName =
  | { readonly kind: 'dns'; readonly name: string }
  | { readonly kind: 'ip'; readonly octets: Uint8Array; readonly text: string };

/**
 * Reads a DNS name (A- or U-labels, a trailing dot is dropped) or an IP address in textual form
 * ("[v6]" too). Null when it is neither.
 */
export function parseHost(text: string): HostName | null {
  const bare = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (isAddress(bare)) {
    const octets = Uint8Array.from(ipaddr.parse(bare).toByteArray());
    return { kind: 'ip', octets, text: ipText(octets) ?? bare };
  }
  const name = toAscii(bare.replace(/\.$/, ''));
  return name !== null && isDnsName(name) ? { kind: 'dns', name } : null;
}

/** The shape is looked at first: the parser tells "no address" by an exception, which costs much more. */
const isAddress = (text: string): boolean =>
  text.includes(':')
    ? ipaddr.IPv6.isValid(text)
    : /^[\d.]+$/.test(text) && ipaddr.IPv4.isValidFourPartDecimal(text);

/** RFC 5952 text of 4 or 16 octets, else null. */
export function ipText(octets: Uint8Array): string | null {
  if (octets.length !== 4 && octets.length !== 16) return null;
  const address = ipaddr.fromByteArray(Array.from(octets));
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

/** Lower-case A-label form; null when IDNA rejects it. */
function toAscii(name: string): string | null {
  if (/^[\x21-\x7e]*$/.test(name)) return name.toLowerCase();
  try {
    // The URL parser is the one IDNA implementation that every runtime carries.
    return new URL(`http://${name}`).hostname;
  } catch {
    return null;
  }
}

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/i;

/**
 * Shape of a host name a client may look up: LDH labels, underscore tolerated, at most 253 octets. The underscore is
 * in no host name by RFC 1123 §2.1, but Windows names computers with it, resolvers and TLS libraries pass it on, and
 * its owner should hear of the certificate, not of the name. In a certificate it stays a fault (`san-underscore`).
 */
export function isDnsName(name: string): boolean {
  return name.length > 0 && name.length <= 253 && name.split('.').every((label) => LABEL.test(label));
}

const LDH_LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/**
 * "Preferred name syntax" of RFC 5280 §4.2.1.6 (RFC 1034 §3.5 with RFC 1123): LDH labels, with a
 * leftmost "*" allowed as RFC 9525 §6.3 presents wildcards.
 */
export function isPresentedDnsName(name: string): boolean {
  const rest = name.startsWith('*.') ? name.slice(2) : name;
  return rest.length > 0 && name.length <= 253 && rest.split('.').every((label) => LDH_LABEL.test(label));
}

/**
 * Whether a presented dNSName covers a DNS name (RFC 9525 §6.3): case-insensitive; "*" only as the whole
 * leftmost label, standing for exactly one label, with at least two labels after it. The two labels are not in the
 * RFC: “*.com” would stand for strangers' hosts, so that it is read as no name at all.
 */
export function dnsNameCovers(presented: string, name: string): boolean {
  const pattern = presented.toLowerCase();
  const wanted = name.toLowerCase();
  if (!isDnsPattern(pattern)) return false;
  if (!pattern.startsWith('*.')) return pattern === wanted;
  const suffix = pattern.slice(1);
  const firstDot = wanted.indexOf('.');
  return firstDot > 0 && wanted.slice(firstDot) === suffix;
}

const isDnsPattern = (pattern: string): boolean =>
  pattern.startsWith('*.') ? pattern.indexOf('.', 2) > 0 && isDnsName(pattern.slice(2)) : isDnsName(pattern);
