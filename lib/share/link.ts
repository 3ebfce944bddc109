/**
 * Links. A stored one is `/r/<id>#<key>`; one that carries everything is `/r/self#<envelope>`, where the
 * fragment holds the whole envelope. Browsers send the part after "#" to nobody.
 */
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { LINK_KEY_BYTES } from './keys.ts';
import { SHARE_LIMITS } from './limits.ts';

/** Stands in the place of an id when the link carries everything; no id looks like it (they have 22). */
export const SELF = 'self';

/** Octets of an id: 128 random bits, never to be guessed. */
export const ID_BYTES = 16;
const ID = /^[A-Za-z0-9_-]{22}$/;

export const isShareId = (text: string): boolean => ID.test(text);

export const storedPath = (id: string, linkKey: Uint8Array): string => `/r/${id}#${toBase64Url(linkKey)}`;

/** The path of a link that carries everything, or null when it would be longer than programs keep whole. */
export function selfPath(envelope: Uint8Array): string | null {
  const fragment = toBase64Url(envelope);
  return fragment.length > SHARE_LIMITS.fragmentCharacters ? null : `/r/${SELF}#${fragment}`;
}

/** What an address asks for. */
export type LinkTarget =
  | { readonly kind: 'stored'; readonly id: string; readonly linkKey: Uint8Array<ArrayBuffer> | null }
  | { readonly kind: 'self'; readonly envelope: Uint8Array<ArrayBuffer> | null };

/**
 * Reads an id and a fragment (with or without "#"). A key or envelope that is cut or garbled is null:
 * mail programs break links, and the reader is told which part is wrong.
 */
export function readLink(id: string, fragment: string): LinkTarget {
  const text = fragment.replace(/^#/, '');
  if (id === SELF) {
    const bytes = text === '' ? null : fromBase64Url(text);
    return { kind: 'self', envelope: bytes };
  }
  const key = fromBase64Url(text);
  return { kind: 'stored', id, linkKey: key?.length === LINK_KEY_BYTES ? key : null };
}
