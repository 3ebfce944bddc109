import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { encode, encodeOid } from '#lib/core/der/encode.ts';

const NULL = Uint8Array.of(5, 0);

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => encode(0x30, parts);
export const explicit = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  encode(0xa0 | tag, parts);
export const integer = (value: number): Uint8Array => Uint8Array.of(2, 1, value);

/** AlgorithmIdentifier with NULL, no, or given parameters. */
export const identifier = (oid: string, parameters: 'null' | Uint8Array | null = null): Uint8Array =>
  sequence(encodeOid(oid), ...(parameters === 'null' ? [NULL] : parameters ? [parameters] : []));

const MGF1 = '1.2.840.113549.1.1.8';

/** RSASSA-PSS with every field written out. */
export const pssIdentifier = (hashOid: string, maskOid: string, saltLength: number): Uint8Array =>
  identifier(
    '1.2.840.113549.1.1.10',
    sequence(
      explicit(0, identifier(hashOid, 'null')),
      explicit(1, identifier(MGF1, identifier(maskOid, 'null'))),
      explicit(2, integer(saltLength)),
    ),
  );

/** An RSA key made for PSS with these parameters only (RFC 4055 §3.3). */
export const generatePssPair = (
  hashAlgorithm: string,
  mgf1HashAlgorithm: string,
  saltLength: number,
): KeyPairKeyObjectResult =>
  generateKeyPairSync('rsa-pss', {
    modulusLength: 2048,
    hashAlgorithm,
    mgf1HashAlgorithm,
    // @types/node says string; Node takes a number only.
    saltLength: saltLength as unknown as string,
  });
