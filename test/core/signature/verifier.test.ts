import { constants, createHash, generateKeyPairSync, sign, webcrypto, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { SLH_DSA_SETS } from '#lib/core/signature/algorithms.ts';
import { inheritKeyParameters } from '#lib/core/signature/dsa-key.ts';
import { encode, encodeBitString, encodeOid } from '#lib/core/der/encode.ts';
import { readPublicKeyInfo } from '#lib/core/signature/spki.ts';
import type { SignatureInput } from '#lib/core/signature/types.ts';
import { generatePssPair, identifier, pssIdentifier, sequence } from './algorithm-identifiers.ts';

const data = new TextEncoder().encode('the bytes that are signed');
const native = createVerifier(webcrypto as unknown as Crypto);
/** A runtime that evaluates nothing itself: every answer comes from the libraries. */
const bare = createVerifier({
  subtle: {
    importKey: () => Promise.reject(new DOMException('none', 'NotSupportedError')),
  } as unknown as SubtleCrypto,
});

const spkiOf = (key: KeyObject): Uint8Array => new Uint8Array(key.export({ type: 'spki', format: 'der' }));

const bytes = (value: Buffer): Uint8Array => new Uint8Array(value);

/** Valid as it is; invalid for other data, another signature and another key; alike in both verifiers. */
async function expectEvaluated(input: SignatureInput, other: Uint8Array): Promise<void> {
  const flipped = input.signature.slice();
  const middle = flipped.length >> 1;
  flipped[middle] = (flipped[middle] ?? 0) ^ 1;
  for (const verifier of [native, bare]) {
    expect(await verifier.verify(input)).toBe('valid');
    expect(await verifier.verify({ ...input, data: data.subarray(1) })).toBe('invalid');
    expect(await verifier.verify({ ...input, signature: flipped })).toBe('invalid');
    expect(await verifier.verify({ ...input, signature: input.signature.subarray(1) })).toBe('invalid');
    expect(await verifier.verify({ ...input, signature: new Uint8Array() })).toBe('invalid');
    expect(await verifier.verify({ ...input, spki: other })).toBe('invalid');
  }
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const otherRsa = spkiOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey);
const PKCS1 = '1.2.840.113549.1.1';
const NIST = '2.16.840.1.101.3.4';

describe('RSASSA-PKCS1-v1_5', () => {
  it.each([
    ['md5', `${PKCS1}.4`],
    ['sha1', `${PKCS1}.5`],
    ['sha1', '1.3.14.3.2.29'],
    ['sha224', `${PKCS1}.14`],
    ['sha256', `${PKCS1}.11`],
    ['sha384', `${PKCS1}.12`],
    ['sha512', `${PKCS1}.13`],
    ['sha512-224', `${PKCS1}.15`],
    ['sha512-256', `${PKCS1}.16`],
    ['sha3-224', `${NIST}.3.13`],
    ['sha3-256', `${NIST}.3.14`],
    ['sha3-384', `${NIST}.3.15`],
    ['sha3-512', `${NIST}.3.16`],
  ])('evaluates %s under %s', async (hash, oid) => {
    const signature = bytes(sign(hash, data, rsa.privateKey));
    await expectEvaluated(
      { algorithm: identifier(oid, 'null'), spki: spkiOf(rsa.publicKey), signature, data },
      otherRsa,
    );
  });

  it('evaluates with parameters absent, and with none but NULL', async () => {
    const input = { spki: spkiOf(rsa.publicKey), data };
    const sha256 = bytes(sign('sha256', data, rsa.privateKey));
    const sha1 = bytes(sign('sha1', data, rsa.privateKey));
    const verify = (oid: string, signature: Uint8Array, parameters: Uint8Array | null = null) =>
      native.verify({ ...input, algorithm: identifier(oid, parameters), signature });
    expect(await verify(`${PKCS1}.11`, sha256)).toBe('valid');
    // RFC 3279 §2.2.1 wants NULL: a finding on the certificate says so.
    expect(await verify(`${PKCS1}.5`, sha1)).toBe('valid');
    expect(await verify(`${PKCS1}.11`, sha256, Uint8Array.of(4, 0))).toBe('malformed');
    expect(await verify(`${PKCS1}.11`, sha256, Uint8Array.of(5, 1, 0))).toBe('malformed');
  });

  it.each(['native', 'bare'])('refuses padding other than the one that is right (%s)', async (which) => {
    const digest = createHash('sha256').update(data).digest();
    const info = sequence(identifier(`${NIST}.2.1`, 'null'), encode(4, [digest]));
    // The digest info is right, but the padding is short and rubbish follows (Bleichenbacher 2006).
    const forged = new Uint8Array(256).fill(0xaa);
    forged.set([0, 1, ...new Array<number>(8).fill(0xff), 0, ...info]);
    const { privateEncrypt } = await import('node:crypto');
    const raw = (block: Uint8Array): Uint8Array =>
      bytes(privateEncrypt({ key: rsa.privateKey, padding: constants.RSA_NO_PADDING }, block));
    const verifier = which === 'native' ? native : bare;
    const input = { algorithm: identifier(`${PKCS1}.11`, 'null'), spki: spkiOf(rsa.publicKey), data };
    expect(await verifier.verify({ ...input, signature: raw(forged) })).toBe('invalid');
    const sound = new Uint8Array(256).fill(0xff);
    sound.set([0, 1]);
    sound.set([0, ...info], 256 - info.length - 1);
    expect(await verifier.verify({ ...input, signature: raw(sound) })).toBe('valid');
  });

  it('does not evaluate keys over the limits', async () => {
    const number = (octets: number): Uint8Array => encode(2, [new Uint8Array(octets).fill(0x7f)]);
    const spki = (modulus: number, exponent: number): Uint8Array =>
      sequence(
        identifier(`${PKCS1}.1`, 'null'),
        encodeBitString(sequence(number(modulus), number(exponent))),
      );
    const input = { algorithm: identifier(`${PKCS1}.11`, 'null'), data };
    const verify = (modulus: number, exponent: number) =>
      native.verify({ ...input, spki: spki(modulus, exponent), signature: new Uint8Array(modulus) });
    expect(await verify(2048, 32)).toBe('invalid');
    expect(await verify(2049, 32)).toBe('unsupported');
    expect(await verify(256, 33)).toBe('unsupported');
  });

  it('does not evaluate MD2 and MD4', async () => {
    for (const oid of [`${PKCS1}.2`, `${PKCS1}.3`]) {
      const input = { spki: spkiOf(rsa.publicKey), signature: new Uint8Array(256), data };
      expect(await native.verify({ ...input, algorithm: identifier(oid, 'null') })).toBe('unsupported');
    }
  });
});

describe('RSASSA-PSS', () => {
  const hashes = {
    sha1: '1.3.14.3.2.26',
    sha224: `${NIST}.2.4`,
    sha256: `${NIST}.2.1`,
    sha384: `${NIST}.2.2`,
    sha512: `${NIST}.2.3`,
    'sha3-256': `${NIST}.2.8`,
  };
  const signPss = (hash: string, saltLength: number, key = rsa.privateKey): Uint8Array =>
    bytes(sign(hash, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }));

  it.each(Object.entries(hashes).flatMap(([hash, oid]) => [0, 20, 32].map((salt) => ({ hash, oid, salt }))))(
    'evaluates $hash with a salt of $salt octets',
    async ({ hash, oid, salt }) => {
      const input = {
        algorithm: pssIdentifier(oid, oid, salt),
        spki: spkiOf(rsa.publicKey),
        signature: signPss(hash, salt),
        data,
      };
      await expectEvaluated(input, otherRsa);
      const longer = { ...input, algorithm: pssIdentifier(oid, oid, salt + 1) };
      expect(await native.verify(longer)).toBe('invalid');
      expect(await bare.verify(longer)).toBe('invalid');
    },
  );

  it('evaluates a modulus of 8n + 1 bits, whose encoded message is an octet shorter', async () => {
    const odd = generateKeyPairSync('rsa', { modulusLength: 1025 });
    const input = {
      algorithm: pssIdentifier(hashes.sha256, hashes.sha256, 32),
      spki: spkiOf(odd.publicKey),
      signature: signPss('sha256', 32, odd.privateKey),
      data,
    };
    expect(await native.verify(input)).toBe('valid');
    expect(await bare.verify(input)).toBe('valid');
  });

  it('takes SHA-1 for left-out parameters (RFC 4055 §3.1)', async () => {
    const input = { spki: spkiOf(rsa.publicKey), signature: signPss('sha1', 20), data };
    expect(await native.verify({ ...input, algorithm: identifier(`${PKCS1}.10`, sequence()) })).toBe('valid');
    expect(await native.verify({ ...input, algorithm: identifier(`${PKCS1}.10`) })).toBe('malformed');
    expect(await native.verify({ ...input, algorithm: identifier(`${PKCS1}.10`, 'null') })).toBe('malformed');
  });

  it('evaluates a mask digest other than the message digest', async () => {
    const pair = generatePssPair('sha256', 'sha1', 32);
    const input = { spki: spkiOf(pair.publicKey), signature: signPss('sha256', 32, pair.privateKey), data };
    const mixed = pssIdentifier(hashes.sha256, hashes.sha1, 32);
    expect(await native.verify({ ...input, algorithm: mixed })).toBe('valid');
    expect(await native.verify({ ...input, algorithm: mixed, data: data.subarray(1) })).toBe('invalid');
  });

  it('holds an id-RSASSA-PSS key to its own parameters (RFC 4055 §3.3)', async () => {
    const pair = generatePssPair('sha256', 'sha256', 32);
    const input = { spki: spkiOf(pair.publicKey), signature: signPss('sha256', 32, pair.privateKey), data };
    const verify = (algorithm: Uint8Array) => native.verify({ ...input, algorithm });
    expect(await verify(pssIdentifier(hashes.sha256, hashes.sha256, 32))).toBe('valid');
    expect(await verify(pssIdentifier(hashes.sha256, hashes.sha256, 20))).toBe('malformed');
    expect(await verify(pssIdentifier(hashes.sha384, hashes.sha384, 48))).toBe('malformed');
    expect(await verify(identifier(`${PKCS1}.11`, 'null'))).toBe('malformed');
  });
});

const ECDSA = {
  sha1: '1.2.840.10045.4.1',
  sha224: '1.2.840.10045.4.3.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
  'sha3-256': `${NIST}.3.10`,
  'sha3-512': `${NIST}.3.12`,
};

describe('ECDSA', () => {
  it.each([
    'prime192v1',
    'secp224r1',
    'prime256v1',
    'secp384r1',
    'secp521r1',
    'secp256k1',
    'brainpoolP224r1',
    'brainpoolP256r1',
    'brainpoolP320r1',
    'brainpoolP384r1',
    'brainpoolP512r1',
  ])('evaluates %s with every digest', async (namedCurve) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
    const other = spkiOf(generateKeyPairSync('ec', { namedCurve }).publicKey);
    for (const [hash, oid] of Object.entries(ECDSA)) {
      const signature = bytes(sign(hash, data, privateKey));
      await expectEvaluated({ algorithm: identifier(oid), spki: spkiOf(publicKey), signature, data }, other);
    }
  });

  const p256 = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const input = {
    algorithm: identifier(ECDSA.sha256),
    spki: spkiOf(p256.publicKey),
    signature: bytes(sign('sha256', data, p256.privateKey)),
    data,
  };

  it('evaluates a compressed key', async () => {
    const info = readPublicKeyInfo(input.spki);
    const y = info.key.at(-1) ?? 0;
    const point = Uint8Array.of(2 + (y & 1), ...info.key.subarray(1, 33));
    const spki = sequence(info.algorithm, encodeBitString(point));
    expect(await native.verify({ ...input, spki })).toBe('valid');
    expect(await native.verify({ ...input, spki, data: data.subarray(1) })).toBe('invalid');
  });

  it('evaluates with NULL, which RFC 5758 §3.2 wants absent, and with nothing else', async () => {
    expect(await native.verify({ ...input, algorithm: identifier(ECDSA.sha256, 'null') })).toBe('valid');
    const other = identifier(ECDSA.sha256, Uint8Array.of(4, 0));
    expect(await native.verify({ ...input, algorithm: other })).toBe('malformed');
  });

  it('refuses a signature that is not strict DER or has numbers out of range', async () => {
    const raw = bytes(sign('sha256', data, { key: p256.privateKey, dsaEncoding: 'ieee-p1363' }));
    const number = (value: Uint8Array): Uint8Array => encode(2, [value]);
    const positive = (value: Uint8Array): Uint8Array => {
      const first = value.findIndex((octet) => octet !== 0);
      const short = value.subarray(first);
      return (short[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...short) : short;
    };
    const [r, s] = [positive(raw.subarray(0, 32)), positive(raw.subarray(32))];
    const zero = Uint8Array.of(0);
    const bad: Record<string, Uint8Array> = {
      padded: sequence(number(Uint8Array.of(0, ...r)), number(s)),
      'long length': Uint8Array.of(0x30, 0x81, ...input.signature.subarray(1)),
      trailing: Uint8Array.of(...input.signature, 0),
      'zero r': sequence(number(zero), number(s)),
      'zero s': sequence(number(r), number(zero)),
      negative: sequence(number(Uint8Array.of(0x80, 1)), number(s)),
      fixed: raw,
      huge: sequence(number(new Uint8Array(200).fill(0x7f)), number(s)),
      'r over the order': sequence(number(Uint8Array.of(0, ...new Uint8Array(32).fill(0xff))), number(s)),
      's over the order': sequence(number(r), number(Uint8Array.of(0, ...new Uint8Array(32).fill(0xff)))),
      third: sequence(number(r), number(s), number(s)),
    };
    expect(await native.verify({ ...input, signature: sequence(number(r), number(s)) })).toBe('valid');
    for (const verifier of [native, bare]) {
      for (const [name, signature] of Object.entries(bad)) {
        expect([name, await verifier.verify({ ...input, signature })]).toEqual([name, 'invalid']);
      }
    }
  });

  it('takes a known curve written out in full for that curve, and does not evaluate one it does not know', async () => {
    const explicitPair = generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' });
    const signature = bytes(sign('sha256', data, explicitPair.privateKey));
    const explicit = { ...input, spki: spkiOf(explicitPair.publicKey), signature };
    for (const verifier of [native, bare]) {
      expect(await verifier.verify(explicit)).toBe('valid');
      expect(await verifier.verify({ ...explicit, data: data.subarray(1) })).toBe('invalid');
    }
    const { key } = readPublicKeyInfo(input.spki);
    const sm2 = sequence(
      sequence(encodeOid('1.2.840.10045.2.1'), encodeOid('1.2.156.10197.1.301')),
      encodeBitString(key),
    );
    expect(await native.verify({ ...input, spki: sm2 })).toBe('unsupported');
  });
});

describe('DSA', () => {
  const pair = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
  const other = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });

  it.each([
    ['sha1', '1.2.840.10040.4.3'],
    ['sha224', `${NIST}.3.1`],
    ['sha256', `${NIST}.3.2`],
  ])('evaluates %s', async (hash, oid) => {
    const signature = bytes(sign(hash, data, pair.privateKey));
    await expectEvaluated(
      { algorithm: identifier(oid), spki: spkiOf(pair.publicKey), signature, data },
      spkiOf(other.publicKey),
    );
  });

  it('needs parameters left out to come from the issuer (RFC 5280 §6.1.4)', async () => {
    const full = spkiOf(pair.publicKey);
    const bareKey = sequence(
      sequence(encodeOid('1.2.840.10040.4.1')),
      encodeBitString(readPublicKeyInfo(full).key),
    );
    const input = {
      algorithm: identifier('1.2.840.10040.4.3'),
      signature: bytes(sign('sha1', data, pair.privateKey)),
      data,
    };
    expect(await native.verify({ ...input, spki: bareKey })).toBe('unsupported');
    const working = inheritKeyParameters(bareKey, full);
    expect(working).toEqual(full);
    expect(inheritKeyParameters(full, spkiOf(other.publicKey))).toBe(full);
    expect(inheritKeyParameters(bareKey, otherRsa)).toBeNull();
    expect(inheritKeyParameters(otherRsa, full)).toBe(otherRsa);
  });
});

describe('EdDSA and the post-quantum schemes', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ed25519', '1.3.101.112'],
    ['ed448', '1.3.101.113'],
    ['ml-dsa-44', `${NIST}.3.17`],
    ['ml-dsa-65', `${NIST}.3.18`],
    ['ml-dsa-87', `${NIST}.3.19`],
    ...SLH_DSA_SETS.map((set, index) => [set.toLowerCase(), `${NIST}.3.${20 + index}`] as const),
  ];

  it.each(cases)('evaluates %s', async (type, oid) => {
    const make = (): { publicKey: KeyObject; privateKey: KeyObject } =>
      generateKeyPairSync(type as 'ed25519');
    const { privateKey, publicKey } = make();
    const spki = spkiOf(publicKey);
    const input = { algorithm: identifier(oid), spki, signature: bytes(sign(null, data, privateKey)), data };
    await expectEvaluated(input, spkiOf(make().publicKey));
    expect(await native.verify({ ...input, algorithm: identifier(oid, Uint8Array.of(4, 0)) })).toBe(
      'malformed',
    );
    // RFC 8410 §3 and its successors: no parameters in the key either, and a fixed length.
    const info = readPublicKeyInfo(spki);
    const withNull = sequence(identifier(oid, 'null'), encodeBitString(info.key));
    expect(await native.verify({ ...input, spki: withNull })).toBe('malformed');
    const short = sequence(info.algorithm, encodeBitString(info.key.subarray(1)));
    expect(await native.verify({ ...input, spki: short })).toBe('malformed');
  });
});

describe('EdDSA keys that are no points', () => {
  it.each([
    ['1.3.101.112', 32],
    ['1.3.101.113', 57],
  ])('verify nothing: %s', async (oid, size) => {
    for (const octet of [0x00, 0x02, 0xff]) {
      const spki = sequence(identifier(oid), encodeBitString(new Uint8Array(size).fill(octet)));
      for (const signature of [new Uint8Array(2 * size), new Uint8Array(2 * size).fill(0xff)]) {
        for (const verifier of [native, bare]) {
          expect(await verifier.verify({ algorithm: identifier(oid), spki, signature, data })).toBe(
            'invalid',
          );
        }
      }
    }
  });
});

describe('the verifier', () => {
  it('finds a key of another kind than the algorithm malformed', async () => {
    const input = { spki: spkiOf(rsa.publicKey), signature: new Uint8Array(64), data };
    expect(await native.verify({ ...input, algorithm: identifier(ECDSA.sha256) })).toBe('malformed');
    expect(await native.verify({ ...input, algorithm: identifier('1.3.101.112') })).toBe('malformed');
  });

  it('does not evaluate an algorithm it does not know', async () => {
    const input = { spki: spkiOf(rsa.publicKey), signature: new Uint8Array(64), data };
    expect(await native.verify({ ...input, algorithm: identifier('1.2.3.4') })).toBe('unsupported');
  });

  it('imports a key once, however often it is asked', async () => {
    let imports = 0;
    const { subtle } = webcrypto as unknown as Crypto;
    const counting = createVerifier({
      subtle: {
        importKey: (...args: Parameters<SubtleCrypto['importKey']>) => {
          imports++;
          return subtle.importKey(...args);
        },
        verify: subtle.verify.bind(subtle),
      } as unknown as SubtleCrypto,
    });
    const input = {
      algorithm: identifier(`${PKCS1}.11`, 'null'),
      spki: spkiOf(rsa.publicKey),
      signature: bytes(sign('sha256', data, rsa.privateKey)),
      data,
    };
    const results = await Promise.all(
      Array.from({ length: 20 }, () => counting.verify({ ...input, spki: input.spki.slice() })),
    );
    expect(new Set(results)).toEqual(new Set(['valid']));
    expect(imports).toBe(1);
  });

  it('never throws and never accepts rubbish', async () => {
    const octets = fc.uint8Array({ maxLength: 300 });
    const algorithms = [`${PKCS1}.10`, `${PKCS1}.11`, ...Object.values(ECDSA), '1.3.101.112', '1.3.101.113']
      .map((oid) => identifier(oid))
      .concat(identifier(`${PKCS1}.4`, 'null'), identifier('1.2.840.10040.4.3'), identifier(`${NIST}.3.17`));
    const keys = [
      spkiOf(rsa.publicKey),
      ...['prime256v1', 'secp256k1', 'brainpoolP384r1'].map((namedCurve) =>
        spkiOf(generateKeyPairSync('ec', { namedCurve }).publicKey),
      ),
      spkiOf(generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).publicKey),
      spkiOf(generateKeyPairSync('ed448').publicKey),
    ];
    const mutated = (sound: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
      fc.tuple(fc.constantFrom(...sound), fc.nat(), fc.nat(255)).map(([whole, at, octet]) => {
        const copy = whole.slice();
        copy[at % copy.length] = octet;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(octets, fc.constantFrom(...algorithms), mutated(algorithms)),
        fc.oneof(octets, fc.constantFrom(...keys), mutated(keys)),
        octets,
        async (algorithm, spki, signature) => {
          const verdict = await native.verify({ algorithm, spki, signature, data });
          expect(verdict).not.toBe('valid');
        },
      ),
      { numRuns: 1_000, seed: 20261123 },
    );
  });
});
