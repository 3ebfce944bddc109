/** Federation metadata that the reader has at hand: it never leaves the browser. */
import { toBase64 } from '#lib/core/der/bytes.ts';
import { refuseDangerous } from '#lib/endpoints/federation/danger.ts';
import { entityOf, METADATA_BYTES, readCertificates } from '#lib/endpoints/federation/read.ts';
import type { FederationMetadata, MetadataProblem } from '#lib/endpoints/federation/wire.ts';
import { fromBase64 } from '../base64.ts';
import { core } from '../client.ts';
import { readKeys, refuseMetadata, type FederationOutcome } from './federation-client.ts';

type Read = FederationMetadata | MetadataProblem;

const NEITHER: FederationOutcome = {
  kind: 'refused',
  message: 'This is neither federation metadata nor a certificate.',
  advice: 'Give the file FederationMetadata.xml, the value of one X509Certificate element, or a certificate.',
};

/** The same bytes in one spelling, or null for what is not base64; `inspect` tells what is no certificate. */
function canonical(base64: string): string | null {
  try {
    return toBase64(fromBase64(base64));
  } catch {
    return null;
  }
}

/**
 * Reads metadata with the parser that the server uses: the page's Trusted Types policy keeps the browser's
 * own for nobody. Its signature is not looked at: a file is as good as where it comes from.
 */
export async function readMetadataText(text: string): Promise<Read> {
  const danger = refuseDangerous(text);
  if (danger !== null) return danger;
  const { DOMParser } = await import('@xmldom/xmldom');
  const complain = (message: string): never => {
    throw new SyntaxError(message);
  };
  const parser = new DOMParser({
    errorHandler: { warning: complain, error: complain, fatalError: complain },
  });
  let document: Document;
  try {
    document = parser.parseFromString(text, 'text/xml');
  } catch {
    return 'not-xml';
  }
  const entity = entityOf(document);
  if (entity === null) return 'no-entity';
  const certificates = readCertificates(entity, canonical);
  return certificates.length === 0 ? 'no-certificates' : { certificates, signature: { kind: 'not-checked' } };
}

/** A metadata file, or certificates in any form that the start page takes (an `X509Certificate` value too). */
export async function readFederationText(text: string): Promise<FederationOutcome> {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed.length > METADATA_BYTES) {
    return {
      kind: 'refused',
      message: 'This is larger than the metadata of any federation service.',
      advice: 'Give one metadata file, or one certificate.',
    };
  }
  const isXml = trimmed.startsWith('<') && !/^<(?:\w+:)?X509Certificate\b/.test(trimmed);
  if (isXml) {
    const read = await readMetadataText(trimmed);
    return typeof read === 'string' ? refuseMetadata(read) : readKeys(read);
  }
  const bytes = new TextEncoder().encode(trimmed.replace(/<[^>]*>/g, ''));
  const [decoded] = await core.call('decode', [{ name: null, bytes }]);
  const found = decoded?.certificates ?? [];
  if (found.length === 0) return NEITHER;
  return readKeys({
    certificates: found.map(({ der }) => ({ der: toBase64(der), places: [] })),
    signature: { kind: 'not-checked' },
  });
}

/** UTF-8, or UTF-16 by its byte order mark. */
export async function readFederationFile(file: File): Promise<FederationOutcome> {
  const bytes = new Uint8Array(await file.slice(0, METADATA_BYTES + 4).arrayBuffer());
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  if (wide !== null || text.trimStart().startsWith('<') || text.includes('-----BEGIN'))
    return readFederationText(text);
  const [decoded] = await core.call('decode', [{ name: file.name, bytes }]);
  const found = decoded?.certificates ?? [];
  if (found.length === 0) return NEITHER;
  return readKeys({
    certificates: found.map(({ der }) => ({ der: toBase64(der), places: [] })),
    signature: { kind: 'not-checked' },
  });
}
