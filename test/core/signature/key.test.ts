import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURVES, isOnCurve } from '#lib/core/signature/curves.ts';
import { encode, encodeBitString, encodeOid } from '#lib/core/der/encode.ts';
import { describeKey } from '#lib/core/signature/key.ts';
import { readPublicKeyInfo } from '#lib/core/signature/spki.ts';
import { generatePssPair, identifier, integer, sequence } from './algorithm-identifiers.ts';

const spkiOf = (key: KeyObject): Uint8Array => new Uint8Array(key.export({ type: 'spki', format: 'der' }));
const RSA = identifier('1.2.840.113549.1.1.1', 'null');
const rsaKey = (modulus: readonly number[], exponent: readonly number[], algorithm = RSA): Uint8Array =>
  sequence(
    algorithm,
    encodeBitString(sequence(encode(2, [Uint8Array.from(modulus)]), encode(2, [Uint8Array.from(exponent)]))),
  );

describe('RSA keys', () => {
  it('gives size, exponent and strength', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072, publicExponent: 3 });
    expect(describeKey(spkiOf(publicKey))).toMatchObject({
      algorithm: 'RSA',
      bits: 3072,
      modulusBits: 3072,
      exponent: 3n,
      strengthBits: 128,
      malformed: null,
    });
  });

  it('counts the bits of a modulus that is not whole octets', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1023 });
    expect(describeKey(spkiOf(publicKey)).bits).toBe(1023);
  });

  it.each<[string, Uint8Array]>([
    ['negative', rsaKey([0x80, 1], [3])],
    ['zero', rsaKey([0], [3])],
    ['even', rsaKey([0x7f, 0xfe], [3])],
    ['exponent is even', rsaKey([0x7f, 0xff], [4])],
    ['exponent is 1', rsaKey([0x7f, 0xff], [1])],
    ['exponent is negative', rsaKey([0x7f, 0xff], [0x81])],
    ['not below the modulus', rsaKey([0x7f, 0xff], [0x7f, 0xff])],
    ['larger than the modulus', rsaKey([0x7f, 0xff], [1, 0, 1])],
    ['shortest form', rsaKey([0, 0x7f, 0xff], [3])],
    ['must be NULL but are absent', rsaKey([0x7f, 0xff], [3], identifier('1.2.840.113549.1.1.1'))],
    ['too many', sequence(RSA, encodeBitString(Uint8Array.of(0x30, 6, 2, 1, 15, 2, 1, 3, 0)))],
    ['is missing', sequence(RSA, encodeBitString(Uint8Array.of()))],
  ])('names what is wrong: %s', (words, spki) => {
    const facts = describeKey(spki);
    expect(facts.algorithm).toBe('RSA');
    expect(facts.malformed).toContain(words);
  });

  it('reads the parameters of an id-RSASSA-PSS key', () => {
    const { publicKey } = generatePssPair('sha384', 'sha384', 48);
    expect(describeKey(spkiOf(publicKey))).toMatchObject({
      algorithm: 'RSA',
      oid: '1.2.840.113549.1.1.10',
      bits: 2048,
      pss: { hash: 'SHA-384', maskHash: 'SHA-384', saltLength: 48 },
      malformed: null,
    });
  });
});

describe('EC keys', () => {
  it('holds curves whose base points lie on them', () => {
    for (const curve of CURVES) {
      expect(isOnCurve(curve, curve.gx, curve.gy)).toBe(true);
      expect(isOnCurve(curve, curve.gx, curve.gy + 1n)).toBe(false);
      expect(curve.p.toString(2)).toHaveLength(curve.bits);
    }
  });

  it.each([
    ['prime192v1', 'P-192', 192],
    ['secp224r1', 'P-224', 224],
    ['prime256v1', 'P-256', 256],
    ['secp384r1', 'P-384', 384],
    ['secp521r1', 'P-521', 521],
    ['secp256k1', 'secp256k1', 256],
    ['brainpoolP224r1', 'brainpoolP224r1', 224],
    ['brainpoolP256r1', 'brainpoolP256r1', 256],
    ['brainpoolP320r1', 'brainpoolP320r1', 320],
    ['brainpoolP384r1', 'brainpoolP384r1', 384],
    ['brainpoolP512r1', 'brainpoolP512r1', 512],
  ])('knows %s by name and in full', (namedCurve, curve, bits) => {
    const strengthBits = Math.floor(bits / 2);
    for (const paramEncoding of ['named', 'explicit'] as const) {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve, paramEncoding });
      expect(describeKey(spkiOf(publicKey))).toMatchObject({
        algorithm: 'EC',
        curve,
        bits,
        strengthBits,
        curveForm: paramEncoding,
        malformed: null,
      });
    }
  });

  it('does not take a known curve with another base point for that curve (CVE-2020-0601)', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' });
    const spki = spkiOf(publicKey);
    const gx = Buffer.from('6b17d1f2e12c4247f8bce6e563a440f2', 'hex');
    const at = Buffer.from(spki).indexOf(gx);
    expect(at).toBeGreaterThan(0);
    spki[at + 3] = (spki[at + 3] ?? 0) ^ 1;
    expect(describeKey(spki)).toMatchObject({ curve: null, curveForm: 'explicit', bits: null });
  });

  const p256 = readPublicKeyInfo(spkiOf(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).publicKey));
  const withPoint = (point: Uint8Array): Uint8Array => sequence(p256.algorithm, encodeBitString(point));

  it('wants the point on the curve, in a form that RFC 5480 §2.2 allows', () => {
    const point = p256.key;
    const moved = point.slice();
    moved[64] = (moved[64] ?? 0) ^ 1;
    const over = new Uint8Array(65).fill(0xff);
    over[0] = 4;
    const compressed = Uint8Array.of(2, ...point.subarray(1, 33));
    const fault = (bytes: Uint8Array): string | null => describeKey(withPoint(bytes)).malformed;
    expect(fault(point)).toBeNull();
    expect(fault(compressed)).toBeNull();
    expect(fault(moved)).toContain('not on the curve');
    expect(fault(over)).toContain('not on the curve');
    // About half of all x are the coordinate of no point.
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8].some((x) => fault(Uint8Array.of(2, ...new Uint8Array(31), x)) !== null),
    ).toBe(true);
    expect(fault(point.subarray(0, 64))).toContain('octets');
    expect(fault(Uint8Array.of(6, ...point.subarray(1)))).toContain('neither');
    expect(fault(Uint8Array.of(0))).toContain('neither');
    expect(fault(Uint8Array.of())).toContain('neither');
  });

  it('tells implicit, unknown and absent curves', () => {
    const key = encodeBitString(p256.key);
    const ec = '1.2.840.10045.2.1';
    expect(describeKey(sequence(identifier(ec, 'null'), key))).toMatchObject({
      curveForm: 'implicit',
      curve: null,
    });
    expect(describeKey(sequence(identifier(ec, encodeOid('1.2.3')), key))).toMatchObject({
      curveForm: 'named',
      curve: '1.2.3',
      bits: null,
      malformed: null,
    });
    expect(describeKey(sequence(identifier(ec), key)).malformed).toContain('absent');
    expect(describeKey(sequence(identifier(ec, integer(1)), key)).malformed).toContain('neither');
  });
});

describe('other keys', () => {
  it('describes DSA, and its parameters left out', () => {
    const { publicKey } = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
    const spki = spkiOf(publicKey);
    expect(describeKey(spki)).toMatchObject({
      algorithm: 'DSA',
      bits: 1024,
      strengthBits: 80,
      malformed: null,
    });
    const bare = sequence(identifier('1.2.840.10040.4.1'), encodeBitString(readPublicKeyInfo(spki).key));
    expect(describeKey(bare)).toMatchObject({ algorithm: 'DSA', bits: null, malformed: null });
  });

  it.each([
    ['ed25519', 'Ed25519', 128],
    ['ed448', 'Ed448', 224],
    ['x25519', 'X25519', 128],
    ['ml-dsa-65', 'ML-DSA-65', 192],
    ['slh-dsa-shake-256f', 'SLH-DSA-SHAKE-256f', 256],
  ])('describes %s', (type, algorithm, strengthBits) => {
    const { publicKey } = generateKeyPairSync(type as 'ed25519');
    expect(describeKey(spkiOf(publicKey))).toMatchObject({ algorithm, strengthBits, malformed: null });
  });

  it('says unknown for what it does not know, and never throws', () => {
    expect(describeKey(sequence(identifier('1.2.3'), encodeBitString(Uint8Array.of(1))))).toMatchObject({
      algorithm: 'unknown',
      oid: '1.2.3',
      malformed: null,
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
        expect(typeof describeKey(octets).malformed).toBe('string');
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });
});
