import { DerReader, TAG } from '../der/reader.ts';
import { encode, encodeBitString } from '../der/encode.ts';
import { bitLength, bytesToBigInt, readPositiveInteger } from './integers.ts';
import { readPssParameters, type PssParameters } from './pss.ts';
import { expectNullParameters, readPublicKeyInfo, type PublicKeyInfo } from './spki.ts';

export const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
export const RSASSA_PSS = '1.2.840.113549.1.1.10';

export interface RsaPublicKey {
  /** Big-endian magnitudes without leading zeros. */
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
  readonly modulusBits: number;
  /** Limits of an id-RSASSA-PSS key (RFC 4055 §3.3); null: none. */
  readonly pss: PssParameters | null;
  /** The key was made for RSASSA-PSS only. */
  readonly pssOnly: boolean;
}

/**
 * Reads an RSAPublicKey (RFC 8017 §A.1.1) of an rsaEncryption or id-RSASSA-PSS SubjectPublicKeyInfo.
 * @throws DerError when malformed; numbers that decode but make no key are the matter of `rsaKeyFault`.
 */
export function readRsaKey(info: PublicKeyInfo): RsaPublicKey {
  const pssOnly = info.oid === RSASSA_PSS;
  let pss: PssParameters | null = null;
  if (!pssOnly) expectNullParameters(info);
  else if (info.parameters) {
    const { reader, parameters } = info;
    pss = readPssParameters(new DerReader(reader.bytes, parameters.start, parameters.end));
  }
  const outer = new DerReader(info.key);
  const fields = outer.sequence('RSAPublicKey');
  outer.finish('RSAPublicKey');
  const modulus = readPositiveInteger(fields, 'the RSA modulus');
  const exponent = readPositiveInteger(fields, 'the RSA exponent');
  fields.finish('RSAPublicKey');
  return { modulus, exponent, modulusBits: bitLength(modulus), pss, pssOnly };
}

/** Why these numbers can't be an RSA public key (RFC 8017 §3.1), or null. */
export function rsaKeyFault(key: RsaPublicKey): string | null {
  if (((key.modulus.at(-1) ?? 0) & 1) === 0) return 'the RSA modulus is even';
  if (((key.exponent.at(-1) ?? 0) & 1) === 0) return 'the RSA exponent is even';
  if (key.exponent.length === 1 && key.exponent[0] === 1) return 'the RSA exponent is 1';
  if (key.exponent.length > key.modulus.length) return 'the RSA exponent is larger than the modulus';
  if (
    key.exponent.length === key.modulus.length &&
    bytesToBigInt(key.exponent) >= bytesToBigInt(key.modulus)
  ) {
    return 'the RSA exponent is not below the modulus';
  }
  return null;
}

const RSA_ENCRYPTION_IDENTIFIER = Uint8Array.of(
  0x30,
  0x0d,
  0x06,
  0x09,
  0x2a,
  0x86,
  0x48,
  0x86,
  0xf7,
  0x0d,
  0x01,
  0x01,
  0x01,
  0x05,
  0x00,
);

/** The same key under rsaEncryption, which is what WebCrypto imports also for RSASSA-PSS. @throws DerError */
export function asRsaEncryption(spki: Uint8Array): Uint8Array {
  const { key } = readPublicKeyInfo(spki);
  return encode(TAG.sequence, [RSA_ENCRYPTION_IDENTIFIER, encodeBitString(key)]);
}
