import type { ParsedCertificate } from '../certificate/types.ts';
import { NONCE, buildOcspRequest } from '../revocation/ocsp-request.ts';
import type { OcspHash } from '../revocation/ocsp-types.ts';
import { equalBytes } from '../der/bytes.ts';
import {
  CertID,
  Extension,
  OCSPRequest,
  OctetString,
  Request,
  TBSRequest,
  engineOn,
  own,
} from './library.ts';
import { parseTheirs } from './their-reading.ts';

/**
 * An OCSPRequest for one certificate (RFC 6960 §4.1.1), built with pkijs and held against our own. They are
 * the same octets but for certificates whose issuer writes its name in two ways: pkijs digests the name in
 * the issuer's certificate, the RFC the one in the certificate asked about. Ours is sent then, and where
 * pkijs can't read a certificate.
 * @param nonce 1 to 128 octets chosen at random (RFC 9654 §2.1), or null for none
 * @returns DER, or null when the issuer's key can't be read
 */
export async function buildRequest(
  certificate: ParsedCertificate,
  issuer: ParsedCertificate,
  hash: OcspHash,
  nonce: Uint8Array | null,
  crypto: Crypto,
): Promise<Uint8Array | null> {
  const ours = buildOcspRequest(certificate, issuer, hash, nonce);
  const theirs = await buildWithPkijs(certificate.der, issuer.der, hash, nonce, crypto);
  return ours && theirs && equalBytes(ours, theirs) ? theirs : ours;
}

/** Null when pkijs can't read a certificate. */
export async function buildWithPkijs(
  certificate: Uint8Array,
  issuer: Uint8Array,
  hash: OcspHash,
  nonce: Uint8Array | null,
  crypto: Crypto,
): Promise<Uint8Array | null> {
  try {
    const reqCert = await CertID.create(
      parseTheirs(certificate),
      { hashAlgorithm: hash, issuerCertificate: parseTheirs(issuer) },
      engineOn(crypto),
    );
    const tbsRequest = new TBSRequest({
      requestList: [new Request({ reqCert })],
      ...(nonce ? { requestExtensions: [nonceExtension(nonce)] } : {}),
    });
    return new Uint8Array(new OCSPRequest({ tbsRequest }).toSchema(true).toBER());
  } catch {
    return null;
  }
}

/** The nonce is an OCTET STRING within extnValue's own (RFC 9654 §2.1). */
const nonceExtension = (nonce: Uint8Array): Extension =>
  new Extension({ extnID: NONCE, extnValue: new OctetString({ valueHex: own(nonce) }).toBER() });
