/**
 * The one door to pkijs and asn1js. Nothing else imports them, and this folder is loaded when it is wanted
 * first: our own reader judges, these libraries give a second opinion, and check signatures of trust lists.
 *
 * Why there is a second reader, and why it is pkijs. Our own reader keeps the offset of every value, goes on behind
 * a damaged element and knows the clause that was broken; no library does. Its danger is the other side of that:
 * where it misreads a field, the rules built on it misjudge, and the tests were written by the same people. A reader
 * by others, on another decoder, shares no line with it, so that a difference between the two is worth a look. pkijs
 * reads all that we read (certificates, OCSP, CMS), and does so in the browser on WebCrypto: nothing has to leave
 * it for a second opinion. A verdict is there before it and stands without it. Where the two differ, the page shows
 * both; where they differ about a signature, nobody can rely on either, and the verdict says so (`dispute.ts`).
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
