import type { GeneralName } from '../../name/general-name.ts';
import type { NearMiss } from '../../finding/rows/names.ts';
import { dnsNameCovers, parseHost, type HostName } from '../../name/host.ts';

interface Miss {
  readonly why: NearMiss;
  /** The entry as it stands; "" when it is no ASCII. */
  readonly entry: string;
}

/** The entry nearest to the host and what is wrong with it, or null: none was meant for it. */
export function nearMiss(names: readonly GeneralName[], host: HostName): Miss | null {
  for (const name of names) {
    const why = missOf(name, host);
    if (why !== null) return { why, entry: 'value' in name ? (name.value ?? '') : '' };
  }
  return null;
}

function missOf(name: GeneralName, host: HostName): NearMiss | null {
  if (name.kind === 'uri')
    return name.value !== null && isHost(authority(name.value), host) ? 'uri-entry' : null;
  if (name.kind !== 'dns') return null;
  // Who asks for a name in A-labels may well mean one that was written with its letters.
  if (name.value === null) return host.kind === 'dns' && host.name.includes('xn--') ? 'not-ascii' : null;
  const { value } = name;
  if (host.kind === 'ip' && isHost(value, host)) return 'address-as-dns';
  const bare = value.replace(/\s+/g, '');
  if (bare !== value && isHost(bare, host)) return 'blank';
  if (bare.endsWith('.') && isHost(bare.slice(0, -1), host)) return 'trailing-dot';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) return isHost(authority(bare), host) ? 'url' : null;
  const withoutPort = bare.replace(/:\d{1,5}$/, '').replace(/\/.*$/, '');
  if (withoutPort !== bare && isHost(withoutPort, host)) return bare.includes('/') ? 'url' : 'port';
  const [first = '', ...rest] = bare.split(/[,;]/);
  if (rest.length > 0 && [first, ...rest].some((part) => isHost(part.replace(PREFIX, ''), host)))
    return 'list';
  if (PREFIX.test(bare) && isHost(bare.replace(PREFIX, ''), host)) return 'prefix';
  if (/^[^@]+@/.test(bare) && isHost(bare.replace(/^[^@]+@/, ''), host)) return 'mail';
  return host.kind === 'dns' ? wildcardMiss(bare.toLowerCase(), host.name) : null;
}

/** “DNS:” as OpenSSL writes it, “dns=” as certreq does, “IP Address:” … */
const PREFIX = /^(?:dns(?:name)?\.?\d*|ip(?:address)?|cn|san)[:=]/i;

const authority = (uri: string): string =>
  (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(uri)?.[1] ?? '').replace(/:\d{1,5}$/, '');

function isHost(text: string, host: HostName): boolean {
  if (host.kind === 'dns') return dnsNameCovers(text, host.name);
  const address = parseHost(text);
  return address?.kind === 'ip' && address.text === host.text;
}

function wildcardMiss(value: string, host: string): NearMiss | null {
  if (!value.includes('*')) return null;
  if (!value.startsWith('*.')) {
    // "www*.contoso.com", "*": other labels, or a part of one.
    const [before = '', after = '', ...more] = value.split('*');
    const isMatch =
      more.length === 0 &&
      host.length >= before.length + after.length &&
      host.startsWith(before) &&
      host.endsWith(after) &&
      !host.slice(before.length, host.length - after.length).includes('.');
    return isMatch ? 'wildcard-partial' : null;
  }
  const domain = value.slice(2);
  if (host === domain) return 'wildcard-parent';
  return domain.includes('.') && host.endsWith(`.${domain}`) ? 'wildcard-depth' : null;
}
