/**
 * What may stand in a sign-in address here. Narrower than RFC 3261 on purpose: the address becomes part
 * of a path in a copied command, so that nothing a shell reads specially (quotes, %, $, &, |, spaces,
 * slashes) may pass.
 */
import { ADDRESS_CHARACTERS } from './limits.ts';
const ADDRESS =
  /^[a-z0-9_+-](?:[a-z0-9._+-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

type AddressResult =
  | { readonly ok: true; readonly address: string | null }
  | { readonly ok: false; readonly reason: 'form' };

/**
 * Reads a sign-in address as typed (`sip:` in front, spaces around and capitals are forgiven).
 * Nothing typed is no fault: `address` is null then.
 */
export function readAddress(typed: string): AddressResult {
  const address = typed.trim().replace(/^sip:/i, '').toLowerCase();
  if (address === '') return { ok: true, address: null };
  const fits = address.length <= ADDRESS_CHARACTERS && !address.includes('..') && ADDRESS.test(address);
  return fits ? { ok: true, address } : { ok: false, reason: 'form' };
}
