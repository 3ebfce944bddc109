/** Password-based schemes of PKCS #12: PBES2 (RFC 8018 §6.2), the older ones of RFC 7292 appendix C, and MACs. */
import { cbc } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { content, firstChildren, isUniversal, octets, oidText, smallInteger, TAG, type Ber } from '../ber.ts';
import type { Rounds } from '../collector.ts';
import { rc2Cbc, tripleDesCbc, type BlockDecryption } from './legacy-ciphers.ts';
import { derivePbkdf2, derivePkcs12, hashByOid, hmacByOid, PURPOSE, type Secret } from './password.ts';

/** A scheme that can't be used. Raised by this file only, and caught where the file is read. */
export class UnsupportedScheme extends Error {
  readonly algorithm: string;
  constructor(algorithm: string) {
    super(algorithm);
    this.name = 'UnsupportedScheme';
    this.algorithm = algorithm;
  }
}

const unsupported = (algorithm: string): UnsupportedScheme => new UnsupportedScheme(algorithm);

/** A password as it is tried, and the rounds that all tries of one input share. */
export interface Attempt {
  readonly secret: Secret;
  readonly rounds: Rounds;
}

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const PBMAC1 = '1.2.840.113549.1.5.14';
const HMAC_SHA1 = '1.2.840.113549.2.7';

/** AES-CBC and triple DES of PBES2, by OID: octets of the key. */
const PBES2_CIPHERS: Readonly<Record<string, { readonly key: number; readonly aes: boolean }>> = {
  '2.16.840.1.101.3.4.1.2': { key: 16, aes: true },
  '2.16.840.1.101.3.4.1.22': { key: 24, aes: true },
  '2.16.840.1.101.3.4.1.42': { key: 32, aes: true },
  '1.2.840.113549.3.7': { key: 24, aes: false },
};

const LEGACY: Readonly<Record<string, { readonly key: number; readonly rc2Bits: number | null }>> = {
  '1.2.840.113549.1.12.1.3': { key: 24, rc2Bits: null },
  '1.2.840.113549.1.12.1.4': { key: 16, rc2Bits: null },
  '1.2.840.113549.1.12.1.5': { key: 16, rc2Bits: 128 },
  '1.2.840.113549.1.12.1.6': { key: 5, rc2Bits: 40 },
};

const aesCbc: BlockDecryption = (key, iv, data) => cbc(key, iv, { disablePadding: true }).decrypt(data);

/**
 * Decrypts with the scheme that `algorithm` (an AlgorithmIdentifier) names.
 * @returns the plain octets, or null when the padding shows that the password is wrong.
 * @throws UnsupportedScheme, TooManyRounds, BerError
 */
export async function decrypt(
  algorithm: Ber,
  attempt: Attempt,
  data: Uint8Array,
): Promise<Uint8Array | null> {
  const [oid, parameters] = firstChildren(algorithm, 2);
  const name = oidText(oid);
  if (parameters === undefined) throw unsupported(name);
  const legacy = LEGACY[name];
  if (name !== PBES2 && legacy === undefined) throw unsupported(name);
  if (data.length === 0 || data.length % 8 !== 0) return null;
  if (legacy === undefined) return decryptPbes2(parameters, attempt, data);

  const [salt, count] = firstChildren(parameters, 2);
  if (!isUniversal(salt, TAG.octetString)) throw unsupported(name);
  const rounds = smallInteger(count);
  const derive = (purpose: number, size: number): Uint8Array =>
    derivePkcs12(
      { hash: sha1, salt: octets(salt), rounds, size },
      purpose,
      attempt.secret.bmp,
      attempt.rounds,
    );
  const open = await (legacy.rc2Bits === null ? tripleDesCbc() : rc2Cbc(legacy.rc2Bits));
  return withoutPadding(open(derive(PURPOSE.key, legacy.key), derive(PURPOSE.iv, 8), data), 8);
}

async function decryptPbes2(parameters: Ber, attempt: Attempt, data: Uint8Array): Promise<Uint8Array | null> {
  const [derivation, encryption] = firstChildren(parameters, 2);
  if (derivation === undefined || encryption === undefined) throw unsupported(PBES2);
  const [oid, iv] = firstChildren(encryption, 2);
  const cipher = PBES2_CIPHERS[oidText(oid)];
  if (cipher === undefined || iv === undefined) throw unsupported(oidText(oid));
  const block = cipher.aes ? 16 : 8;
  if (data.length % block !== 0) return null;
  if (iv.contentEnd - iv.contentStart !== block) throw unsupported(oidText(oid));
  const key = keyOf(derivation, attempt, cipher.key);
  const open = cipher.aes ? aesCbc : await tripleDesCbc();
  return withoutPadding(open(key, content(iv), data), block);
}

/** The key that PBKDF2 with the parameters given makes of a password. */
function keyOf(derivation: Ber, { secret, rounds: work }: Attempt, size: number): Uint8Array {
  const [oid, parameters] = firstChildren(derivation, 2);
  if (oidText(oid) !== PBKDF2 || parameters === undefined) throw unsupported(oidText(oid));
  const [salt, count, ...rest] = firstChildren(parameters, 4);
  if (!isUniversal(salt, TAG.octetString)) throw unsupported(PBKDF2);
  const prf = rest.find((part) => isUniversal(part, TAG.sequence));
  const prfOid = prf === undefined ? HMAC_SHA1 : oidText(firstChildren(prf, 1)[0]);
  const hash = hmacByOid(prfOid);
  if (hash === null) throw unsupported(prfOid);
  return derivePbkdf2({ hash, salt: octets(salt), rounds: smallInteger(count), size }, secret.utf8, work);
}

/** Takes RFC 8018 §6.1.1 padding off; null when it is not one, as after a wrong key. */
function withoutPadding(plain: Uint8Array, block: number): Uint8Array | null {
  const count = plain.at(-1) ?? 0;
  const end = plain.length - count;
  if (count === 0 || count > block || end < 0) return null;
  return plain.subarray(end).every((value) => value === count) ? plain.subarray(0, end) : null;
}

/**
 * Checks MacData (RFC 7292 §4, RFC 9579) over the octets of the authenticated safe.
 * @throws UnsupportedScheme for a MAC that can't be computed here, TooManyRounds, BerError
 */
export function macFits(macData: Ber, attempt: Attempt, data: Uint8Array): boolean {
  const [digestInfo, salt, count] = firstChildren(macData, 3);
  const [algorithm, expected] = digestInfo === undefined ? [] : firstChildren(digestInfo, 2);
  if (algorithm === undefined || expected === undefined || !isUniversal(salt, TAG.octetString)) {
    throw unsupported('');
  }
  const [oid, parameters] = firstChildren(algorithm, 2);
  const name = oidText(oid);
  if (name === PBMAC1 && parameters !== undefined) {
    const [derivation, scheme] = firstChildren(parameters, 2);
    const hmacOid = scheme === undefined ? '' : oidText(firstChildren(scheme, 1)[0]);
    const hash = hmacByOid(hmacOid);
    if (derivation === undefined || hash === null) throw unsupported(hmacOid);
    const key = keyOf(derivation, attempt, derivedKeyLength(derivation) ?? hash.outputLen);
    return sameBytes(hmac(hash, key, data), octets(expected));
  }
  const hash = hashByOid(name);
  if (hash === null) throw unsupported(name);
  const derivation = {
    hash,
    salt: octets(salt),
    rounds: count === undefined ? 1 : smallInteger(count),
    size: hash.outputLen,
  };
  const key = derivePkcs12(derivation, PURPOSE.mac, attempt.secret.bmp, attempt.rounds);
  return sameBytes(hmac(hash, key, data), octets(expected));
}

/** keyLength of PBKDF2's parameters, which PBMAC1 must state (RFC 9579 §3). */
function derivedKeyLength(derivation: Ber): number | null {
  const parameters = firstChildren(derivation, 2)[1];
  const length = parameters === undefined ? Number.NaN : smallInteger(firstChildren(parameters, 3)[2]);
  return length >= 1 && length <= 1024 ? length : null;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
