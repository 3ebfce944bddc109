import ipaddr from 'ipaddr.js';
import type { GeneralName } from '../../../name/general-name.ts';
import { isPresentedDnsName } from '../../../name/host.ts';
import { constraintFault } from './form.ts';
import { mailboxParts } from '../../../name/mailbox.ts';
import { rdnKey, rdnsOf, type Name } from '../../../name/name.ts';

/**
 * How a name lies to a constraint's subtree. A wildcard name stands for many names, so it can lie
 * `partly` inside: then it is not permitted by the subtree, but excluded by it. Keeping the two apart
 * is what the classic name-constraint bug gets wrong.
 */
type Relation = 'inside' | 'partly' | 'outside' | 'unknown';

/** Compares one name with constraints of its own form; made once per name, asked once per constraint. */
type Matcher = (base: GeneralName) => Relation;

/**
 * The matcher of a name (RFC 5280 §4.2.1.10).
 * @param foldLocalPart the address stands in the subject, whose emailAddress is not case-sensitive (§4.1.2.6)
 */
export function matcherOf(name: GeneralName, foldLocalPart = false): Matcher {
  switch (name.kind) {
    case 'dns':
      return matchDns(name.value);
    case 'ip':
      return matchIp(name.octets);
    case 'email':
      return matchEmail(name.value, foldLocalPart);
    case 'uri':
      return matchUri(name.value);
    case 'directory':
      return matchDirectory(name.name);
    default:
      // otherName, registeredID and the rest: no processing is defined, so the answer must be "can't say".
      return unknown;
  }
}

const unknown: Matcher = () => 'unknown';
const decide = (inside: boolean): Relation => (inside ? 'inside' : 'outside');

function matchDns(name: string | null): Matcher {
  if (name === null || !isPresentedDnsName(name)) return unknown;
  const wanted = name.toLowerCase();
  const parent = wanted.startsWith('*.') ? wanted.slice(2) : null;
  return (base) => {
    if (base.kind !== 'dns' || base.value === null) return 'unknown';
    const subtree = lower(base.value);
    if (subtree === '') return 'inside';
    // A leading period is read as most clients do: subdomains only.
    const subdomainsOnly = subtree.startsWith('.');
    const domain = subdomainsOnly ? subtree.slice(1) : subtree;
    if (parent === null) return decide(isBelow(wanted, domain) || (!subdomainsOnly && wanted === domain));
    // All names the wildcard stands for have one label more than its parent.
    if (parent === domain || isBelow(parent, domain)) return 'inside';
    const label = isBelow(domain, parent) ? domain.slice(0, -parent.length - 1) : '.';
    return label.includes('.') || subdomainsOnly ? 'outside' : 'partly';
  };
}

/** Whether a name is a proper subdomain. */
const isBelow = (name: string, domain: string): boolean =>
  name.length > domain.length && name.endsWith(domain) && name[name.length - domain.length - 1] === '.';

function matchIp(octets: Uint8Array): Matcher {
  if (octets.length !== 4 && octets.length !== 16) return unknown;
  return (base) => {
    if (base.kind !== 'ip') return 'unknown';
    const range = base.octets;
    // An address without a mask, say.
    if (range.length !== 8 && range.length !== 32) return 'unknown';
    if (range.length !== octets.length * 2) return 'outside';
    return decide(
      octets.every((octet, i) => ((octet ^ (range[i] ?? 0)) & (range[octets.length + i] ?? 0)) === 0),
    );
  };
}

function matchEmail(address: string | null, foldLocalPart: boolean): Matcher {
  const mailbox = address === null ? null : mailboxParts(address);
  if (!mailbox) return unknown;
  const host = mailbox.host.toLowerCase();
  return (base) => {
    if (base.kind !== 'email' || base.value === null) return 'unknown';
    // What is no mailbox, host or domain can't be applied; to take it for one that never fits is unsafe.
    if (constraintFault(base) !== null) return 'unknown';
    const at = base.value.lastIndexOf('@');
    if (at < 0) return decide(isWithinDomain(host, lower(base.value)));
    // The local part is compared as it stands: "*" is an ordinary character there.
    const fold = foldLocalPart ? lower : (text: string): string => text;
    const local = fold(mailbox.local) === fold(base.value.slice(0, at));
    return decide(local && host === lower(base.value.slice(at + 1)));
  };
}

/** The constraint applies to the host part; a URI without a host name can't be judged (RFC 5280). */
function matchUri(uri: string | null): Matcher {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(uri ?? '');
  const host = authority?.[1]?.toLowerCase() ?? '';
  if (host === '' || host.startsWith('[') || ipaddr.IPv4.isValidFourPartDecimal(host)) return unknown;
  return (base) =>
    base.kind !== 'uri' || base.value === null ? 'unknown' : decide(isWithinDomain(host, lower(base.value)));
}

/** A name is inside when the constraint's RDNs are its first RDNs (RFC 5280 §7.1). */
function matchDirectory(name: Name): Matcher {
  const keys = rdnsOf(name).map(rdnKey);
  return (base) =>
    base.kind === 'directory'
      ? decide(rdnsOf(base.name).every((wanted, i) => keys[i] === rdnKey(wanted)))
      : 'unknown';
}

/** A host constraint is that host only, one with a leading period all below it, an empty one every host. */
const isWithinDomain = (host: string, subtree: string): boolean =>
  subtree === '' || (subtree.startsWith('.') ? host.endsWith(subtree) : host === subtree);

/** Constraints are compared often and are lower case nearly always. */
const lower = (text: string): string => (/[A-Z]/.test(text) ? text.toLowerCase() : text);
