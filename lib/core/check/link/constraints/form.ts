import type { GeneralName } from '../../../name/general-name.ts';

/**
 * What is wrong with the form of a name constraint (RFC 5280 §4.2.1.10), or null. A leading period in a
 * dNSName is named here although many clients read it as "subdomains only": the RFC has no such form.
 */
export function constraintFault(base: GeneralName): string | null {
  switch (base.kind) {
    case 'dns':
      if (base.value === null) return 'not ASCII';
      if (base.value.startsWith('.')) return 'leading period';
      return base.value === '' || HOST.test(base.value) ? null : 'no DNS name';
    case 'ip':
      return ipFault(base.octets);
    case 'email':
      return base.value === null ? 'not ASCII' : emailFault(base.value);
    case 'uri':
      if (base.value === null) return 'not ASCII';
      return base.value === '' || HOST.test(base.value.replace(/^\./, '')) ? null : 'no host or domain';
    default:
      return null;
  }
}

/** Address and mask of equal length; the mask's ones must be contiguous (RFC 4632). */
function ipFault(octets: Uint8Array): string | null {
  if (octets.length !== 8 && octets.length !== 32) return `${octets.length} octets`;
  const mask = octets.subarray(octets.length / 2);
  const bits = Array.from(mask, (octet) => octet.toString(2).padStart(8, '0')).join('');
  return /^1*0*$/.test(bits) ? null : 'mask is not contiguous';
}

/** A mailbox, a host, or a domain with a leading period. */
function emailFault(value: string): string | null {
  if (value === '') return null;
  const at = value.lastIndexOf('@');
  const host = at < 0 ? value.replace(/^\./, '') : value.slice(at + 1);
  if (at === 0 || !HOST.test(host)) return 'no mailbox, host or domain';
  return null;
}

const HOST = /^(?!-)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/i;
