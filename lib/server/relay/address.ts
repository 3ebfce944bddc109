/** Which addresses are asked: plain http(s) URLs, whose host is written as it is connected to. */
import { RELAY_URL_CHARACTERS } from '../../endpoints/api.ts';
import type { RelayFault } from '../../endpoints/relay-wire.ts';
import { parseHost } from '../gate/target.ts';
import { success } from '../result.ts';
import { refuse, type RelayResult } from './result.ts';

/**
 * Ports on which browsers refuse to speak HTTP, because what listens there takes lines of a request for
 * commands: "port blocking" of the Fetch standard, https://fetch.spec.whatwg.org/#port-blocking.
 */
const BLOCKED: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);

const bad = (problem: string) => refuse({ code: 'bad-request', field: 'url', problem } as const);

/** Scheme, user part, host and port of a URL (RFC 3986 §3.2) before any parser made it something else. */
const AUTHORITY = /^(https?):\/\/(?:([^/?#]*)@)?(\[[^\]/?#@]*\]|[^:/?#@]*)(?::(\d{0,5}))?(?=[/?#]|$)/i;

/** Characters that URL parsers drop or turn into others before they look for the host. */
const REWRITTEN = /[\p{Cc}\\]/u;

/** The address as it is asked, or why it is not. */
export function readAddress(given: string): RelayResult<URL> {
  if (given.length > RELAY_URL_CHARACTERS) return bad('is too long');
  const text = given.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return bad('is not an absolute URL');
  if (scheme !== 'http' && scheme !== 'https') return refuse({ code: 'scheme-not-fetched', scheme });
  const [, , user, written = ''] = REWRITTEN.test(text) ? [] : (AUTHORITY.exec(text) ?? []);
  if (user !== undefined) return bad('must not hold a user name or password');
  if (written === '' || !URL.canParse(text)) return bad('is not a URL');
  // The same eyes as for hosts typed in: what they refuse is not made an address here by a URL parser.
  const host = parseHost(written);
  if (!host.ok) return host.fault.code === 'bad-request' ? bad(host.fault.problem) : host;
  const url = new URL(text);
  url.hash = '';
  const name = host.value.kind === 'name' ? host.value.name : bracketed(host.value.address);
  url.hostname = name;
  if (url.hostname !== name) return bad('has a host that is written in more than one way');
  const fault = portFault(url);
  return fault === null ? success(url) : refuse(fault);
}

/** A redirect's target (RFC 3986 §4.1). */
export function readReference(location: string, base: URL): RelayResult<URL> {
  const isAbsolute = /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(location);
  if (!isAbsolute) {
    return URL.canParse(location, base.href)
      ? readAddress(new URL(location, base).href)
      : bad('is not a URL');
  }
  return readAddress(location.trim().startsWith('//') ? `${base.protocol}${location.trim()}` : location);
}

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** The port that a URL leads to. */
const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

function portFault(url: URL): RelayFault | null {
  const port = portOf(url);
  return BLOCKED.has(port) ? { code: 'port-blocked', port } : null;
}
