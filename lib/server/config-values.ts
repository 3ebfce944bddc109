/** How the values of environment variables are read: networks, ports, name servers, names, numbers. */
import ipaddr from 'ipaddr.js';

/** A network in CIDR notation, parsed. */
export interface Network {
  readonly text: string;
  readonly address: ipaddr.IPv4 | ipaddr.IPv6;
  readonly prefix: number;
}

/** Inclusive range of ports. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

export const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

export function parseNetwork(text: string): Network {
  const slash = text.indexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) {
    throw new Error(`"${text}" is not a network such as 10.0.0.0/8 or fd00::/8`);
  }
  const parsed = ipaddr.parse(address);
  const bits = parsed.kind() === 'ipv4' ? 32 : 128;
  const length = slash < 0 ? String(bits) : text.slice(slash + 1);
  const prefix = Number(length);
  if (!/^\d{1,3}$/.test(length) || prefix > bits) {
    throw new Error(`"${text}" has no prefix length between 0 and ${bits}`);
  }
  return { text, address: parsed, prefix };
}

export function parsePortRange(text: string): PortRange {
  if (text === '*') return { first: 1, last: 65_535 };
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  const first = Number(match?.[1]);
  const last = match?.[2] === undefined ? first : Number(match[2]);
  if (!(first >= 1 && last <= 65_535 && first <= last)) {
    throw new Error(`"${text}" is not a port, a range such as 8000-8999, or *`);
  }
  return { first, last };
}

/** "10.0.0.53", "10.0.0.53:5353", "fd00::53" or "[fd00::53]:5353". */
export function parseResolver(text: string): string {
  const [, v6, v6Port] = /^\[(.+)\](?::(\d{1,5}))?$/.exec(text) ?? [];
  const [, v4, v4Port] = /^([\d.]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const address = v6 ?? v4 ?? text;
  const port = Number(v6Port ?? v4Port ?? '53');
  const known = v4 === undefined ? ipaddr.IPv6.isValid(address) : ipaddr.IPv4.isValidFourPartDecimal(v4);
  if (!known || port < 1 || port > 65_535) {
    throw new Error(`"${text}" is not an address of a name server such as 10.0.0.53 or [fd00::53]:5353`);
  }
  return v4 === undefined ? `[${address}]:${port}` : `${v4}:${port}`;
}

export function parseHostName(text: string): string {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (/^(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(name)) return name;
  throw new Error(`"${text}" is not a host name such as chainsight.contoso.com (without scheme and port)`);
}

export const wholeNumber =
  (minimum: number, maximum: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d{1,9}$/.test(text) || value < minimum || value > maximum) {
      throw new Error(`"${text}" is not a whole number from ${minimum} to ${maximum}`);
    }
    return value;
  };

/** Servers that may be probed: a name, all names below one, a network of addresses, or any; on some ports or all. */
export interface ProbeTarget {
  readonly host:
    | { readonly kind: 'any' }
    | { readonly kind: 'name'; readonly name: string }
    /** "contoso.com" for "*.contoso.com": every name below it, of any depth, and not itself. */
    | { readonly kind: 'below'; readonly name: string }
    | { readonly kind: 'network'; readonly network: Network };
  /** Null: all. */
  readonly ports: PortRange | null;
}

/** "sts.contoso.com", "*.contoso.com:443", "10.0.0.0/8", "[fd00::1]:636", "*". */
export function parseProbeTarget(text: string): ProbeTarget {
  const [, bracketed, bracketedPorts] = /^\[(.+)\](?::(.+))?$/.exec(text) ?? [];
  const [, plain, plainPorts] = /^([^:]+)(?::(.+))?$/.exec(text) ?? [];
  const host = bracketed ?? plain ?? text;
  const ports = bracketedPorts ?? plainPorts;
  return { host: parseProbeHost(host), ports: ports === undefined ? null : parsePortRange(ports) };
}

function parseProbeHost(text: string): ProbeTarget['host'] {
  if (text === '*') return { kind: 'any' };
  if (text.startsWith('*.')) return { kind: 'below', name: parseHostName(text.slice(2)) };
  const isAddress = text.includes(':') || /^[\d.]+(?:\/\d+)?$/.test(text);
  return isAddress
    ? { kind: 'network', network: parseNetwork(text) }
    : { kind: 'name', name: parseHostName(text) };
}

/** An ACME service that publishes renewal windows (RFC 9773), by the organisation of the issuers it stands for. */
export interface AcmeDirectory {
  readonly organisation: string;
  readonly url: string;
}

/** "Contoso=https://acme.contoso.com/directory" */
export function parseAcmeDirectory(text: string): AcmeDirectory {
  const at = text.indexOf('=');
  const [organisation, url] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at > 0 && organisation !== '' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
    return { organisation, url };
  throw new Error(`"${text}" is not a pair such as Contoso=https://acme.contoso.com/directory`);
}
