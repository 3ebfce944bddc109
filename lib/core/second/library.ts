/**
 * The one door to pkijs and asn1js. Nothing else imports them, and this folder is loaded when it is wanted
 * first: our own reader judges, these libraries give a second opinion, and check signatures of trust lists.
 */
import { CryptoEngine, type ICryptoEngine } from 'pkijs';

export { fromBER, OctetString } from 'asn1js';
export type { BaseBlock } from 'asn1js';
export {
  AltName,
  BasicConstraints,
  BasicOCSPResponse,
  Certificate,
  CertificateChainValidationEngine,
  CertID,
  ContentInfo,
  Extension,
  ExtKeyUsage,
  OCSPRequest,
  OCSPResponse,
  RelativeDistinguishedNames,
  Request,
  SignedData,
  TBSRequest,
} from 'pkijs';
export type { AlgorithmIdentifier, GeneralName, ICryptoEngine, SingleResponse } from 'pkijs';

export const LIBRARY = { name: 'pkijs', version: '4.0.0' } as const;

/** pkijs's calls into WebCrypto, on the WebCrypto of the caller. */
export const engineOn = (crypto: Crypto): ICryptoEngine => new CryptoEngine({ name: 'chainsight', crypto });

/** pkijs takes buffers of its own only: a view may stand on shared memory or within a larger file. */
export const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
