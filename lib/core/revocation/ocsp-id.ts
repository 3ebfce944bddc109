import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { ParsedCertificate } from '../certificate/types.ts';
import { equalBytes } from '../der/bytes.ts';
import { encode, encodeOid } from '../der/encode.ts';
import { TAG, type DerReader } from '../der/reader.ts';
import { integerContents } from '../der/values.ts';
import { HASH_OIDS, readHashAlgorithm, type HashName } from '../signature/hash.ts';
import { readPublicKeyInfo } from '../signature/spki.ts';
import type { CertId, OcspHash } from './ocsp-types.ts';

const DIGESTS = { 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const;

const isOcspHash = (name: HashName | null): name is OcspHash => name !== null && Object.hasOwn(DIGESTS, name);

/** SHA-1 of a key's bits, as ResponderID byKey holds it (RFC 6960 §4.2.1). @throws DerError */
export const keyHash = (spki: Uint8Array): Uint8Array => sha1(readPublicKeyInfo(spki).key);

/** The CertID of a certificate (RFC 6960 §4.1.1). @throws DerError when the issuer's key can't be read. */
export function certIdOf(certificate: ParsedCertificate, issuer: ParsedCertificate, hash: OcspHash): CertId {
  const digest = DIGESTS[hash];
  return {
    hash,
    issuerNameHash: digest(certificate.issuer.der),
    issuerKeyHash: digest(readPublicKeyInfo(issuer.spki).key),
    serial: certificate.serial,
  };
}

/** @throws DerError */
export function readCertId(reader: DerReader): CertId {
  const fields = reader.sequence('CertID');
  const hash = readHashAlgorithm(fields);
  const issuerNameHash = fields.contents(fields.expect(TAG.octetString, 'issuerNameHash'));
  const issuerKeyHash = fields.contents(fields.expect(TAG.octetString, 'issuerKeyHash'));
  const serial = integerContents(fields, fields.expect(TAG.integer, 'serialNumber'));
  fields.finish('CertID');
  return { hash: isOcspHash(hash) ? hash : null, issuerNameHash, issuerKeyHash, serial };
}

export function encodeCertId(id: CertId): Uint8Array {
  const oid = [...HASH_OIDS].find(([, name]) => name === id.hash)?.[0] ?? '';
  return encode(TAG.sequence, [
    encode(TAG.sequence, [encodeOid(oid), encode(TAG.null, [])]),
    encode(TAG.octetString, [id.issuerNameHash]),
    encode(TAG.octetString, [id.issuerKeyHash]),
    encode(TAG.integer, [id.serial]),
  ]);
}

/** Whether a CertID speaks of this certificate under this issuer. @throws DerError */
export function isAbout(id: CertId, certificate: ParsedCertificate, issuer: ParsedCertificate): boolean {
  if (!id.hash || !equalBytes(id.serial, certificate.serial)) return false;
  const own = certIdOf(certificate, issuer, id.hash);
  return equalBytes(id.issuerNameHash, own.issuerNameHash) && equalBytes(id.issuerKeyHash, own.issuerKeyHash);
}
