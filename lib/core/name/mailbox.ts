/**
 * Splits a Mailbox (RFC 5280 §4.2.1.6: RFC 2821 addr-spec) at its last "@"; null when either side is
 * missing or the host is no host name.
 */
export function mailboxParts(address: string): { readonly local: string; readonly host: string } | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const host = address.slice(at + 1);
  if (at <= 0 || !HOST.test(host)) return null;
  const quoted = /^"(?:[^"\\]|\\.)*"$/.test(local);
  return quoted || ATOMS.test(local) ? { local, host } : null;
}

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
const ATOMS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
