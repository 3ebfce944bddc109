/** Password-based schemes of PKCS #12: PBES2 (RFC 8018 §6.2), the older ones of RFC 7292 appendix C, and MACs. */
import { cbc } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import type { CHash } from '@noble/hashes/utils.js';
import { LIMITS } from '../../limits.ts';
import { content, firstChildren, isUniversal, octets, oidText, smallInteger, TAG, type Ber } from '../ber.ts';
import { rc2Cbc, tripleDesCbc, type BlockDecryption } from './legacy-ciphers.ts';
import { derivePkcs12, hashByOid, hmacByOid, PURPOSE, type Secret } from './password.ts';

/** A scheme that can't be used, as data. */
type SchemeFault =
  | { readonly kind: 'unsupported'; readonly algorithm: string }
  | { readonly kind: 'rounds'; readonly rounds: number };

/** Raised by this file only, and caught where the file is read. */
export class SchemeError extends Error {
  readonly fault: SchemeFault;
  constructor(fault: SchemeFault) {
    super(fault.kind);
    this.name = 'SchemeError';
    this.fault = fault;
  }
}

const unsupported = (algorithm: string): SchemeError => new SchemeError({ kind: 'unsupported', algorithm });

/** @throws SchemeError when deriving the key would take too long or the count makes no sense. */
function roundsOf(value: Ber | undefined): number {
  const rounds = smallInteger(value);
  if (!(rounds >= 1 && rounds <= LIMITS.passwordRounds)) throw new SchemeError({ kind: 'rounds', rounds });
  return rounds;
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
 * @throws SchemeError, BerError
 */
export async function decrypt(algorithm: Ber, secret: Secret, data: Uint8Array): Promise<Uint8Array | null> {
  const [oid, parameters] = firstChildren(algorithm, 2);
  const name = oidText(oid);
  if (parameters === undefined) throw unsupported(name);
  const legacy = LEGACY[name];
  if (name !== PBES2 && legacy === undefined) throw unsupported(name);
  if (data.length === 0 || data.length % 8 !== 0) return null;
  if (legacy === undefined) return decryptPbes2(parameters, secret, data);

  const [salt, count] = firstChildren(parameters, 2);
  if (!isUniversal(salt, TAG.octetString)) throw unsupported(name);
  const rounds = roundsOf(count);
  const derive = (purpose: number, size: number): Uint8Array =>
    derivePkcs12(sha1, purpose, secret.bmp, octets(salt), rounds, size);
  const open = await (legacy.rc2Bits === null ? tripleDesCbc() : rc2Cbc(legacy.rc2Bits));
  return withoutPadding(open(derive(PURPOSE.key, legacy.key), derive(PURPOSE.iv, 8), data), 8);
}

async function decryptPbes2(parameters: Ber, secret: Secret, data: Uint8Array): Promise<Uint8Array | null> {
  const [derivation, encryption] = firstChildren(parameters, 2);
  if (derivation === undefined || encryption === undefined) throw unsupported(PBES2);
  const [oid, iv] = firstChildren(encryption, 2);
  const cipher = PBES2_CIPHERS[oidText(oid)];
  if (cipher === undefined || iv === undefined) throw unsupported(oidText(oid));
  const block = cipher.aes ? 16 : 8;
  if (data.length % block !== 0) return null;
  if (iv.contentEnd - iv.contentStart !== block) throw unsupported(oidText(oid));
  const key = await derivePbkdf2(derivation, secret, cipher.key);
  const open = cipher.aes ? aesCbc : await tripleDesCbc();
  return withoutPadding(open(key, content(iv), data), block);
}

async function derivePbkdf2(derivation: Ber, secret: Secret, size: number): Promise<Uint8Array> {
  const [oid, parameters] = firstChildren(derivation, 2);
  if (oidText(oid) !== PBKDF2 || parameters === undefined) throw unsupported(oidText(oid));
  const [salt, count, ...rest] = firstChildren(parameters, 4);
  if (!isUniversal(salt, TAG.octetString)) throw unsupported(PBKDF2);
  const prf = rest.find((part) => isUniversal(part, TAG.sequence));
  const prfOid = prf === undefined ? HMAC_SHA1 : oidText(firstChildren(prf, 1)[0]);
  const hash = hmacByOid(prfOid);
  if (hash === null) throw unsupported(prfOid);
  return pbkdf2Async(hash, secret.utf8, octets(salt), { c: roundsOf(count), dkLen: size });
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
 * @throws SchemeError for a MAC that can't be computed here, BerError
 */
export async function macFits(macData: Ber, secret: Secret, data: Uint8Array): Promise<boolean> {
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
    const key = await derivePbkdf2(derivation, secret, derivedKeyLength(derivation) ?? hash.outputLen);
    return sameBytes(hmac(hash, key, data), octets(expected));
  }
  const hash = hashByOid(name);
  if (hash === null) throw unsupported(name);
  const rounds = count === undefined ? 1 : roundsOf(count);
  return sameBytes(macOf(hash, secret, octets(salt), rounds, data), octets(expected));
}

function macOf(hash: CHash, secret: Secret, salt: Uint8Array, rounds: number, data: Uint8Array): Uint8Array {
  return hmac(hash, derivePkcs12(hash, PURPOSE.mac, secret.bmp, salt, rounds, hash.outputLen), data);
}

/** keyLength of PBKDF2's parameters, which PBMAC1 must state (RFC 9579 §3). */
function derivedKeyLength(derivation: Ber): number | null {
  const parameters = firstChildren(derivation, 2)[1];
  const length = parameters === undefined ? Number.NaN : smallInteger(firstChildren(parameters, 3)[2]);
  return length >= 1 && length <= 1024 ? length : null;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
