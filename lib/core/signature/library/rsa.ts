/**
 * RSA verification in plain integers (RFC 8017 §8), for digests, mask functions and key sizes that
 * WebCrypto does not take. Public values only, so timing does not matter.
 */
import { equalBytes } from '../../der/bytes.ts';
import { TAG } from '../../der/reader.ts';
import { encode, encodeOid } from '../../der/encode.ts';
import { HASH_OIDS, type HashName } from '../hash.ts';
import { bigIntToBytes, bytesToBigInt, isLonger, modPow } from '../integers.ts';
import type { PssParameters } from '../pss.ts';
import { digestByName, type Digest } from './digest.ts';

export interface RsaNumbers {
  readonly modulus: bigint;
  readonly exponent: bigint;
}

/** RSASSA-PKCS1-v1_5 (§8.2.2); null when the digest is not known. The signature has the modulus' length. */
export function verifyPkcs1(
  key: RsaNumbers,
  hash: HashName,
  signature: Uint8Array,
  data: Uint8Array,
): boolean | null {
  const digest = digestByName(hash);
  const oid = [...HASH_OIDS].find(([, name]) => name === hash)?.[0];
  if (!digest || oid === undefined) return null;
  const message = recover(key, signature, signature.length);
  if (!message) return false;
  // §9.2: the one encoding that is right is built and compared, so that nothing of it is parsed.
  const algorithm = encode(TAG.sequence, [encodeOid(oid), encode(TAG.null, [])]);
  const info = encode(TAG.sequence, [algorithm, encode(TAG.octetString, [digest(data)])]);
  const padding = signature.length - info.length - 3;
  if (padding < 8) return false;
  const expected = new Uint8Array(signature.length).fill(0xff);
  expected.set([0, 1]);
  expected[2 + padding] = 0;
  expected.set(info, 3 + padding);
  return equalBytes(message, expected);
}

/** RSASSA-PSS (§8.1.2); null when a digest is not known. The signature has the modulus' length. */
export function verifyPss(
  key: RsaNumbers,
  parameters: PssParameters,
  signature: Uint8Array,
  data: Uint8Array,
): boolean | null {
  const digest = digestByName(parameters.hash);
  const mask = digestByName(parameters.maskHash);
  if (!digest || !mask) return null;
  const bits = key.modulus.toString(2).length - 1;
  const message = recover(key, signature, Math.ceil(bits / 8));
  return message !== null && checkPssEncoding(message, bits, digest, mask, parameters.saltLength, data);
}

/** RSAVP1 (§5.2.2) and I2OSP; null when the representative is out of range or too long. */
function recover(key: RsaNumbers, signature: Uint8Array, length: number): Uint8Array | null {
  const value = bytesToBigInt(signature);
  if (value >= key.modulus) return null;
  const message = modPow(value, key.exponent, key.modulus);
  return isLonger(message, length) ? null : bigIntToBytes(message, length);
}

/** EMSA-PSS-VERIFY (§9.1.2). */
function checkPssEncoding(
  message: Uint8Array,
  bits: number,
  digest: Digest,
  mask: Digest,
  saltLength: number,
  data: Uint8Array,
): boolean {
  const hashLength = digest.outputLen;
  const maskedLength = message.length - hashLength - 1;
  const zeros = maskedLength - saltLength - 1;
  if (zeros < 0 || message.at(-1) !== 0xbc) return false;
  const topMask = 0xff >> (8 * message.length - bits);
  if ((message[0] ?? 0) & ~topMask) return false;

  const hash = message.subarray(maskedLength, maskedLength + hashLength);
  const block = message.slice(0, maskedLength);
  const stream = mgf1(mask, hash, maskedLength);
  for (let i = 0; i < maskedLength; i++) block[i] = (block[i] ?? 0) ^ (stream[i] ?? 0);
  block[0] = (block[0] ?? 0) & topMask;
  for (let i = 0; i < zeros; i++) if (block[i] !== 0) return false;
  if (block[zeros] !== 1) return false;

  const salted = new Uint8Array(8 + hashLength + saltLength);
  salted.set(digest(data), 8);
  salted.set(block.subarray(zeros + 1), 8 + hashLength);
  return equalBytes(digest(salted), hash);
}

/** MGF1 (§B.2.1). */
function mgf1(digest: Digest, seed: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  const input = new Uint8Array(seed.length + 4);
  input.set(seed);
  for (let counter = 0, offset = 0; offset < length; counter++) {
    new DataView(input.buffer).setUint32(seed.length, counter);
    const block = digest(input).subarray(0, length - offset);
    out.set(block, offset);
    offset += block.length;
  }
  return out;
}
