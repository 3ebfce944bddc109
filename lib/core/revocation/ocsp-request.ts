import type { ParsedCertificate } from '../certificate/types.ts';
import { encode, encodeOid } from '../der/encode.ts';
import { DerError, TAG, context } from '../der/reader.ts';
import { certIdOf, encodeCertId } from './ocsp-id.ts';
import type { OcspHash } from './ocsp-types.ts';

export const NONCE = '1.3.6.1.5.5.7.48.1.2';

/**
 * Builds an OCSPRequest for one certificate (RFC 6960 §4.1.1), unsigned, as TLS clients send it.
 * @param nonce 1 to 128 octets chosen at random (RFC 9654 §2.1), or null for none.
 * @returns DER, or null when the issuer's key can't be read.
 */
export function buildOcspRequest(
  certificate: ParsedCertificate,
  issuer: ParsedCertificate,
  hash: OcspHash,
  nonce: Uint8Array | null = null,
): Uint8Array | null {
  try {
    const id = encodeCertId(certIdOf(certificate, issuer, hash));
    const list = encode(TAG.sequence, [encode(TAG.sequence, [id])]);
    const extensions = nonce
      ? [encode(context(2, true), [encode(TAG.sequence, [nonceExtension(nonce)])])]
      : [];
    return encode(TAG.sequence, [encode(TAG.sequence, [list, ...extensions])]);
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

/** The nonce is an OCTET STRING within extnValue's own (RFC 9654 §2.1). */
const nonceExtension = (nonce: Uint8Array): Uint8Array =>
  encode(TAG.sequence, [encodeOid(NONCE), encode(TAG.octetString, [encode(TAG.octetString, [nonce])])]);
