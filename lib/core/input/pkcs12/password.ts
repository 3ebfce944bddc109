/** Passwords to keys: PKCS #12's derivation (RFC 7292 appendix B), PBKDF2, and the octets a password stands for. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { CHash } from '@noble/hashes/utils.js';
import { concat } from '../../der/bytes.ts';
import type { Rounds } from '../collector.ts';

/** A password as both derivations want it. */
export interface Secret {
  /** UTF-16 big-endian with a closing zero (RFC 7292 §B.1). */
  readonly bmp: Uint8Array;
  /** UTF-8, for PBES2 and PBMAC1 (RFC 8018). */
  readonly utf8: Uint8Array;
}

/** The ways tools encode one password. An empty one is written with and without its closing zero. */
export function secretsOf(password: string): readonly Secret[] {
  const bmp = new Uint8Array(password.length * 2 + 2);
  for (let offset = 0; offset < password.length; offset++) {
    const unit = password.charCodeAt(offset);
    bmp[offset * 2] = unit >> 8;
    bmp[offset * 2 + 1] = unit & 0xff;
  }
  const secret = { bmp, utf8: new TextEncoder().encode(password) };
  return password === '' ? [secret, { bmp: new Uint8Array(0), utf8: secret.utf8 }] : [secret];
}

const HASHES: Readonly<Record<string, CHash>> = {
  '1.3.14.3.2.26': sha1,
  '2.16.840.1.101.3.4.2.4': sha224,
  '2.16.840.1.101.3.4.2.1': sha256,
  '2.16.840.1.101.3.4.2.2': sha384,
  '2.16.840.1.101.3.4.2.3': sha512,
};

const HMACS: Readonly<Record<string, CHash>> = {
  '1.2.840.113549.2.7': sha1,
  '1.2.840.113549.2.8': sha224,
  '1.2.840.113549.2.9': sha256,
  '1.2.840.113549.2.10': sha384,
  '1.2.840.113549.2.11': sha512,
};

export const hashByOid = (oid: string): CHash | null => HASHES[oid] ?? null;
export const hmacByOid = (oid: string): CHash | null => HMACS[oid] ?? null;

/** What derived octets are for; the numbers go into the derivation (RFC 7292 §B.3). */
export const PURPOSE = { key: 1, iv: 2, mac: 3 } as const;

/** What a derivation is told: its salt, its rounds, and the octets wanted. */
interface Derivation {
  readonly hash: CHash;
  readonly salt: Uint8Array;
  readonly rounds: number;
  readonly size: number;
}

/** RFC 7292 appendix B. @throws TooManyRounds */
export function derivePkcs12(
  { hash, salt, rounds, size }: Derivation,
  purpose: number,
  password: Uint8Array,
  work: Rounds,
): Uint8Array {
  work.begin(rounds, Math.ceil(size / hash.outputLen));
  const block = hash.blockLen;
  const input = concat([
    new Uint8Array(block).fill(purpose),
    repeated(salt, block),
    repeated(password, block),
  ]);
  const derived = new Uint8Array(size);
  for (let offset = 0; offset < size; offset += hash.outputLen) {
    let digest = hash(input);
    work.run(rounds, () => {
      digest = hash(digest);
    });
    derived.set(digest.subarray(0, Math.min(digest.length, size - offset)), offset);
    addToBlocks(input.subarray(block), repeated(digest, block).subarray(0, block), block);
  }
  return derived;
}

/**
 * RFC 8018 §5.2, over the library's HMAC: its own PBKDF2 says nothing until it is done, and a million rounds
 * take seconds. @throws TooManyRounds
 */
export function derivePbkdf2(
  { hash, salt, rounds, size }: Derivation,
  password: Uint8Array,
  work: Rounds,
): Uint8Array {
  work.begin(rounds, Math.ceil(size / hash.outputLen));
  const keyed = hmac.create(hash, password);
  const engine = keyed.clone();
  const derived = new Uint8Array(size);
  const digest = new Uint8Array(hash.outputLen);
  for (let offset = 0, block = 1; offset < size; offset += hash.outputLen, block++) {
    keyed._cloneInto(engine).update(salt).update(bigEndian(block)).digestInto(digest);
    const sum = digest.slice();
    work.run(rounds, () => {
      keyed._cloneInto(engine).update(digest).digestInto(digest);
      for (let octet = 0; octet < sum.length; octet++) sum[octet] = (sum[octet] ?? 0) ^ (digest[octet] ?? 0);
    });
    derived.set(sum.subarray(0, Math.min(sum.length, size - offset)), offset);
  }
  return derived;
}

const bigEndian = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/** I_j = (I_j + B + 1) mod 2^v for every block of I (RFC 7292 §B.2 step 6C). */
function addToBlocks(blocks: Uint8Array, addend: Uint8Array, size: number): void {
  for (let start = 0; start < blocks.length; start += size) {
    let carry = 1;
    for (let offset = size - 1; offset >= 0; offset--) {
      const sum = (blocks[start + offset] ?? 0) + (addend[offset] ?? 0) + carry;
      blocks[start + offset] = sum & 0xff;
      carry = sum >> 8;
    }
  }
}

/** `bytes` over and over up to a multiple of `block`; nothing stays nothing. */
function repeated(bytes: Uint8Array, block: number): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / block) * block);
  for (let offset = 0; offset < out.length; offset++) out[offset] = bytes[offset % bytes.length] ?? 0;
  return out;
}
