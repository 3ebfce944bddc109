/**
 * What the caller wrote as host, brought to one form. Programs disagree about "0177.0.0.1", "127.1" or
 * "2130706433"; whatever is read as an address by anybody must be written as an address here.
 */
import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';
import { failure, success, type Result } from '../result.ts';

export type Host =
  | { readonly kind: 'name'; /** A-label, lower case, without a final dot. */ readonly name: string }
  | { readonly kind: 'address'; /** Canonical text (RFC 5952 for IPv6). */ readonly address: string };

const badHost = (problem: string) => failure({ code: 'bad-request', field: 'host', problem });

const misspelt = (text: string) =>
  failure({
    code: 'refused-by-policy',
    reason: 'spelling',
    address: text.slice(0, 100),
    variable: null,
    value: null,
  });

/** Printable ASCII that no DNS name has (URL parsers cut or decode at these), and control characters. */
const FORBIDDEN = /[\p{Cc} !-$&-,/:-@[-^`{-~]/u;

/** What spellings of an address are made of. For what is none the library throws within, which takes longer than all of this. */
const DOTTED = /^[\d.]+$/;
const ADDRESS_CHARACTERS = /^[\da-fx.:]+$/;

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/** A last label that a URL parser takes as part of an IPv4 address (WHATWG URL §3.5 "ends in a number"). */
const endsInNumber = (name: string): boolean => {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return /^(?:\d+|0x[0-9a-f]*)$/.test(last);
};

/**
 * IPv6 text, with its last 32 bits in dotted form or not (RFC 4291 §2.2). The dotted part is rewritten
 * first: ipaddr.js would read octal numbers there, and take "::1.2.3.4" for an IPv4-mapped address.
 */
function parseIpv6(text: string): ipaddr.IPv6 | null {
  const colon = text.lastIndexOf(':') + 1;
  const tail = text.slice(colon);
  if (!tail.includes('.')) return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : null;
  if (!ipaddr.IPv4.isValidFourPartDecimal(tail)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = tail.split('.').map(Number);
  const groups = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  const hex = text.slice(0, colon) + groups;
  return ipaddr.IPv6.isValid(hex) ? ipaddr.IPv6.parse(hex) : null;
}

/**
 * Reads a host as typed: a DNS name in any script, a dotted IPv4 address or an IPv6 address, with or
 * without brackets. Any other spelling of an address is refused, not interpreted.
 */
export function parseHost(input: string): Result<Host> {
  const text = input.trim();
  if (text === '' || text.length > 1_000) return badHost('is empty or too long');
  const literal = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  if (literal.includes(':')) {
    if (literal.includes('%')) return misspelt(literal);
    const address = parseIpv6(literal);
    if (address === null) return badHost('is neither a DNS name nor an IP address');
    return success({ kind: 'address', address: address.toString() });
  }
  if (DOTTED.test(text) && ipaddr.IPv4.isValidFourPartDecimal(text))
    return success({ kind: 'address', address: text });

  if (FORBIDDEN.test(text)) return badHost('is not a DNS name');
  const lower = text.toLowerCase();
  if (endsInNumber(lower.replace(/\.$/, ''))) return misspelt(text);
  const ascii = domainToASCII(text);
  const name = ascii.replace(/\.$/, '');
  if (name === '') return badHost('is not a DNS name');
  if (endsInNumber(name) || (ADDRESS_CHARACTERS.test(name) && ipaddr.isValid(name))) return misspelt(text);
  // A percent sign is decoded by URL parsers; in a DNS name it is only ever an attempt to hide something.
  if (text.includes('%')) return misspelt(text);
  if (name.length > 253 || !name.split('.').every((label) => LABEL.test(label))) {
    return badHost('is not a DNS name');
  }
  return success({ kind: 'name', name });
}
