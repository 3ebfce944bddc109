/** One host as people write it: name, name and port, URL, SIP or mail address. */
import { readHost, type SaidOfTarget } from './host.ts';
import { OPAQUE_SCHEMES, protocolOfPort, SCHEMES, type Scheme, type TargetProtocol } from './schemes.ts';

/** A server to ask. */
export interface Target {
  /** Lower-case A-labels, or an IP address in canonical form without brackets. */
  readonly host: string;
  readonly hostKind: 'dns' | 'ip';
  readonly port: number;
  readonly protocol: TargetProtocol;
  /**
   * - `host`, `url`: the server was named;
   * - `address`: a sign-in or mail address was typed; `host` is its domain, whose endpoints are worth
   *   looking up. The part before "@" is not kept.
   */
  readonly from: 'host' | 'url' | 'address';
  /** As typed, without what must not be kept (user, password, path). */
  readonly typed: string;
  readonly notes: readonly TargetNote[];
}

/** What was changed or is worth telling before running. */
export type TargetNote =
  /** The scheme has no TLS; its TLS sibling is asked. */
  | 'plain-scheme'
  /** A user name or password in the URL was dropped. */
  | 'credentials-dropped'
  /** The name was converted to A-labels. */
  | 'internationalised'
  /** Underscores are no host name characters; certificates can't list such a name (RFC 5280 §4.2.1.6). */
  | 'underscore'
  /** No dot: only resolvable inside a network. */
  | 'single-label';

export type TargetFault = SaidOfTarget & {
  /** What was typed, at most 80 characters, without what stands before "@". */
  readonly typed: string;
};

type TargetReading =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly fault: TargetFault };

interface Parts {
  readonly scheme: Scheme | null;
  readonly from: Target['from'];
  readonly authority: string;
  readonly hasCredentials: boolean;
}

/** Reads one target. Text around it (quotes, angle brackets, final punctuation) is taken off. */
export function readTarget(written: string): TargetReading {
  const text = written.replace(/^[<("'`\u2018\u201c]+|[>)"'`,;\u2019\u201d]+$/g, '');
  const foreign = foreignKind(text);
  if (foreign !== null) return refused({ code: foreign, params: {} }, text);
  const parts = splitParts(text);
  if ('code' in parts) return refused(parts, text);
  const split = splitPort(parts.authority);
  if ('code' in split) return refused(split, text);
  const reading = readHost(split.host);
  if (!reading.ok) return refused(reading.said, text);

  const { host, kind } = reading;
  const { scheme, from } = parts;
  const port = split.port ?? scheme?.port ?? 443;
  const schemeProtocol = split.port === null || scheme?.protocol !== 'tls' ? scheme?.protocol : null;
  const notes: TargetNote[] = [];
  if (scheme?.plain) notes.push('plain-scheme');
  if (parts.hasCredentials) notes.push('credentials-dropped');
  if (/[^\x20-\x7e]/.test(split.host)) notes.push('internationalised');
  if (host.includes('_')) notes.push('underscore');
  if (kind === 'dns' && !host.includes('.')) notes.push('single-label');
  return {
    ok: true,
    target: {
      host,
      hostKind: kind,
      port,
      protocol: schemeProtocol ?? protocolOfPort(port),
      from,
      typed: split.port === null ? split.host : parts.authority,
      notes,
    },
  };
}

function refused(said: SaidOfTarget, text: string): TargetReading {
  const typed = text.replace(/^.*@/s, '').slice(0, 80);
  return { ok: false, fault: { ...said, typed } };
}

/** Things people paste into the box that are no host at all. */
function foreignKind(text: string): 'file-name' | 'thumbprint' | null {
  if (/^([a-z]:[\\/]|\\\\|\.{0,2}\/|file:)/i.test(text)) return 'file-name';
  if (/^[^/:@]+\.(cer|crt|pem|der|p7b|p7c|pfx|p12|sst|jks|stl|csr)$/i.test(text)) return 'file-name';
  return /^([\da-f]{40}|[\da-f]{64}|([\da-f]{2}:){19}[\da-f]{2}|([\da-f]{2}:){31}[\da-f]{2})$/i.test(text)
    ? 'thumbprint'
    : null;
}

function splitParts(text: string): Parts | SaidOfTarget {
  // A connection string of Java's database drivers is a URL behind its own scheme.
  const url = /^(?:jdbc:)?([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text);
  const opaque = url === null ? /^([a-z]+):(.*)$/is.exec(text) : null;
  const opaqueName = opaque?.[1]?.toLowerCase() ?? '';
  const isOpaque = OPAQUE_SCHEMES.has(opaqueName);
  const name = url?.[1]?.toLowerCase() ?? (isOpaque ? opaqueName : null);
  const behind = url?.[2] ?? (isOpaque ? (opaque?.[2] ?? '') : text);
  const scheme = name === null ? null : (SCHEMES[name] ?? null);
  if (name !== null && scheme === null && !isOpaque) {
    return { code: 'scheme-unsupported', params: { scheme: name } };
  }
  const authority = behind.replace(/[/?#\\;].*$/s, '');
  const offset = authority.lastIndexOf('@');
  const host = authority.slice(offset + 1);
  const isAddress = offset >= 0 && url === null;
  // The sign-in address names a domain, not a server: its own scheme says nothing about the port.
  if (isAddress) return { scheme: null, from: 'address', authority: host, hasCredentials: false };
  return { scheme, from: name === null ? 'host' : 'url', authority: host, hasCredentials: offset >= 0 };
}

function splitPort(
  authority: string,
): { readonly host: string; readonly port: number | null } | SaidOfTarget {
  const bracketed = /^\[([^\]]*)\](.*)$/s.exec(authority);
  // Two colons and more without brackets: an IPv6 address alone.
  const colon = authority.indexOf(':');
  const isBareV6 = bracketed === null && colon >= 0 && authority.includes(':', colon + 1);
  if (isBareV6 || (bracketed === null && colon < 0)) return { host: authority, port: null };
  const host = bracketed === null ? authority.slice(0, colon) : (bracketed[1] ?? '');
  const behind = bracketed === null ? authority.slice(colon) : (bracketed[2] ?? '');
  if (bracketed !== null && !host.includes(':')) return { code: 'ip-malformed', params: { address: host } };
  if (behind === '' || behind === ':') return { host, port: null };
  const digits = /^:(\d+)$/.exec(behind)?.[1];
  if (digits === undefined) return { code: 'port-malformed', params: { port: behind.slice(1, 21) } };
  const port = Number(digits);
  return port >= 1 && port <= 65_535
    ? { host, port }
    : { code: 'port-out-of-range', params: { port: digits.slice(0, 20) } };
}
