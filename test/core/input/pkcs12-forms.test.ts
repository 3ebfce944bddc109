/** Forms of PKCS #12 that Debian's OpenSSL does not write: BER in pieces, and the MAC of RFC 9579. */
import { createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { oid, tlv } from '../../trust/formats/microsoft.ts';
import { codes, concat, decode, names, openssl } from './material.ts';

const PASSWORD = 'Geheim 1';

/** Octets of the authenticated safe of a file that OpenSSL wrote without a MAC. */
function authenticatedSafe(): Uint8Array {
  const bytes = openssl(
    ['pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'key.pem', '-certfile', 'cas.pem', '-nomac'].concat([
      '-certpbe',
      'AES-256-CBC',
      '-passout',
      `pass:${PASSWORD}`,
    ]),
  );
  // SEQUENCE, INTEGER 3, SEQUENCE { OID data, [0] { OCTET STRING: every length is in the two-octet form.
  const header = 30;
  expect([bytes[0], bytes[4], bytes[7], bytes[22], bytes[26]]).toEqual([0x30, 2, 0x30, 0xa0, 4]);
  return bytes.subarray(header);
}

const data = oid('1.2.840.113549.1.7.1');
const pfx = (safe: Uint8Array, ...mac: readonly Uint8Array[]): Uint8Array =>
  tlv(0x30, [2, 1, 3], tlv(0x30, data, tlv(0xa0, tlv(4, safe))), ...mac);

const number = (value: number): readonly number[] => [2, 2, value >> 8, value & 255];
const salt = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);

/** MacData with PBMAC1: PBKDF2 (SHA-256, 32 octets) and HMAC-SHA-512. */
function pbmac1(safe: Uint8Array, password: string): Uint8Array {
  const prf = tlv(0x30, oid('1.2.840.113549.2.9'), [5, 0]);
  const derivation = tlv(
    0x30,
    oid('1.2.840.113549.1.5.12'),
    tlv(0x30, tlv(4, salt), number(2048), [2, 1, 32], prf),
  );
  const scheme = tlv(0x30, oid('1.2.840.113549.2.11'), [5, 0]);
  const algorithm = tlv(0x30, oid('1.2.840.113549.1.5.14'), tlv(0x30, derivation, scheme));
  const key = pbkdf2Sync(password, salt, 2048, 32, 'sha256');
  const digest = createHmac('sha512', key).update(safe).digest();
  return tlv(0x30, tlv(0x30, algorithm, tlv(4, digest)), tlv(4, [0]), [2, 1, 1]);
}

describe('other forms of PKCS #12', () => {
  it('the MAC of RFC 9579 tells a right password from a wrong one', async () => {
    const safe = authenticatedSafe();
    const bytes = pfx(safe, pbmac1(safe, PASSWORD));
    const decoded = await decode(bytes, PASSWORD);
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(codes(decoded)).toEqual(['pkcs12-keys-not-read']);
    expect(codes(await decode(bytes, 'other'))).toEqual(['pkcs12-password-wrong']);
    // The MAC decides: with one for another password the right one for the certificates does not open it.
    expect(codes(await decode(pfx(safe, pbmac1(safe, 'other')), PASSWORD))).toEqual([
      'pkcs12-password-wrong',
    ]);
  });

  it('BER: indefinite lengths, and octets in pieces', async () => {
    const safe = authenticatedSafe();
    const open = (tag: number, ...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
      concat([tag, 0x80], ...parts, [0, 0]);
    const pieces = [safe.subarray(0, 100), safe.subarray(100, 101), safe.subarray(101)];
    const inPieces = open(0x24, ...pieces.map((piece) => tlv(4, piece)));
    const bytes = open(0x30, [2, 1, 3], open(0x30, data, open(0xa0, inPieces)));
    const decoded = await decode(bytes, PASSWORD);
    expect(names(decoded)).toEqual(['leaf', 'middle', 'root']);
    expect(decoded.format).toBe('pkcs12');
  });
});
