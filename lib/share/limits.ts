import { MEGABYTE } from '../core/size.ts';

/** Every limit of sharing that does not depend on the operator, with its reason. */
export const SHARE_LIMITS = {
  /**
   * Characters of a self-contained link's fragment. Browsers take far more, but mail programs, chats and
   * ticket systems cut or break links above 8,000 or so.
   */
  fragmentCharacters: 8_000,
  /** Bytes of a sealed envelope that is read or made; 10,000 certificates of 1 KB do not fit, and need not. */
  envelopeBytes: 8 * MEGABYTE,
  /** Bytes a payload may unpack to; DER compresses to half at best, so anything beyond is a bomb. */
  payloadBytes: 24 * MEGABYTE,
  /** Bytes of the JSON part of a payload: names and problems; certificates are outside it. */
  metaBytes: 2 * MEGABYTE,
  /** Certificates, lists and roots of one share; a real chain has under 10. */
  certificates: 2_000,
  /** Byte strings in all: the certificates of other addresses are among them. */
  blobs: 8_000,
  crls: 16,
  roots: 50,
  /** Answers of addresses that certificates name, and objects in one of them. */
  fetched: 200,
  scts: 100,
  /** Names of authorities in a request for a client certificate; more are counted only. */
  issuers: 200,
  /** Signature schemes or kinds of certificate in it; a few dozen are assigned. */
  schemes: 64,
  problems: 200,
  addresses: 64,
  /** Lists of roots; a server has about a dozen. */
  lists: 64,
  /** Characters of any name or label. */
  textCharacters: 1_000,
  /** Characters of the note to the reader, as the guide has it. */
  noteCharacters: 600,
  contactCharacters: 200,
  /** PBKDF2-HMAC-SHA-256 rounds of new shares (OWASP's advice since 2023). */
  passPhraseRounds: 600_000,
  /** Rounds accepted from a share: more would let a link stall its reader. */
  maximumRounds: 5_000_000,
  /** Characters of a pass phrase. */
  passPhraseCharacters: 1_000,
} as const;

/** How long a stored link may live. */
export const LIFETIME_SECONDS = { minimum: 3_600, maximum: 31_536_000, default: 2_592_000 } as const;
