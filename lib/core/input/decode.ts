import { LIMITS } from '../limits.ts';
import { isKeyLog } from '../capture/key-log.ts';
import { captureKind } from '../capture/packets.ts';
import { hasEvents } from '../computer/read-events.ts';
import { isRecord, readRecord, recordOfEvents } from '../computer/read-record.ts';
import { takeCapture } from './captured.ts';
import { archiveKind, readArchive, readDeflatedXml, readStreams } from './archives/read.ts';
import { Collector, inFile, Rounds, type InnerReader, type Place } from './collector.ts';
import { isOpenSshKey, type ObjectKind } from './classify.ts';
import { isShortenedList, writtenBytes } from './numbers.ts';
import { takeObjects } from './objects.ts';
import { serverConfiguration } from './named/configuration.ts';
import { isDamagedByTextMode, otherFile } from './named/other-files.ts';
import { requestProblem, withSignature } from './request-facts.ts';
import { readPkcs12 } from './pkcs12/read.ts';
import { INPUT_PROBLEMS } from './problems.ts';
import { readText } from './read-text.ts';
import { isKeystore, readKeystore } from './jks.ts';
import { isSst, readSst } from './sst.ts';
import { decodeText, isHar, looksLikeText, standingAt, textOf, type SourceText } from './text.ts';
import { readTlsMessage } from './tls-message.ts';
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
  const inner: InnerReader = (bytes, place, into) => {
    readBytes(bytes, input.password, into, place);
  };
  const collector = new Collector(input.name, inner, new Rounds(input.onRounds));
  const format = await read(input, collector);
  await tellRequests(collector, input.verifier);
  const { certificates, crls, ocsp, problems, needsPassword } = collector;
  const { computer, capture } = collector;
  const isTold = needsPassword || computer !== null || format === 'key-log';
  const nothing = certificates.length + crls.length + ocsp.length === 0 && !isTold;
  if (nothing && problems.every(({ code }) => INPUT_PROBLEMS[code].weight === 'note')) {
    collector.problem(format === 'unknown' ? 'input-unrecognised' : 'input-no-certificate', null);
  }
  return {
    format,
    certificates,
    crls,
    ...(ocsp.length > 0 ? { ocsp } : {}),
    problems,
    ...(needsPassword ? { needsPassword } : {}),
    ...(computer ? { computer } : {}),
    ...(capture ? { capture } : {}),
  };
}

/** Puts into the problems that name requests what each asks for, and of the first ones whether its signature is right. */
async function tellRequests(
  { requests, problems }: Collector,
  verifier: RawInput['verifier'],
): Promise<void> {
  for (const [nth, { der, problem: index }] of requests.entries()) {
    const named = problems[index];
    if (!named) continue;
    const told = { ...named, ...requestProblem(der) };
    const isChecked = verifier && nth < LIMITS.requests && told.code === 'is-certificate-request';
    problems[index] = isChecked ? await withSignature(told, der, verifier) : told;
  }
}

/** Whether a private key was in the input, so that the caller must clear its copy. */
export const hasPrivateKey = (decoded: DecodedInput): boolean =>
  decoded.problems.some(({ code }) => INPUT_PROBLEMS[code].weight === 'refused');

async function read(
  { bytes, password, keyStores, keyLogs = [] }: RawInput,
  collector: Collector,
): Promise<InputFormat> {
  const kind = captureKind(bytes);
  const limit = kind !== null && keyStores !== 'named' ? LIMITS.captureBytes : LIMITS.fileBytes;
  if (bytes.length > limit) {
    collector.problem('input-too-large', null, { bytes: bytes.length, limit });
    return 'unknown';
  }
  if (keyStores === 'named') {
    if (isSst(bytes)) return 'sst';
    if (isKeystore(bytes)) return 'jks';
    if (kind !== null) {
      collector.problem('is-capture', null, { kind });
      return 'capture';
    }
    return readBytes(bytes, undefined, collector);
  }
  let format = readBytes(bytes, password, collector);
  // Brotli has no mark of its own: only the name of the file tells.
  if (format === 'unknown' && /\.br$/i.test(collector.file ?? '') && collector.problems.length === 0) {
    collector.streams.push({ bytes, place: inFile(0), format: 'brotli' });
    format = 'archive';
  }
  await readStreams(collector);
  for (const { bytes: container, place } of collector.locked) {
    await readPkcs12(container, password, place, collector);
  }
  for (const { bytes: file, place } of collector.captures) {
    const { readCapture } = await import('../capture/read.ts');
    takeCapture(readCapture(file, keyLogs), place, collector);
  }
  return format;
}

/** Reads bytes of any kind, of a whole input or of what stood in a wrapping. */
function readBytes(
  bytes: Uint8Array,
  password: string | undefined,
  collector: Collector,
  wrappedAt: Place | null = null,
): InputFormat {
  const place = wrappedAt ?? inFile(0);
  if (isOpenSshKey(bytes)) {
    collector.problem('private-key', place.at(0), { form: 'OpenSSH' });
    return 'private-key';
  }
  if (isSst(bytes)) {
    readSst(bytes, place, collector);
    return 'sst';
  }
  if (isKeystore(bytes)) {
    readKeystore(bytes, password, place, collector);
    return 'jks';
  }
  if (captureKind(bytes) !== null) {
    collector.captures.push({ bytes, place });
    return 'capture';
  }
  const archive = archiveKind(bytes);
  if (archive !== null) return readArchive(archive, bytes, place, collector) ? 'archive' : 'unknown';
  if (looksLikeText(bytes)) return readAsText(bytes, collector, wrappedAt);
  const other = otherFile(bytes);
  if (other !== null) {
    collector.say(other, place.at(0));
    return 'unknown';
  }
  if (bytes[0] === 0x30) return readDer(bytes, place, collector);
  if (readTlsMessage(bytes, place, collector)) return 'tls';
  if (wrappedAt !== null && readDeflatedXml(bytes, place, collector)) return 'xml';
  return readAsText(bytes, collector, wrappedAt);
}

function readDer(bytes: Uint8Array, place: Place, collector: Collector): InputFormat {
  if (isDamagedByTextMode(bytes)) {
    collector.problem('der-text-mode', place.at(0));
    return 'unknown';
  }
  const [first] = takeObjects(bytes, place, collector);
  if (collector.problems.some(({ code }) => code === 'is-trust-list')) return 'stl';
  return first === undefined ? 'unknown' : FORMATS[first];
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
  'ocsp-response': 'der-ocsp',
  parameters: 'unknown',
  unknown: 'unknown',
};

function readAsText(bytes: Uint8Array, collector: Collector, wrappedAt: Place | null): InputFormat {
  const text = decodeText(bytes);
  const source = wrappedAt === null ? text : standingAt(text, wrappedAt.at(0));
  const { original } = source;
  // Of XML that has only attributes no text is left, and yet it is something.
  if (original.text.replaceAll('\u200b', '').trim() === '') {
    if (wrappedAt === null) collector.problem('input-empty', null);
    return 'empty';
  }
  // A key in it, whatever for, is for the reader of texts to refuse.
  if (!original.text.includes('PRIVATE KEY') && readComputer(original.text, source, collector))
    return 'computer';
  if (isKeyLog(original.text)) {
    collector.problem('is-key-log', wrappedAt === null ? null : wrappedAt.at(0));
    return 'key-log';
  }
  const before = collector.problems.length;
  const format = readText(source, collector);
  if (format !== 'unknown' || collector.problems.length > before) return format;
  if (readNumbers(source, collector)) return 'hex';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/<html|<!doctype html/i.test(start)) collector.problem('is-web-page', null);
  else if (isHar(original.text)) collector.problem('is-har', null);
  else {
    const configuration = serverConfiguration(original.text);
    if (configuration !== null) collector.say(configuration, null);
  }
  return 'unknown';
}

/** The file of the page's script, or events of Windows' CAPI2 log. @returns whether it was one. */
function readComputer(text: string, source: SourceText, collector: Collector): boolean {
  const isFile = isRecord(text);
  if (!isFile && !hasEvents(text)) return false;
  const position = { offset: source.offsetAt(0), line: source.lineAt(0) };
  const record = isFile
    ? readRecord(text, (written) => certificatesIn(written, collector.file))
    : recordOfEvents(text);
  collector.computer = record;
  // The stores of a file that breaks off must not be taken for a chain.
  if (record === null && isFile) collector.problem('computer-record-cut', position);
  for (const der of record?.received ?? []) collector.certificate(der, position);
  return record !== null || isFile;
}

/** Certificates written as PEM or as base64 of one. */
function certificatesIn(text: string, file: string | null): readonly Uint8Array[] {
  const inner = new Collector(file, () => undefined);
  readText(textOf(text), inner);
  return inner.certificates.map(({ der }) => der);
}

/** Bytes written as hexadecimal or decimal numbers. @returns whether there were any. */
function readNumbers(source: SourceText, collector: Collector): boolean {
  const positionOf = (position: number) => ({
    offset: source.offsetAt(position),
    line: source.lineAt(position),
  });
  if (isShortenedList(source.text)) collector.problem('bytes-shortened', positionOf(0));
  const found = writtenBytes(source.text);
  for (const { bytes, offset: position } of found) collector.unwrap(bytes, positionOf(position), '');
  return found.length > 0;
}
