/**
 * A one-view share that this tab took, for a reload: the server has it no more. It is kept as it came,
 * sealed, and is gone with the tab; the key stays in the address.
 */
import { fromBase64Url, toBase64Url } from '#lib/share/base64url.ts';

const PREFIX = 'chainsight.taken.';

export function keepTaken(id: string, envelope: Uint8Array): boolean {
  try {
    sessionStorage.setItem(PREFIX + id, toBase64Url(envelope));
    return true;
  } catch {
    return false;
  }
}

export function loadTaken(id: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = sessionStorage.getItem(PREFIX + id);
    return text === null ? null : fromBase64Url(text);
  } catch {
    return null;
  }
}
