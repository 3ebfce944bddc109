/** From the bytes of federation metadata to its certificates. */
import { DOMParser } from '@xmldom/xmldom';
import { refuseDangerous } from '../../endpoints/federation/danger.ts';
import { entityOf, readCertificates } from '../../endpoints/federation/read.ts';
import type { FederationMetadata, MetadataProblem } from '../../endpoints/federation/wire.ts';
import { checkSignature, readCertificate } from './signature.ts';

type Read =
  | { readonly ok: true; readonly value: FederationMetadata }
  | { readonly ok: false; readonly problem: MetadataProblem };

const refuse = (problem: MetadataProblem): Read => ({ ok: false, problem });

/** UTF-8, or UTF-16 by its byte order mark (XML 1.0 §4.3.3). */
function decode(bytes: Uint8Array): string {
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

/**
 * Reads metadata. Elements that are no certificates are left out, so that nothing but certificates
 * ever comes from a peer's text.
 */
export function readMetadata(bytes: Uint8Array): Read {
  const text = decode(bytes);
  const danger = refuseDangerous(text);
  if (danger !== null) return refuse(danger);
  const document = parse(text);
  if (document === null) return refuse('not-xml');
  const entity = entityOf(document);
  if (entity === null) return refuse('no-entity');
  const certificates = readCertificates(entity, readCertificate);
  if (certificates.length === 0) return refuse('no-certificates');
  return { ok: true, value: { certificates, signature: checkSignature(text, entity, certificates) } };
}
