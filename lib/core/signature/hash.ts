import type { DerReader } from '../der/reader.ts';
import { DerError, TAG } from '../der/reader.ts';
import { readOid } from '../der/values.ts';

/** Digest names as WebCrypto spells them, and in the same manner where WebCrypto has none. */
export type HashName =
  | 'MD2'
  | 'MD4'
  | 'MD5'
  | 'SHA-1'
  | 'SHA-224'
  | 'SHA-256'
  | 'SHA-384'
  | 'SHA-512'
  | 'SHA-512/224'
  | 'SHA-512/256'
  | 'SHA3-224'
  | 'SHA3-256'
  | 'SHA3-384'
  | 'SHA3-512'
  | 'SHAKE256';

/** Digests that every WebCrypto implementation has. */
export const WEB_CRYPTO_HASHES: ReadonlySet<HashName> = new Set(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']);

/** Digest OIDs (RFC 3279, RFC 4055, RFC 8017 §B.1, NIST CSOR). */
export const HASH_OIDS: ReadonlyMap<string, HashName> = new Map([
  ['1.2.840.113549.2.2', 'MD2'],
  ['1.2.840.113549.2.4', 'MD4'],
  ['1.2.840.113549.2.5', 'MD5'],
  ['1.3.14.3.2.26', 'SHA-1'],
  ['2.16.840.1.101.3.4.2.4', 'SHA-224'],
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
  ['2.16.840.1.101.3.4.2.5', 'SHA-512/224'],
  ['2.16.840.1.101.3.4.2.6', 'SHA-512/256'],
  ['2.16.840.1.101.3.4.2.7', 'SHA3-224'],
  ['2.16.840.1.101.3.4.2.8', 'SHA3-256'],
  ['2.16.840.1.101.3.4.2.9', 'SHA3-384'],
  ['2.16.840.1.101.3.4.2.10', 'SHA3-512'],
]);

/**
 * Reads the AlgorithmIdentifier of a digest; its parameters may be NULL or absent, and both must be
 * accepted (RFC 4055 §2.1). Null for a digest not known here.
 * @throws DerError
 */
export function readHashAlgorithm(reader: DerReader): HashName | null {
  const fields = reader.sequence('a hash algorithm');
  const oid = readOid(fields, 'a hash algorithm identifier');
  if (!fields.done) {
    const parameters = fields.expect(TAG.null, 'NULL');
    if (parameters.end !== parameters.content) throw new DerError(parameters.start, 'NULL has contents');
    fields.finish('a hash algorithm');
  }
  return HASH_OIDS.get(oid) ?? null;
}
