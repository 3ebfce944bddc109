/** Seals bytes for a link and opens them again. The format is in `header.ts`. */
import { equalBytes } from '../core/der/bytes.ts';
import { concat } from '../core/der/bytes.ts';
import { compress, decompress } from './compress.ts';
import { damaged, opened, refused, type Opened } from './fault.ts';
import { DIGEST_BYTES, decodeHead, encodeHead, type EnvelopeHead } from './header.ts';
import { IV_BYTES, LINK_KEY_BYTES, SALT_BYTES, contentKey, linkCheck, randomBytes } from './keys.ts';
import { SHARE_LIMITS } from './limits.ts';

/** How an envelope is to be protected. Neither: only packed, for a link that carries everything itself. */
export interface Protection {
  readonly linkKey: boolean;
  /** Null or empty: none. */
  readonly passPhrase: string | null;
}

export interface Sealed {
  readonly envelope: Uint8Array<ArrayBuffer>;
  /** To be put into the link's fragment and nowhere else; null when there is none. */
  readonly linkKey: Uint8Array<ArrayBuffer> | null;
}

const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, DIGEST_BYTES);

/** Packs, encrypts and frames `payload`, with a fresh key, salt and IV. */
export async function seal(payload: Uint8Array<ArrayBuffer>, protection: Protection): Promise<Sealed> {
  const packed = await compress(payload);
  const linkKey = protection.linkKey ? randomBytes(LINK_KEY_BYTES) : null;
  const phrase = protection.passPhrase === '' ? null : protection.passPhrase;
  const stretch =
    phrase === null ? null : { rounds: SHARE_LIMITS.passPhraseRounds, salt: randomBytes(SALT_BYTES) };
  const iv = linkKey === null && stretch === null ? null : randomBytes(IV_BYTES);
  const check = linkKey === null ? null : await linkCheck(linkKey);
  const head = encodeHead({ check, stretch, iv });
  const body = iv === null ? packed : await encrypt(packed, head, iv, await keyOf(linkKey, phrase, stretch));
  const framed = concat([head, body]);
  return { envelope: concat([framed, await digest(framed)]), linkKey };
}

const keyOf = (
  linkKey: Uint8Array<ArrayBuffer> | null,
  phrase: string | null,
  stretch: EnvelopeHead['stretch'],
): Promise<CryptoKey> =>
  contentKey(
    linkKey ?? new Uint8Array(),
    stretch === null || phrase === null ? null : { text: phrase, ...stretch },
  );

async function encrypt(
  packed: Uint8Array<ArrayBuffer>,
  head: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: head };
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, key, packed));
}

/** What the holder of a link has. */
export interface Credentials {
  readonly linkKey: Uint8Array<ArrayBuffer> | null;
  readonly passPhrase: string | null;
}

/** The payload of an envelope; never throws, whatever the bytes. */
export async function unseal(
  envelope: Uint8Array<ArrayBuffer>,
  { linkKey, passPhrase }: Credentials,
): Promise<Opened<Uint8Array<ArrayBuffer>>> {
  const limit = SHARE_LIMITS.envelopeBytes;
  if (envelope.length > limit) return refused({ code: 'too-large', limit });
  const framed = await unframe(envelope);
  if (!framed.ok) return framed;
  const { head, headBytes, body } = framed.value;
  if (head.check !== null) {
    const fits = linkKey?.length === LINK_KEY_BYTES && equalBytes(await linkCheck(linkKey), head.check);
    if (!fits) return refused({ code: 'wrong-key' });
  }
  if (head.stretch !== null) {
    if (passPhrase === null || passPhrase === '') return refused({ code: 'pass-phrase-needed' });
    if (head.stretch.rounds < 1 || head.stretch.rounds > SHARE_LIMITS.maximumRounds) {
      return damaged('impossible number of rounds');
    }
  }
  if (head.iv === null) return unpack(body);
  try {
    const key = await keyOf(head.check === null ? null : linkKey, passPhrase, head.stretch);
    const algorithm = { name: 'AES-GCM', iv: head.iv, additionalData: headBytes };
    return await unpack(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, body)));
  } catch {
    // The digest fits, so the bytes are as they were made: only what was typed can be wrong.
    return head.stretch === null ? damaged('does not decrypt') : refused({ code: 'wrong-pass-phrase' });
  }
}

interface Framed {
  readonly head: EnvelopeHead;
  readonly headBytes: Uint8Array<ArrayBuffer>;
  readonly body: Uint8Array<ArrayBuffer>;
}

async function unframe(envelope: Uint8Array<ArrayBuffer>): Promise<Opened<Framed>> {
  const decoded = decodeHead(envelope);
  if (typeof decoded === 'string') return damaged(decoded);
  // A later version may frame differently: no digest is asked of it.
  if ('newer' in decoded) return refused({ code: 'newer', version: decoded.newer });
  const end = envelope.length - DIGEST_BYTES;
  if (end < decoded.length) return damaged('cut');
  if (!equalBytes(await digest(envelope.slice(0, end)), envelope.slice(end)))
    return damaged('digest differs');
  return opened({
    head: decoded.head,
    headBytes: envelope.slice(0, decoded.length),
    body: envelope.slice(decoded.length, end),
  });
}

async function unpack(body: Uint8Array<ArrayBuffer>): Promise<Opened<Uint8Array<ArrayBuffer>>> {
  const payload = await decompress(body, SHARE_LIMITS.payloadBytes);
  if (payload === 'damaged') return damaged('does not unpack');
  if (payload === 'too-large') return refused({ code: 'too-large', limit: SHARE_LIMITS.payloadBytes });
  return opened(payload);
}
