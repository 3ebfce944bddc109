/**
 * The head of an envelope. All numbers are unsigned, most significant octet first:
 *
 *   4  magic "CSHR"          1  version          1  type of content (1: a result)
 *   1  protection (bit 0: link key, bit 1: pass phrase)
 *   8  check of the link key             only with a link key
 *   4  rounds, 16 salt                   only with a pass phrase
 *  12  IV                                only when protected
 *
 * The body follows (DEFLATE, then AES-256-GCM with the whole head as associated data when protected), and
 * at the end the first 8 octets of the SHA-256 of everything before: damage on the way is told apart from
 * a wrong key, which would otherwise both be "does not decrypt".
 */
import { concat } from '../core/der/bytes.ts';
import { ByteReader, uint32 } from './bytes.ts';
import { CHECK_BYTES, IV_BYTES, SALT_BYTES } from './keys.ts';

export const ENVELOPE_VERSION = 1;
export const DIGEST_BYTES = 8;
const MAGIC = Uint8Array.of(0x43, 0x53, 0x48, 0x52);
/** Versions before this one; none is left unreadable. */
const OLDEST_VERSION = 1;
const RESULT = 1;
const LINK_KEY = 1;
const PASS_PHRASE = 2;

export interface EnvelopeHead {
  /** Null: no link key protects it. */
  readonly check: Uint8Array<ArrayBuffer> | null;
  readonly stretch: { readonly rounds: number; readonly salt: Uint8Array<ArrayBuffer> } | null;
  /** Null: not encrypted at all. */
  readonly iv: Uint8Array<ArrayBuffer> | null;
}

export function encodeHead({ check, stretch, iv }: EnvelopeHead): Uint8Array<ArrayBuffer> {
  const protection = (check ? LINK_KEY : 0) | (stretch ? PASS_PHRASE : 0);
  return concat([
    MAGIC,
    Uint8Array.of(ENVELOPE_VERSION, RESULT, protection),
    check ?? new Uint8Array(),
    stretch ? concat([uint32(stretch.rounds), stretch.salt]) : new Uint8Array(),
    iv ?? new Uint8Array(),
  ]);
}

type HeadProblem = 'no-envelope' | 'cut' | 'unknown-type' | { readonly newer: number };

/** The head and the number of its octets. */
export function decodeHead(
  bytes: Uint8Array<ArrayBuffer>,
): { readonly head: EnvelopeHead; readonly length: number } | HeadProblem {
  const reader = new ByteReader(bytes);
  const magic = reader.take(MAGIC.length);
  if (magic === null || !MAGIC.every((octet, index) => magic[index] === octet)) return 'no-envelope';
  const version = reader.uint8();
  if (version === null) return 'cut';
  if (version > ENVELOPE_VERSION) return { newer: version };
  if (version < OLDEST_VERSION) return 'no-envelope';
  const type = reader.uint8();
  const protection = reader.uint8();
  if (type === null || protection === null) return 'cut';
  if (type !== RESULT || protection > (LINK_KEY | PASS_PHRASE)) return 'unknown-type';
  const check = protection & LINK_KEY ? reader.take(CHECK_BYTES) : null;
  const rounds = protection & PASS_PHRASE ? reader.uint32() : null;
  const salt = protection & PASS_PHRASE ? reader.take(SALT_BYTES) : null;
  const iv = protection === 0 ? null : reader.take(IV_BYTES);
  if (reader.offset > bytes.length) return 'cut';
  const stretch = rounds !== null && salt !== null ? { rounds, salt } : null;
  return { head: { check, stretch, iv }, length: reader.offset };
}
