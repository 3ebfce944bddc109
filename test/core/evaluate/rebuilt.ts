/** Certificates that no generator makes: fields exchanged, and signed anew. */
import { KeyObject, sign } from 'node:crypto';
import type { Issued } from '#lib/cli/pki.ts';
import { oid, sequence, tlv } from '#lib/cli/pki/der.ts';
import { DerReader } from '#lib/core/der/reader.ts';

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

/** Each value that is left, whole. */
export const valuesIn = (reader: DerReader): Uint8Array[] => {
  const values: Uint8Array[] = [];
  while (!reader.done) values.push(reader.whole(reader.next()).slice());
  return values;
};

/**
 * The certificate with other fields (version, serialNumber, signature, issuer, validity, subject,
 * subjectPublicKeyInfo, extensions), issued by a P-256 CA with ecdsa-with-SHA256.
 * @param algorithm the outer AlgorithmIdentifier
 */
export function rebuilt(
  der: Uint8Array,
  issuer: Issued,
  change: (fields: Uint8Array[]) => Uint8Array[] = (fields) => fields,
  algorithm: Uint8Array = ECDSA_SHA256,
): Uint8Array {
  const tbs = new DerReader(der).sequence('a certificate').sequence('TBSCertificate');
  const bytes = sequence(...change(valuesIn(tbs)));
  const signature = new Uint8Array(sign('sha256', bytes, KeyObject.from(issuer.keys.privateKey)));
  return sequence(bytes, algorithm, tlv(3, Uint8Array.of(0), signature));
}
