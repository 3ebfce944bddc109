import type { ParsedCertificate } from '../certificate/types.ts';
import { encode, encodeOid } from '../der/encode.ts';
import { readExtension } from '../certificate/parse.ts';
import { DerError, DerReader, TAG, context } from '../der/reader.ts';
import { certIdOf, encodeCertId, readCertId } from './ocsp-id.ts';
import type { OcspHash } from './ocsp-types.ts';
import { LIMITS } from '../limits.ts';

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

/** Octets of a serial number (RFC 5280 §4.1.2.2), and of a nonce (RFC 9654 §2.1). */
const SERIAL = 20;
const NONCE_OCTETS = 128;
const DIGEST_OCTETS = { 'SHA-1': 20, 'SHA-256': 32, 'SHA-384': 48, 'SHA-512': 64 } as const;

/**
 * Whether octets are an OCSPRequest as TLS clients send it (RFC 6960 §4.1.1): unsigned, about a few
 * certificates, with no extension but a nonce. For whoever hands on requests of others: nothing else fits in.
 */
export function isOcspRequest(der: Uint8Array): boolean {
  try {
    const outer = new DerReader(der);
    const request = outer.sequence('an OCSP request');
    outer.finish('the OCSP request');
    const tbs = request.sequence('TBSRequest');
    request.finish('the OCSP request');
    const list = tbs.sequence('requestList');
    const extensions = tbs.optional(context(2, true));
    tbs.finish('TBSRequest');
    return areUsual(list) && (!extensions || isNonce(tbs.inside(extensions)));
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}

function areUsual(list: DerReader): boolean {
  let count = 0;
  for (; !list.done; count++) {
    const one = list.sequence('a request');
    const { hash, issuerNameHash, issuerKeyHash, serial } = readCertId(one);
    one.finish('a request');
    if (hash === null || serial.length > SERIAL + 1) return false;
    const octets = DIGEST_OCTETS[hash];
    if (issuerNameHash.length !== octets || issuerKeyHash.length !== octets) return false;
  }
  return count > 0 && count <= LIMITS.ocspAsked;
}

function isNonce(wrapper: DerReader): boolean {
  const list = wrapper.sequence('requestExtensions');
  wrapper.finish('requestExtensions');
  const { oid, value } = readExtension(list);
  if (!list.done || oid !== NONCE) return false;
  const reader = new DerReader(value);
  const nonce = reader.expect(TAG.octetString, 'a nonce');
  return reader.done && nonce.end - nonce.content <= NONCE_OCTETS;
}
