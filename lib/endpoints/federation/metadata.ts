/** From the bytes of federation metadata to its certificates and the state of its signature. */
import { DOMParser } from '@xmldom/xmldom';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { readBase64, toBase64 } from '#lib/core/der/bytes.ts';
import type { SignatureVerifier } from '#lib/core/signature/types.ts';
import { refuseDangerous } from './danger.ts';
import { entityOf, METADATA_BYTES, readCertificates, type ReadCertificate } from './read.ts';
import { checkSignature } from './signature.ts';
import type { FederationMetadata, MetadataProblem } from './wire.ts';

export type ReadMetadata =
  | { readonly ok: true; readonly value: FederationMetadata }
  | { readonly ok: false; readonly problem: MetadataProblem };

const refuse = (problem: MetadataProblem): ReadMetadata => ({ ok: false, problem });

/** UTF-8, or UTF-16 by its byte order mark (XML 1.0 §4.3.3). */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Null when xmldom complains of anything at all; what it repairs in silence is no metadata afterwards. */
function parse(text: string): Document | null {
  const complain = (message: string): never => {
    throw new SyntaxError(message);
  };
  const parser = new DOMParser({
    errorHandler: { warning: complain, error: complain, fatalError: complain },
  });
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch {
    return null;
  }
}

/** A certificate's DER in base64, encoded anew: nothing else of a peer's text gets through. */
const readCertificate: ReadCertificate = (base64) => {
  const der = readBase64(base64);
  return der && parseCertificate(der).ok ? toBase64(der) : null;
};

/**
 * Reads metadata. Elements that are no certificates are left out, so that nothing but certificates
 * ever comes from a peer's text.
 */
export async function readMetadata(text: string, verifier: SignatureVerifier): Promise<ReadMetadata> {
  // A character has at least one byte; callers bound the bytes before they decode them.
  if (text.length > METADATA_BYTES) return refuse('too-large');
  const danger = refuseDangerous(text);
  if (danger !== null) return refuse(danger);
  const document = parse(text);
  if (document === null) return refuse('not-xml');
  const entity = entityOf(document);
  if (entity === null) return refuse('no-entity');
  const certificates = readCertificates(entity, readCertificate);
  if (certificates.length === 0) return refuse('no-certificates');
  const parts = { verifier, read: readCertificate, parse };
  const signature = await checkSignature(text, entity, certificates, parts);
  return { ok: true, value: { certificates, signature } };
}
