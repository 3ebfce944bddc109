/**
 * Keys of the lab. Elliptic curve keys follow from their label, so that the same cases are the same bytes in
 * every run and answers can be kept; RSA keys and rare ones are made once and kept in the lab's own folder.
 */
import { execFileSync } from 'node:child_process';
import { createECDH, createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { p256 } from '@noble/curves/nist.js';
import { hex, NULL, sequence, type Bytes } from './der.ts';

/** A key with its SubjectPublicKeyInfo as it goes into certificates. */
export interface LabKey {
  readonly id: string;
  readonly spki: Bytes;
  /** For the TLS server. */
  readonly pem: string;
  readonly sign: (data: Uint8Array, algorithm: Algorithm) => Bytes;
}

/** A signature algorithm: its identifier, and how node:crypto is told. */
export interface Algorithm {
  readonly identifier: Bytes;
  readonly hash: string | null;
  readonly pss?: { readonly salt: number; readonly mgf?: string };
}

const rsa = (last: number, hash: string): Algorithm => ({
  identifier: sequence(hex(`06092a864886f70d0101${last.toString(16).padStart(2, '0')}`), NULL),
  hash,
});
const ecdsa = (content: string, hash: string): Algorithm => ({ identifier: sequence(hex(content)), hash });

export const ALGORITHM = {
  'rsa-md5': rsa(4, 'md5'),
  'rsa-sha1': rsa(5, 'sha1'),
  'rsa-sha224': rsa(14, 'sha224'),
  'rsa-sha256': rsa(11, 'sha256'),
  'rsa-sha384': rsa(12, 'sha384'),
  'rsa-sha512': rsa(13, 'sha512'),
  'ecdsa-sha1': ecdsa('06072a8648ce3d0401', 'sha1'),
  'ecdsa-sha224': ecdsa('06082a8648ce3d040301', 'sha224'),
  'ecdsa-sha256': ecdsa('06082a8648ce3d040302', 'sha256'),
  'ecdsa-sha384': ecdsa('06082a8648ce3d040303', 'sha384'),
  'ecdsa-sha512': ecdsa('06082a8648ce3d040304', 'sha512'),
  ed25519: ecdsa('06032b6570', 'none'),
  ed448: ecdsa('06032b6571', 'none'),
  'dsa-sha256': ecdsa('0609608648016503040302', 'sha256'),
} as const satisfies Record<string, Algorithm>;

/** The order of P-256, less one: private keys lie in 1 … n−1. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The P-256 key of a label. */
function ecKey(label: string): LabKey {
  const digest = createHash('sha256').update(`chainsight lab ${label}`).digest('hex');
  const secret = hex(((BigInt(`0x${digest}`) % (ORDER - 1n)) + 1n).toString(16).padStart(64, '0'));
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const coordinate = (from: number): string => point.subarray(from, from + 32).toString('base64url');
  const key = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      d: Buffer.from(secret).toString('base64url'),
      x: coordinate(1),
      y: coordinate(33),
    },
  });
  return {
    ...labKey(label, key),
    // RFC 6979: the same data gives the same signature.
    sign: (data, { hash }) => {
      const hashed = createHash(hash ?? 'sha256')
        .update(data)
        .digest();
      const signature = p256.sign(hashed, secret, { prehash: false, lowS: false, format: 'der' });
      return new Uint8Array(signature);
    },
  };
}

function labKey(id: string, key: KeyObject): LabKey {
  return {
    id,
    spki: new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    sign: (data, { hash, pss }) => new Uint8Array(signWith(key, data, hash, pss)),
  };
}

function signWith(key: KeyObject, data: Uint8Array, hash: string | null, pss: Algorithm['pss']): Buffer {
  if (pss) return sign(hash, data, { key, padding: 6, saltLength: pss.salt });
  return sign(hash === 'none' ? null : hash, data, key);
}

/** What `openssl genpkey` is asked for, by name. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'rsa-512': rsaArguments(512),
  'rsa-768': rsaArguments(768),
  'rsa-1024': rsaArguments(1024),
  'rsa-1023': rsaArguments(1023),
  'rsa-1536': rsaArguments(1536),
  'rsa-2040': rsaArguments(2040),
  'rsa-2047': rsaArguments(2047),
  'rsa-2048': rsaArguments(2048),
  'rsa-2049': rsaArguments(2049),
  'rsa-3072': rsaArguments(3072),
  'rsa-4096': rsaArguments(4096),
  'rsa-8192': rsaArguments(8192),
  'rsa-e-3': rsaArguments(2048, '3'),
  'rsa-e-17': rsaArguments(2048, '17'),
  'rsa-e-32bit': rsaArguments(2048, '4294967291'),
  'rsa-e-33bit': rsaArguments(2048, '4294967311'),
  'rsa-e-34bit': rsaArguments(2048, '8589934609'),
  'rsa-e-65bit': rsaArguments(2048, '18446744073709551629'),
  'rsa-pss': ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  p224: ecArguments('P-224'),
  p384: ecArguments('P-384'),
  p521: ecArguments('P-521'),
  secp256k1: ecArguments('secp256k1'),
  brainpool: ecArguments('brainpoolP256r1'),
  'p256-explicit': [...ecArguments('P-256'), '-pkeyopt', 'ec_param_enc:explicit'],
  ed25519: ['-algorithm', 'ED25519'],
  ed448: ['-algorithm', 'ED448'],
};

function rsaArguments(size: number, exponent?: string): readonly string[] {
  const more = exponent === undefined ? [] : ['-pkeyopt', `rsa_keygen_pubexp:${exponent}`];
  return ['-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${size}`, ...more];
}

function ecArguments(curve: string): readonly string[] {
  return ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`];
}

type KeyKind = string;
export const KEY_KINDS = Object.keys(KINDS);

/** Keys by kind and label, made with the openssl program when they are not in the folder yet. */
export class KeyCupboard {
  readonly #folder: string;
  readonly #known = new Map<string, LabKey>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** @param label two keys of one kind differ by it */
  key(kind: KeyKind, label = ''): LabKey {
    const id = `${kind}${label === '' ? '' : `-${label}`}`;
    const known = this.#known.get(id);
    if (known) return known;
    const made =
      kind === 'p256' ? ecKey(label) : this.#kept(labKey(id, createPrivateKey(this.#pem(kind, id))));
    this.#known.set(id, made);
    return made;
  }

  /** RSASSA-PSS and ECDSA draw a number for each signature: the first one is kept, so that cases stay the same bytes. */
  #kept(key: LabKey): LabKey {
    return {
      ...key,
      sign: (data, algorithm) => {
        const question = createHash('sha256')
          .update(`${key.id} ${JSON.stringify(algorithm)} `)
          .update(data);
        const file = join(this.#folder, `${question.digest('hex').slice(0, 32)}.signature`);
        if (!existsSync(file)) writeFileSync(file, key.sign(data, algorithm));
        return new Uint8Array(readFileSync(file));
      },
    };
  }

  #pem(kind: KeyKind, id: string): string {
    const file = join(this.#folder, `${id}.pem`);
    if (!existsSync(file)) {
      const options = KINDS[kind];
      if (!options) throw new Error(`No such kind of key: ${kind}`);
      writeFileSync(
        file,
        execFileSync('openssl', ['genpkey', ...options], { stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    }
    return readFileSync(file, 'utf8');
  }
}
