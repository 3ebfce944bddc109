/**
 * The entries of a CRL, read where they lie: a list of a million entries is walked without an object
 * for each, so that neither memory nor the collector feels its size.
 */
import { readGeneralNames } from '../certificate/extensions/general-names.ts';
import { type GeneralName } from '../name/general-name.ts';
import { readExtension } from '../certificate/parse.ts';
import type { CertificateTime } from '../der/types.ts';
import { equalBytes } from '../der/bytes.ts';
import { DerError, DerReader, TAG } from '../der/reader.ts';
import { readTime } from '../der/time.ts';
import { integerContents, readSmallInteger } from '../der/values.ts';
import { LIMITS } from '../limits.ts';
import { keyOfName } from './names.ts';
import type { CrlEntry, CrlFault, ParsedCrl } from './crl-types.ts';
import { reasonByNumber, type RevocationReason } from './reasons.ts';

const REASON_CODE = '2.5.29.21';
const INVALIDITY_DATE = '2.5.29.24';
const CERTIFICATE_ISSUER = '2.5.29.29';
/** Last arcs of the first two, as encoded. */
const REASON_ARC = 21;
const INVALIDITY_ARC = 24;

interface DecodedEntry {
  readonly serial: Uint8Array;
  readonly revokedAt: CertificateTime;
  readonly reason: RevocationReason;
  /** certificateIssuer (RFC 5280 §5.3.3), which holds for the entries that follow too. */
  readonly issuer: readonly GeneralName[] | null;
  /** A critical extension that is not processed. */
  readonly unknown: string | null;
}

/** Reads one entry whole. @throws DerError */
function readEntry(list: DerReader): DecodedEntry {
  const fields = list.sequence('a CRL entry');
  const serial = integerContents(fields, fields.expect(TAG.integer, 'the serial number of an entry'));
  const revokedAt = readTime(fields);
  let reason: RevocationReason = 'unspecified';
  let issuer: readonly GeneralName[] | null = null;
  let unknown: string | null = null;
  if (!fields.done) {
    const extensions = fields.sequence('the extensions of an entry');
    while (!extensions.done) {
      const { oid, critical, value } = readExtension(extensions);
      const reader = new DerReader(value);
      if (oid === REASON_CODE) {
        const tlv = reader.expect(TAG.enumerated, 'a reason code');
        reason = reasonByNumber(readSmallInteger(reader, tlv, 'the reason code'));
      } else if (oid === CERTIFICATE_ISSUER) {
        issuer = readGeneralNames(reader.sequence('certificateIssuer'));
      } else if (critical && oid !== INVALIDITY_DATE) {
        unknown ??= oid;
      }
    }
    fields.finish('a CRL entry');
  }
  return { serial, revokedAt, reason, issuer, unknown };
}

const TIME_OCTETS = 15;

/**
 * End of an entry of the usual form (short lengths, UTCTime, of extensions at most reasonCode and
 * invalidityDate, not critical), or -1 when it must be read whole. Its serial starts at offset + 4 and has the octets that offset + 3 says.
 */
function endOfPlainEntry(bytes: Uint8Array, offset: number): number {
  const length = bytes[offset + 1] ?? 0x80;
  const end = offset + 2 + length;
  const serialLength = bytes[offset + 3] ?? 0;
  const time = offset + 4 + serialLength;
  const extensions = time + TIME_OCTETS;
  if (
    bytes[offset] !== TAG.sequence ||
    length >= 0x80 ||
    end > bytes.length ||
    bytes[offset + 2] !== TAG.integer ||
    serialLength === 0 ||
    (serialLength > 1 && isPadded(bytes[offset + 4] ?? 0, bytes[offset + 5] ?? 0)) ||
    bytes[time] !== TAG.utcTime ||
    bytes[time + 1] !== TIME_OCTETS - 2 ||
    !isPlainTime(bytes, time + 2)
  ) {
    return -1;
  }
  return extensions === end || arePlainExtensions(bytes, extensions, end) ? end : -1;
}

/** Whether the first octet of an INTEGER says nothing that the second does not (X.690 §8.3.2). */
const isPadded = (first: number, second: number): boolean =>
  (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);

function arePlainExtensions(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== TAG.sequence || start + 2 + (bytes[start + 1] ?? 0x80) !== end) return false;
  let offset = start + 2;
  while (offset < end) {
    const length = bytes[offset + 1] ?? 0x80;
    const value = offset + 7;
    if (
      bytes[offset] !== TAG.sequence ||
      length >= 0x80 ||
      // id-ce (2.5.29), then the arc that tells which.
      bytes[offset + 2] !== TAG.oid ||
      bytes[offset + 3] !== 3 ||
      bytes[offset + 4] !== 0x55 ||
      bytes[offset + 5] !== 0x1d ||
      bytes[value] !== TAG.octetString
    ) {
      return false;
    }
    const isReason =
      bytes[offset + 6] === REASON_ARC &&
      bytes[value + 2] === TAG.enumerated &&
      (bytes[value + 4] ?? 0x80) < 0x80;
    const isDate = bytes[offset + 6] === INVALIDITY_ARC && bytes[value + 2] === TAG.generalizedTime;
    const octets = isReason ? 1 : isDate ? TIME_OCTETS : 0;
    // The value fills its octet string, and that fills the extension.
    if (octets === 0 || bytes[value + 3] !== octets || bytes[value + 1] !== octets + 2) return false;
    if (length !== octets + 9) return false;
    offset += 2 + length;
  }
  return offset === end;
}

/** Days of each month; 29 February is left to the full reader. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** YYMMDDHHMMSSZ that surely is a date. */
function isPlainTime(bytes: Uint8Array, offset: number): boolean {
  const pair = (at: number): number => {
    const [tens, units] = [(bytes[at] ?? 0) - 0x30, (bytes[at + 1] ?? 0) - 0x30];
    return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : 100;
  };
  const [month, day] = [pair(offset + 2), pair(offset + 4)];
  return (
    pair(offset) < 100 &&
    day >= 1 &&
    day <= (DAYS[month - 1] ?? 0) &&
    pair(offset + 6) < 24 &&
    pair(offset + 8) < 60 &&
    pair(offset + 10) < 60 &&
    bytes[offset + 12] === 0x5a
  );
}

interface EntrySurvey {
  readonly count: number;
  readonly faults: readonly CrlFault[];
}

/**
 * Walks all entries once: RFC 5280 §5.3 forbids using a list of which any entry has a critical
 * extension that is not processed.
 * @throws DerError also when more entries than the limit have to be read whole.
 */
export function surveyEntries(entries: Uint8Array, indirect: boolean): EntrySurvey {
  const reader = new DerReader(entries);
  // The first fault of a kind tells; a hostile list could hold a million.
  let unknownFault: CrlFault | null = null;
  let issuerFault: CrlFault | null = null;
  let count = 0;
  let wholly = 0;
  while (!reader.done) {
    count++;
    const end = endOfPlainEntry(entries, reader.offset);
    if (end !== -1) {
      reader.offset = end;
      continue;
    }
    if (++wholly > LIMITS.crlWholeEntries) {
      throw new DerError(reader.offset, `more than ${LIMITS.crlWholeEntries} entries of unusual form`);
    }
    const { issuer, unknown } = readEntry(reader);
    if (unknown !== null) {
      unknownFault ??= { code: 'crl-entry-critical-extension-unknown', params: { oid: unknown } };
    }
    if (issuer && !indirect) issuerFault ??= { code: 'crl-entry-issuer-misplaced', params: {} };
  }
  return { count, faults: [unknownFault, issuerFault].filter((fault) => fault !== null) };
}

/**
 * The entry for a certificate, or null. In an indirect CRL an entry belongs to the issuer that it or the
 * last entry before it names, at first the CRL's own (§5.3.3). Of several entries the last one counts.
 * @param issuerKey `keyOfName` of the certificate's issuer.
 */
export function findEntry(crl: ParsedCrl, serial: Uint8Array, issuerKey: string | null): CrlEntry | null {
  const { entries } = crl;
  const reader = new DerReader(entries);
  if (issuerKey === null) return null;
  let ours = keyOfName(crl.issuer) === issuerKey;
  let found: CrlEntry | null = null;
  while (!reader.done) {
    const end = endOfPlainEntry(entries, reader.offset);
    if (end !== -1 && !(ours && plainSerialIs(entries, reader.offset, serial))) {
      reader.offset = end;
      continue;
    }
    const entry = readEntry(reader);
    if (entry.issuer) ours = namesIssuer(entry.issuer, issuerKey);
    if (ours && equalBytes(entry.serial, serial)) found = entry;
  }
  return found && { revokedAt: found.revokedAt, reason: found.reason };
}

function plainSerialIs(bytes: Uint8Array, offset: number, serial: Uint8Array): boolean {
  if (bytes[offset + 3] !== serial.length) return false;
  for (let i = 0; i < serial.length; i++) if (bytes[offset + 4 + i] !== serial[i]) return false;
  return true;
}

const namesIssuer = (names: readonly GeneralName[], issuerKey: string): boolean =>
  names.some((name) => name.kind === 'directory' && keyOfName(name.name) === issuerKey);

/** An entry as it stands in the list, whoever it is about. */
interface ListedEntry extends CrlEntry {
  readonly serial: Uint8Array;
}

/** The first `count` entries of a list. @throws DerError */
export function firstEntries({ entries }: ParsedCrl, count: number): readonly ListedEntry[] {
  const reader = new DerReader(entries);
  const found: ListedEntry[] = [];
  while (!reader.done && found.length < count) {
    const { serial, revokedAt, reason } = readEntry(reader);
    found.push({ serial, revokedAt, reason });
  }
  return found;
}
