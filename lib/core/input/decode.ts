import { LIMITS } from '../limits.ts';
import { Collector, inFile } from './collector.ts';
import type { ObjectKind } from './classify.ts';
import { takeObjects } from './objects.ts';
import { readPkcs12 } from './pkcs12/read.ts';
import { INPUT_PROBLEMS } from './problems.ts';
import { readText } from './readText.ts';
import { isKeystore, readKeystore } from './jks.ts';
import { isSst, readSst } from './sst.ts';
import { decodeText, looksLikeText } from './text.ts';
import type { DecodedInput, InputFormat, RawInput } from './types.ts';

/**
 * Reads certificates and CRLs from one file or paste, by content alone. Never rejects because of the bytes:
 * what can't be read is named in `problems`, and everything readable is returned.
 *
 * Private keys are recognised by their outer shape only. They are neither decoded nor copied into the
 * answer; the problem `private-key` tells that one was there. The caller must then clear what it still
 * holds: overwrite `bytes`, drop the File, and empty the text box and any state it was copied to.
 * Answers are copies, so `bytes` may be overwritten at once in any case.
 */
export async function decodeInput(input: RawInput): Promise<DecodedInput> {
  const collector = new Collector(input.name);
  const format = await read(input, collector);
  const { certificates, crls, problems, needsPassword } = collector;
  const nothing = certificates.length === 0 && crls.length === 0 && !needsPassword;
  if (nothing && problems.every(({ code }) => INPUT_PROBLEMS[code] === 'note')) {
    collector.problem(format === 'unknown' ? 'input-unrecognised' : 'input-no-certificate', null);
  }
  return { format, certificates, crls, problems, ...(needsPassword ? { needsPassword } : {}) };
}

/** Whether a private key was in the input, so that the caller must clear its copy. */
export const hasPrivateKey = (decoded: DecodedInput): boolean =>
  decoded.problems.some(({ code }) => INPUT_PROBLEMS[code] === 'refused');

async function read({ bytes, password }: RawInput, collector: Collector): Promise<InputFormat> {
  if (bytes.length > LIMITS.fileBytes) {
    collector.problem('input-too-large', null, { bytes: bytes.length, limit: LIMITS.fileBytes });
    return 'unknown';
  }
  const format = readBytes(bytes, password, collector);
  for (const { bytes: container, place } of collector.locked) {
    await readPkcs12(container, password, place, collector);
  }
  return format;
}

function readBytes(bytes: Uint8Array, password: string | undefined, collector: Collector): InputFormat {
  const place = inFile(0);
  if (isSst(bytes)) {
    readSst(bytes, place, collector);
    return 'sst';
  }
  if (isKeystore(bytes)) {
    readKeystore(bytes, password, place, collector);
    return 'jks';
  }
  const archive = archiveKind(bytes);
  if (archive !== null) {
    collector.problem('is-archive', place.at(0), { kind: archive });
    return 'unknown';
  }
  if (bytes[0] === 0x30 && !looksLikeText(bytes)) {
    const [first] = takeObjects(bytes, place, collector);
    if (collector.problems.some(({ code }) => code === 'is-trust-list')) return 'stl';
    return first === undefined ? 'unknown' : FORMATS[first];
  }
  return readAsText(bytes, collector);
}

const FORMATS: Readonly<Record<ObjectKind, InputFormat>> = {
  certificate: 'der-certificate',
  crl: 'der-crl',
  pkcs7: 'pkcs7',
  'content-other': 'unknown',
  pkcs12: 'pkcs12',
  'private-key': 'private-key',
  'encrypted-private-key': 'private-key',
  'public-key': 'unknown',
  'certificate-request': 'unknown',
  'ocsp-response': 'unknown',
  parameters: 'unknown',
  unknown: 'unknown',
};

/** First octets of archives in which certificates travel, and their names. */
const ARCHIVES: readonly (readonly [string, readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['CAB', [0x4d, 0x53, 0x43, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
];

const archiveKind = (bytes: Uint8Array): string | null =>
  ARCHIVES.find(([, magic]) => magic.every((value, at) => bytes[at] === value))?.[0] ?? null;

function readAsText(bytes: Uint8Array, collector: Collector): InputFormat {
  const source = decodeText(bytes);
  if (source.text.replaceAll('\u200b', '').trim() === '') {
    collector.problem('input-empty', null);
    return 'empty';
  }
  const format = readText(source, collector);
  if (format !== 'unknown' || collector.problems.length > 0) return format;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/<html|<!doctype html/i.test(start)) collector.problem('is-web-page', null);
  return 'unknown';
}
