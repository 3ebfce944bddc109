import { toHex } from '../der/bytes.ts';
import { DerError, TAG, type DerReader } from '../der/reader.ts';
import { integerContents } from '../der/values.ts';

/** Big-endian octets to a non-negative integer: the one door from foreign octets to large integers. */
export const bytesToBigInt = (bytes: Uint8Array): bigint =>
  bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`);

/** The integer of the first bits of a digest (FIPS 186-4 §4.6): all of it where it has no more. */
export const leftmostBits = (octets: Uint8Array, bits: number): bigint =>
  bytesToBigInt(octets) >> BigInt(Math.max(0, octets.length * 8 - bits));

/** Whether a non-negative integer needs more than `length` octets. */
export const isLonger = (value: bigint, length: number): boolean =>
  value > 0n && value.toString(16).length > 2 * length;

/** A non-negative integer below 256^length to big-endian octets, left-padded with zeros. */
export function bigIntToBytes(value: bigint, length: number): Uint8Array {
  const hex = value.toString(16).padStart(length * 2, '0');
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** base^exponent mod modulus, for public values only: the time depends on the exponent. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/**
 * Reads an INTEGER that must be positive and returns its magnitude without a leading zero octet.
 * @throws DerError when it is zero, negative or not in its shortest form.
 */
export function readPositiveInteger(reader: DerReader, what: string): Uint8Array {
  const tlv = reader.expect(TAG.integer, what);
  const contents = integerContents(reader, tlv);
  const first = contents[0] ?? 0;
  if (first >= 0x80) throw new DerError(tlv.start, `${what} is negative`);
  if (first !== 0) return contents;
  if (contents.length === 1) throw new DerError(tlv.start, `${what} is zero`);
  return contents.subarray(1);
}

/** Bits of a magnitude that has no leading zero octet. */
export const bitLength = (magnitude: Uint8Array): number =>
  magnitude.length === 0 ? 0 : magnitude.length * 8 - (Math.clz32(magnitude[0] ?? 0) - 24);
