import { KeyObject, sign } from 'node:crypto';
import type { Issued } from '#lib/cli/pki.ts';
import { integer, oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { certIdOf, encodeCertId } from '#lib/core/revocation/ocsp-id.ts';
import type { OcspHash } from '#lib/core/revocation/ocsp-types.ts';
import { ECDSA_SHA256, readCertificate } from './make-crl.ts';

export interface OcspAnswerOptions {
  readonly certificate: Issued;
  readonly issuer: Issued;
  /** Signs; the issuer unless told otherwise. Its certificate comes along. */
  readonly signer?: Issued;
  readonly status?: 'good' | 'unknown' | { readonly revokedAt: Date; readonly reason: number };
  readonly thisUpdate?: Date;
  readonly nextUpdate?: Date | null;
  readonly hash?: OcspHash;
  /** Flips a bit of the signature. */
  readonly forged?: boolean;
  /** TLV of singleExtensions ([1]). */
  readonly extensions?: Uint8Array;
}

const time = (date: Date): Uint8Array =>
  text(`${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`, 0x18);

function statusTlv(status: OcspAnswerOptions['status'] = 'good'): Uint8Array {
  if (status === 'good') return tlv(0x80);
  if (status === 'unknown') return tlv(0x82);
  return tlv(0xa1, time(status.revokedAt), tlv(0xa0, integer(status.reason, 0x0a)));
}

const ED25519 = sequence(oid('1.3.101.112'));

/** An OCSP response signed with a P-256 or Ed25519 key; good for June 2026 unless told otherwise. */
export function makeOcspAnswer(options: OcspAnswerOptions): Uint8Array {
  const { certificate, issuer, signer = issuer, hash = 'SHA-1' } = options;
  const { thisUpdate = new Date('2026-05-31T00:00:00Z'), nextUpdate = new Date('2026-06-07T00:00:00Z') } =
    options;
  const single = sequence(
    encodeCertId(certIdOf(readCertificate(certificate.der), readCertificate(issuer.der), hash)),
    statusTlv(options.status),
    time(thisUpdate),
    ...(nextUpdate ? [tlv(0xa0, time(nextUpdate))] : []),
    ...(options.extensions ? [options.extensions] : []),
  );
  const name = new Uint8Array(signer.certificate.subjectName.toArrayBuffer());
  const tbs = sequence(tlv(0xa1, name), time(thisUpdate), sequence(single));
  const isEdwards = signer.keys.privateKey.algorithm.name === 'Ed25519';
  const key = KeyObject.from(signer.keys.privateKey);
  const signature = new Uint8Array(sign(isEdwards ? null : 'sha256', tbs, key));
  // The last octet is of the number s: another value of it is another signature.
  if (options.forged === true) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
  const certificates = signer === issuer ? [] : [tlv(0xa0, sequence(signer.der))];
  const algorithm = isEdwards ? ED25519 : ECDSA_SHA256;
  const basic = sequence(tbs, algorithm, tlv(3, Uint8Array.of(0), signature), ...certificates);
  return sequence(integer(0, 0x0a), tlv(0xa0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), tlv(4, basic))));
}
