import type { GeneralName } from '../../../certificate/extensions/general-names.ts';
import { isPresentedDnsName } from '../../../name/host.ts';
import { mailboxParts } from '../../../name/mailbox.ts';
import { rdnKey, rdnsOf, type Name } from '../../../name/name.ts';
import ipaddr from 'ipaddr.js';

/**
 * How a name lies to a constraint's subtree. A wildcard name stands for many names, so it can lie
 * `partly` inside: then it is not permitted by the subtree, but excluded by it. Keeping the two apart
 * is what the classic name-constraint bug gets wrong.
 */
export type Relation = 'inside' | 'partly' | 'outside' | 'unknown';

/** Compares a name with a constraint of the same kind (RFC 5280 §4.2.1.10). */
export function relate(name: GeneralName, base: GeneralName): Relation {
  if (name.kind === 'dns' && base.kind === 'dns') return relateDns(name.value, base.value);
  if (name.kind === 'ip' && base.kind === 'ip') return relateIp(name.octets, base.octets);
  if (name.kind === 'email' && base.kind === 'email') return relateEmail(name.value, base.value);
  if (name.kind === 'uri' && base.kind === 'uri') return relateUri(name.value, base.value);
  if (name.kind === 'directory' && base.kind === 'directory') return relateDirectory(name.name, base.name);
  // otherName, registeredID and the rest: no processing is defined, so the answer must be "can't say".
  return 'unknown';
}

const decide = (inside: boolean): Relation => (inside ? 'inside' : 'outside');

function relateDns(name: string | null, base: string | null): Relation {
  if (name === null || base === null || !isPresentedDnsName(name)) return 'unknown';
  const wanted = name.toLowerCase();
  const subtree = base.toLowerCase();
  if (subtree === '') return 'inside';
  // A leading period is read as most clients do: subdomains only.
  const subdomainsOnly = subtree.startsWith('.');
  const suffix = subdomainsOnly ? subtree : `.${subtree}`;
  if (!wanted.startsWith('*.')) {
    return decide(wanted.endsWith(suffix) || (!subdomainsOnly && wanted === subtree));
  }
  const parent = wanted.slice(2);
  // All names the wildcard stands for have one label more than its parent.
  if (parent.endsWith(suffix) || parent === suffix.slice(1)) return 'inside';
  const below = suffix.slice(1);
  const oneLabelBelowParent =
    below.endsWith(`.${parent}`) && !below.slice(0, -parent.length - 1).includes('.');
  return oneLabelBelowParent && !subdomainsOnly ? 'partly' : 'outside';
}

function relateIp(octets: Uint8Array, range: Uint8Array): Relation {
  if (octets.length !== 4 && octets.length !== 16) return 'unknown';
  if (range.length !== octets.length * 2) return 'outside';
  return decide(
    octets.every((octet, i) => ((octet ^ (range[i] ?? 0)) & (range[octets.length + i] ?? 0)) === 0),
  );
}

function relateEmail(address: string | null, base: string | null): Relation {
  if (address === null || base === null) return 'unknown';
  const mailbox = mailboxParts(address);
  if (!mailbox) return 'unknown';
  const host = mailbox.host.toLowerCase();
  const at = base.lastIndexOf('@');
  if (at >= 0)
    return decide(mailbox.local === base.slice(0, at) && host === base.slice(at + 1).toLowerCase());
  const subtree = base.toLowerCase();
  return decide(isWithinDomain(host, subtree));
}

/** The constraint applies to the host part; a URI without a host name can't be judged (RFC 5280). */
function relateUri(uri: string | null, base: string | null): Relation {
  if (uri === null || base === null) return 'unknown';
  const authority = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(uri);
  const host = authority?.[1]?.toLowerCase() ?? '';
  if (host === '' || host.startsWith('[') || ipaddr.IPv4.isValidFourPartDecimal(host)) return 'unknown';
  const subtree = base.toLowerCase();
  return decide(isWithinDomain(host, subtree));
}

/** A name is inside when the constraint's RDNs are its first RDNs (RFC 5280 §7.1). */
function relateDirectory(name: Name, base: Name): Relation {
  const rdns = rdnsOf(name);
  return decide(
    rdnsOf(base).every((wanted, i) => {
      const found = rdns[i];
      return found !== undefined && rdnKey(found) === rdnKey(wanted);
    }),
  );
}

/** A host constraint is that host only, one with a leading period all below it, an empty one every host. */
const isWithinDomain = (host: string, subtree: string): boolean =>
  subtree === '' || (subtree.startsWith('.') ? host.endsWith(subtree) : host === subtree);
