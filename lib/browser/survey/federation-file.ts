/** Federation metadata that the reader has at hand: it never leaves the browser. */
import { toBase64 } from '#lib/core/der/bytes.ts';
import { METADATA_BYTES } from '#lib/endpoints/federation/read.ts';
import { core } from '../worker/client.ts';
import { readKeys, refused, type FederationOutcome } from './federation-client.ts';

const TOO_LARGE = refused({ code: 'not-metadata', problem: 'too-large' });

/** Certificates by themselves, without metadata around them. */
const readAlone = async (name: string | null, bytes: Uint8Array): Promise<FederationOutcome> => {
  const [decoded] = await core.call('decode', [{ name, bytes }]);
  const found = decoded?.certificates ?? [];
  if (found.length === 0) return refused({ code: 'neither' });
  return readKeys({
    certificates: found.map(({ der }) => ({ der: toBase64(der), places: [] })),
    signature: { kind: 'not-checked' },
  });
};

/** A metadata file, or certificates in any form that the start page takes (an `X509Certificate` value too). */
export async function readFederationText(text: string): Promise<FederationOutcome> {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed.length > METADATA_BYTES) return TOO_LARGE;
  const isXml = trimmed.startsWith('<') && !/^<(?:\w+:)?X509Certificate\b/.test(trimmed);
  if (isXml) {
    // In the worker: it is the only place that reads and checks a file, so nothing of it is sent anywhere.
    const read = await core.call('metadata', trimmed);
    return read.ok ? readKeys(read.value) : refused({ code: 'not-metadata', problem: read.problem });
  }
  return readAlone(null, new TextEncoder().encode(trimmed.replace(/<[^>]*>/g, '')));
}

/** UTF-8, or UTF-16 by its byte order mark. */
export async function readFederationFile(file: File): Promise<FederationOutcome> {
  if (file.size > METADATA_BYTES) return TOO_LARGE;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const isText = wide !== null || text.trimStart().startsWith('<') || text.includes('-----BEGIN');
  return isText ? readFederationText(text) : readAlone(file.name, bytes);
}
