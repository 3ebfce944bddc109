/** Longest address accepted, in characters (RFC 5321 §4.5.3.1.3 allows 254 for a mailbox). */
const MAXIMUM_LENGTH = 254;

/**
 * What may stand in a sign-in address here. Narrower than RFC 3261 on purpose: the address becomes part
 * of a path in a copied command, so that nothing a shell reads specially (quotes, %, $, &, |, spaces,
 * slashes) may pass.
 */
const ADDRESS =
  /^[a-z0-9_+-](?:[a-z0-9._+-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

type AddressResult =
  { readonly ok: true; readonly address: string | null } | { readonly ok: false; readonly reason: 'form' };

/**
 * Reads a sign-in address as typed (`sip:` in front, spaces around and capitals are forgiven).
 * Nothing typed is no fault: `address` is null then.
 */
export function readAddress(typed: string): AddressResult {
  const address = typed.trim().replace(/^sip:/i, '').toLowerCase();
  if (address === '') return { ok: true, address: null };
  const fits = address.length <= MAXIMUM_LENGTH && !address.includes('..') && ADDRESS.test(address);
  return fits ? { ok: true, address } : { ok: false, reason: 'form' };
}
