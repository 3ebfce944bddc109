/** Certificates in text: PEM, bare base64, and base64 values in XML, JSON and mail. */
import { decodeBase64, isBase64Character } from './base64.ts';
import { nameBefore, namesAuthority, unwrapBase64 } from './base64-runs.ts';
import { BerError, readBer } from './ber.ts';
import { classify } from './classify.ts';
import type { Collector, Place } from './collector.ts';
import { takeObjects, type ObjectOptions } from './objects.ts';
import { scanPem, type PemPart } from './pem.ts';
import type { SaidOfInput } from './problems.ts';
import type { SourceText } from './text.ts';
import type { KeyUse } from '../path/types.ts';
import type { InputFormat } from './types.ts';

type Block = Extract<PemPart, { kind: 'block' }>;

/** Labels of RFC 7468 and older tools that hold what we read, with how to read it. */
const LABELS: Readonly<Record<string, ObjectOptions>> = {
  CERTIFICATE: { expectCertificate: true },
  'X509 CERTIFICATE': { expectCertificate: true },
  'X.509 CERTIFICATE': { expectCertificate: true },
  'CA CERTIFICATE': { expectCertificate: true },
  // OpenSSL puts trust settings (X509_CERT_AUX) behind the certificate.
  'TRUSTED CERTIFICATE': { expectCertificate: true, firstOnly: true },
  'CERTIFICATE CHAIN': {},
  PKCS7: {},
  'PKCS #7 SIGNED DATA': {},
  CMS: {},
  PKCS12: {},
  'X509 CRL': {},
  'OCSP RESPONSE': {},
  'CERTIFICATE REQUEST': {},
  'NEW CERTIFICATE REQUEST': {},
  'PUBLIC KEY': {},
  'RSA PUBLIC KEY': {},
};

/** Reads all of a text. @returns what the text as a whole is. */
export function readText(source: SourceText, collector: Collector): InputFormat {
  const { text } = source;
  let format: InputFormat = 'unknown';
  if (isPutty(text)) refuse(collector, placeOf(source, 0), 'PuTTY');
  if (isPrivateJwk(text)) refuse(collector, placeOf(source, 0), 'JSON Web Key');
  /** What holds CA certificates by its name, to be read when the chain itself has been. */
  const later: Wrapped[] = [];
  for (const part of scanPem(text)) {
    if (collector.atLimit(placeOf(source, part.start).at(0))) break;
    if (part.kind === 'block') {
      format = 'pem';
      readBlock(part, source, collector);
    } else {
      const found = readBare(source, part.start, part.end, collector, later);
      if (found > 0 && format === 'unknown') format = 'base64';
      if (part.strayEnd !== null) readStrayEnd(part.strayEnd, found, placeOf(source, part.end), collector);
    }
  }
  for (const { bytes, place, name } of later) {
    if (collector.unwrap(bytes, place.at(0), name) > 0 && format === 'unknown') format = 'base64';
  }
  if (format === 'unknown' && SSH_KEY.test(text)) {
    collector.problem('is-ssh-key', placeOf(source, 0).at(0), { label: 'OpenSSH' });
  }
  return format === 'base64' ? (source.language ?? format) : format;
}

/** A line of `authorized_keys` or a `.pub` file. */
const SSH_KEY = /^\s*(ssh-(rsa|dss|ed25519)|ecdsa-sha2-[\w-]+|sk-[\w-]+@openssh\.com) AAAA/;

const placeOf = (source: SourceText, index: number): Place => {
  const position = { offset: source.offsetAt(index), line: source.lineAt(index) };
  return { at: () => position };
};

function refuse(collector: Collector, place: Place, form: string): void {
  collector.problem('private-key', place.at(0), { form });
}

const isPutty = (text: string): boolean => /^\s*PuTTY-User-Key-File-\d/.test(text);

/** RFC 7517: a member "d" (or "k" of a symmetric key) is the secret. */
const isPrivateJwk = (text: string): boolean =>
  text.includes('"kty"') && /"[dk]"[ \t\r\n]{0,20}:[ \t\r\n]{0,20}"[\w-]{16}/.test(text);

/** Labels that only are named. */
function namedLabel(label: string): SaidOfInput | null {
  // Not decoded, not copied: the key ends here.
  if (label.includes('PRIVATE KEY')) return { code: 'private-key', params: { form: label } };
  if (label.startsWith('PGP ')) return { code: 'is-pgp', params: { label } };
  if (/^(SSH2|OPENSSH) /.test(label)) return { code: 'is-ssh-key', params: { label } };
  if (label.endsWith('PARAMETERS')) return { code: 'is-parameters', params: { label } };
  return null;
}

function readBlock(block: Block, source: SourceText, collector: Collector): void {
  const place = placeOf(source, block.start);
  const { label } = block;
  const named = namedLabel(label);
  const options = named === null ? LABELS[label] : undefined;
  if (options === undefined) {
    collector.say(named ?? { code: 'pem-label-unsupported', params: { label } }, place.at(0));
    return;
  }
  if (block.endLabel === null) collector.problem('pem-end-missing', place.at(0), { label });
  else if (block.endLabel !== label) {
    collector.problem('pem-label-mismatch', place.at(0), { label, end: block.endLabel });
  }
  const start = block.bodyStart + headersLength(source.text.slice(block.bodyStart, block.bodyEnd));
  const body = decodeBase64(source.text, start, block.bodyEnd);
  const { badAt } = body;
  // Without END the text behind the certificate follows the base64: what counts is that the object is whole.
  const objectEnd = wholeObject(body.bytes);
  if (objectEnd !== null && (block.endLabel === null || badAt !== null)) {
    if (block.endLabel !== null && badAt !== null) badCharacter(badAt, source, collector, 'behind');
    takeObjects(body.bytes.subarray(0, objectEnd), place, collector, options);
    return;
  }
  const clean =
    objectEnd === null && block.endLabel !== null
      ? withoutLines(source.text.slice(start, block.bodyEnd))
      : null;
  if (clean !== null) {
    collector.problem('pem-line-skipped', placeOf(source, start + clean.offset).at(0), { text: clean.line });
    takeObjects(clean.bytes, place, collector, options);
  } else if (badAt !== null && block.endLabel !== null) badCharacter(badAt, source, collector, 'inside');
  else if (body.bytes.length === 0) collector.problem('pem-body-empty', place.at(0), { label });
  else takeObjects(body.bytes, place, collector, options);
}

interface CleanBlock {
  readonly bytes: Uint8Array;
  /** The first line left out, and where it stands in the body. */
  readonly line: string;
  readonly offset: number;
}

/** The object in a block when the lines that are no base64 are left out; null when that gives none. */
function withoutLines(body: string): CleanBlock | null {
  const kept: string[] = [];
  let skipped: Pick<CleanBlock, 'offset' | 'line'> | null = null;
  let offset = 0;
  for (const line of body.split('\n')) {
    // Words with blanks between them are somebody's remark, even in letters that base64 has.
    if (/^[A-Za-z0-9+/=]*$/.test(line.trim())) kept.push(line);
    else skipped ??= { offset, line: line.trim().slice(0, REMARK_SHOWN) };
    offset += line.length + 1;
  }
  if (skipped === null) return null;
  const text = kept.join('\n');
  const { bytes, badAt } = decodeBase64(text, 0, text.length);
  return badAt === null && bytes.length > 0 && wholeObject(bytes) === bytes.length
    ? { bytes, ...skipped }
    : null;
}

/** Characters of a remark that are repeated. */
const REMARK_SHOWN = 60;

function badCharacter(
  offset: number,
  source: SourceText,
  collector: Collector,
  where: 'inside' | 'behind',
): void {
  const character = String.fromCodePoint(source.text.codePointAt(offset) ?? 0xfffd);
  collector.problem('pem-bad-character', placeOf(source, offset).at(0), { character, where });
}

/** End of the object that starts `bytes`, when all of it is there. */
function wholeObject(bytes: Uint8Array): number | null {
  // All that PEM holds is a SEQUENCE; text read as base64 may look like something else.
  if (bytes[0] !== 0x30) return null;
  try {
    return readBer(bytes).end;
  } catch (error) {
    if (error instanceof BerError) return null;
    throw error;
  }
}

/** Length of the header lines ("Comment: …", RFC 1421 §4.4) at the top of a body. */
function headersLength(body: string): number {
  let offset = 0;
  for (;;) {
    while (/\s/.test(body.charAt(offset))) offset++;
    const lineEnd = body.indexOf('\n', offset);
    const line = body.slice(offset, lineEnd < 0 ? body.length : lineEnd);
    if (!/^[A-Za-z][A-Za-z0-9-]{0,40}: /.test(line.slice(0, 44))) return offset;
    offset += line.length;
  }
}

function readStrayEnd(label: string, found: number, place: Place, collector: Collector): void {
  if (label.includes('PRIVATE KEY')) refuse(collector, place, label);
  else collector.problem('pem-begin-missing', place.at(0), { label, read: found });
}

/**
 * Starts of base64 worth a try: a SEQUENCE with a long length ("MIIC…"), and the fixed starts of short
 * private keys (Ed25519 in PKCS #8, P-256 in SEC 1).
 */
const BARE_START = /MI[A-P]|MC4CAQAw|MHcCAQEE/y;

/** Fewer characters in one line are a word, not base64. */
const SHORTEST_RUN = 20;

const RUN = new RegExp(`[A-Za-z0-9+/_-]{${String(SHORTEST_RUN)}}`, 'g');

/** A value in base64 that is no bare DER. */
interface Wrapped {
  readonly bytes: Uint8Array;
  readonly place: Place;
  readonly name: string;
}

/** Takes base64 values out of the text between `start` and `end`. @returns how many objects were found. */
function readBare(
  source: SourceText,
  start: number,
  end: number,
  collector: Collector,
  later: Wrapped[],
): number {
  // A copy, so that the search for the next start ends with it.
  const text = source.text.slice(start, end);
  let found = 0;
  const useAt = source.language === 'xml' ? keyUses(source.original.text) : null;
  let next: number;
  for (let offset = nextRun(text, 0); offset !== null; offset = nextRun(text, next)) {
    const place = placeOf(source, start + offset);
    if (collector.atLimit(place.at(0))) break;
    collector.use = useAt?.(source.original.indexOf(start + offset)) ?? null;
    const taken = takeDer(text, offset, place, collector);
    collector.use = null;
    const wrapped = taken === null ? unwrapBase64(text, offset) : null;
    // Never read a character twice: the cost stays linear.
    next = taken?.next ?? wrapped?.next ?? runEnd(text, offset);
    found += taken?.found ?? 0;
    if (wrapped === null) continue;
    const value = { bytes: wrapped.bytes, place, name: nameBefore(text, offset) };
    if (namesAuthority(value.name)) later.push(value);
    else found += collector.unwrap(value.bytes, place.at(0), value.name);
  }
  return found;
}

/**
 * Tells of ascending places in XML whether they lie in a KeyDescriptor of federation metadata, and what it is
 * for (SAML 2.0 metadata §2.4.1.1: without `use` for both). Walks the text once.
 */
function keyUses(text: string): (offset: number) => KeyUse | null {
  const tags = /<(\/?)(?:[\w.-]{1,40}:)?KeyDescriptor\b([^<>]{0,400})>/g;
  let next = tags.exec(text);
  let open: KeyUse | null = null;
  return (offset) => {
    for (; next !== null && next.index < offset; next = tags.exec(text)) {
      const use = /\buse\s*=\s*["'](signing|encryption)["']/.exec(next[2] ?? '')?.[1];
      open = next[1] === '/' ? null : ((use as KeyUse | undefined) ?? 'both');
    }
    return open;
  };
}

const runEnd = (text: string, start: number): number => {
  let offset = start;
  while (offset < text.length && isBase64Character(text.charCodeAt(offset))) offset++;
  return offset;
};

/** The next place at `from` or behind where a run of base64 begins; null when there is none. */
function nextRun(text: string, from: number): number | null {
  RUN.lastIndex = from;
  for (let match; (match = RUN.exec(text)) !== null;) {
    if (match.index === 0 || !isBase64Character(text.charCodeAt(match.index - 1))) return match.index;
    RUN.lastIndex = runEnd(text, match.index);
  }
  return null;
}

/** Reads the DER whose base64 begins at `at`; null when none does. */
function takeDer(
  text: string,
  offset: number,
  place: Place,
  collector: Collector,
): { readonly found: number; readonly next: number } | null {
  BARE_START.lastIndex = offset;
  if (!BARE_START.test(text)) return null;
  const size = announcedLength(decodeBase64(text, offset, offset + 40, 8).bytes);
  if (size === null) return null;
  const body = decodeBase64(text, offset, text.length, size);
  const next = Math.max(body.next, offset + SHORTEST_RUN);
  const isWhole = body.bytes.length === size || size === Number.POSITIVE_INFINITY;
  if (isWhole && classify(body.bytes) !== 'unknown') {
    takeObjects(body.bytes, place, collector, { firstOnly: true });
    return { found: 1, next };
  }
  if (body.bytes.length < size && body.bytes.length > 64) {
    const missing = Number.isFinite(size) ? size - body.bytes.length : 1;
    collector.problem('der-truncated', place.at(0), { bytes: body.bytes.length, missing });
  }
  return { found: 0, next };
}

/** Octets of the SEQUENCE that `head` begins, Infinity for an indefinite length, null when it begins none. */
function announcedLength(head: Uint8Array): number | null {
  const [tag, first = 0, ...rest] = head;
  if (tag !== 0x30) return null;
  if (first === 0x80) return Number.POSITIVE_INFINITY;
  if (first < 0x80) return first + 2;
  const count = first & 0x7f;
  if (count > 3) return null;
  const length = rest.slice(0, count).reduce((sum, part) => sum * 256 + part, 0);
  // The first member of anything read here is a SEQUENCE, INTEGER, OBJECT IDENTIFIER, or an OCSP response's ENUMERATED.
  return [0x30, 0x02, 0x06, 0x0a].includes(rest[count] ?? 0) ? length + count + 2 : null;
}
