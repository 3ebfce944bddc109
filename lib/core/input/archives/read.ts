/** ZIP, gzip, tar and others: how certification authorities mail certificates, and how tools pack them. Always bounded. */
import { Gunzip, Inflate, unzipSync, type UnzipFileInfo } from 'fflate';
import { LIMITS } from '../../limits.ts';
import { concat } from '../../der/bytes.ts';
import { readCab } from './cab.ts';
import { unpackStream } from './streams.ts';
import { isTar, readTar } from './tar.ts';
import type { Collector, Place, StreamFormat } from '../collector.ts';

const hasMagic = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((value, offset) => bytes[offset] === value);

/** First octets of archives in which certificates travel, and their names. */
const ARCHIVES: readonly (readonly [ArchiveKind, readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['CAB', [0x4d, 0x53, 0x43, 0x46]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  // "BZh", then the first block's own mark (the digits of pi) behind the level.
  ['bzip2', [0x42, 0x5a, 0x68]],
];

type ArchiveKind = 'ZIP' | 'gzip' | 'CAB' | 'tar' | 'zstd' | '7-Zip' | 'RAR' | 'xz' | 'bzip2';

/** What kind of archive the bytes begin as; null for anything else. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | null {
  const [kind = null] = ARCHIVES.find(([, magic]) => hasMagic(bytes, magic)) ?? [];
  if (kind === 'bzip2' && bytes[4] !== 0x31) return null;
  return kind ?? (isTar(bytes) ? 'tar' : null);
}

/** Opens an archive and reads its members, or names it where there is no reader. @returns false for the latter. */
export function readArchive(
  kind: ArchiveKind,
  bytes: Uint8Array,
  place: Place,
  collector: Collector,
): boolean {
  if (kind === 'ZIP') readZip(bytes, place, collector);
  else if (kind === 'gzip') readGzip(bytes, place, collector);
  else if (kind === 'CAB') return readCabinet(bytes, place, collector);
  else if (kind === 'tar') readTape(bytes, place, collector);
  else if (kind === 'zstd') collector.streams.push({ bytes, place, format: kind });
  else {
    collector.problem('is-archive', place.at(0), { kind });
    return false;
  }
  return true;
}

function readTape(bytes: Uint8Array, place: Place, collector: Collector): void {
  const position = place.at(0);
  const found = readTar(bytes);
  if (found === null) {
    collector.problem('archive-too-many', position, { limit: LIMITS.archiveMembers });
    return;
  }
  if (!found.whole) collector.problem('archive-broken', position, { kind: 'tar' });
  const kept = found.members.filter(({ name }) => !isCompanion(name));
  readMembers(Object.fromEntries(kept.map((one) => [one.name, one.bytes])), place, collector);
}

/** Reads what was packed as one stream, and what that holds; where the platform can't unpack it, it is named. */
export async function readStreams(collector: Collector): Promise<void> {
  // Grows while it is gone through when one holds another; all that is unwrapped is bounded together.
  for (const { bytes, place, format } of collector.streams) {
    const limit = Math.min(LIMITS.fileBytes, bytes.length * LIMITS.archiveRatio);
    const unpacked = await unpackStream(bytes, format, limit);
    const kind = STREAMS[format];
    if (unpacked === 'unknown') collector.problem('is-archive', place.at(0), { kind });
    else if (unpacked === 'broken') collector.problem('archive-broken', place.at(0), { kind });
    else if (unpacked === 'too-large')
      collector.problem('archive-member-too-large', place.at(0), { name: kind, bytes: limit });
    else collector.unwrap(unpacked, place.at(0), '');
  }
}

const STREAMS: Readonly<Record<StreamFormat, string>> = { brotli: 'Brotli', zstd: 'Zstandard' };

/** @returns false when it is packed in a way that is not read */
function readCabinet(bytes: Uint8Array, place: Place, collector: Collector): boolean {
  const position = place.at(0);
  const found = readCab(bytes);
  if (typeof found !== 'string') {
    readMembers(Object.fromEntries(found.map((one) => [one.name, one.bytes])), place, collector);
    return true;
  }
  if (found === 'packed') collector.problem('is-archive', position, { kind: 'CAB' });
  else if (found === 'broken') collector.problem('archive-broken', position, { kind: 'CAB' });
  else if (found === 'too-many')
    collector.problem('archive-too-many', position, { limit: LIMITS.archiveMembers });
  else collector.problem('archive-member-too-large', position, { name: 'CAB', bytes: LIMITS.fileBytes });
  return found !== 'packed';
}

/** Reads members in the order in which they are a chain, each under its own name. */
function readMembers(files: Readonly<Record<string, Uint8Array>>, place: Place, collector: Collector): void {
  const outer = collector.file;
  for (const name of Object.keys(files).sort(byRank)) {
    collector.file = outer === null ? name : `${outer} › ${name}`;
    collector.unwrap(files[name] ?? new Uint8Array(), place.at(0), name);
  }
  collector.file = outer;
}

/** What an operating system or an archiver adds on its own. */
const isCompanion = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(name);

const GENERAL_PURPOSE_FLAG = 6;
const ENCRYPTED = 1;

function readZip(bytes: Uint8Array, place: Place, collector: Collector): void {
  const position = place.at(0);
  if (((bytes[GENERAL_PURPOSE_FLAG] ?? 0) & ENCRYPTED) !== 0) {
    collector.problem('archive-encrypted', position, { kind: 'ZIP' });
    return;
  }
  let members = 0;
  let total = 0;
  // The sizes stand in the archive's directory; a member is unpacked into exactly as much room as it names.
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (isCompanion(name)) return false;
    members++;
    if (members > LIMITS.archiveMembers) {
      collector.problemOnce('archive-too-many', position, { limit: LIMITS.archiveMembers });
      return false;
    }
    const inflated = originalSize > Math.max(size, 1) * LIMITS.archiveRatio;
    if (inflated || originalSize > LIMITS.fileBytes || total + originalSize > LIMITS.unwrappedBytes) {
      collector.problemOnce('archive-member-too-large', position, {
        name: name.slice(0, 80),
        bytes: originalSize,
      });
      return false;
    }
    total += originalSize;
    return true;
  };
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, { filter });
  } catch {
    collector.problem('archive-broken', position, { kind: 'ZIP' });
    return;
  }
  readMembers(files, place, collector);
}

/** The server's own certificate before the chain's, as far as names tell; otherwise as in the alphabet. */
const byRank = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name: string): number =>
  /root/i.test(name)
    ? 2
    : /(?:^|[^a-z])(?:ca|chain|bundle|intermediate|issuing|inter)(?:[^a-z]|$)/i.test(name)
      ? 1
      : 0;

/** Octets that a deflated message may unfold to; a SAML response has some 10,000. */
const MESSAGE_BYTES = 1_048_576;

/** Reads XML that was deflated without a header, as SAML's redirect binding does. @returns false for anything else */
export function readDeflatedXml(bytes: Uint8Array, place: Place, collector: Collector): boolean {
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    const stream = new Inflate((part) => {
      total += part.length;
      if (total > MESSAGE_BYTES || (parts.length === 0 && part.length > 0 && part[0] !== 0x3c))
        throw new RangeError('no message');
      parts.push(part);
    });
    for (let offset = 0; offset < bytes.length; offset += 4_096) {
      stream.push(bytes.subarray(offset, offset + 4_096), offset + 4_096 >= bytes.length);
    }
  } catch {
    return false;
  }
  if (total === 0) return false;
  collector.unwrap(concat(parts), place.at(0), '');
  return true;
}

function readGzip(bytes: Uint8Array, place: Place, collector: Collector): void {
  const position = place.at(0);
  const limit = Math.min(LIMITS.fileBytes, bytes.length * LIMITS.archiveRatio);
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    const stream = new Gunzip((part) => {
      total += part.length;
      if (total > limit) throw new RangeError('too large');
      parts.push(part);
    });
    // In pieces, so that what unfolds beyond measure is stopped while it unfolds.
    for (let offset = 0; offset < bytes.length; offset += 4_096) {
      stream.push(bytes.subarray(offset, offset + 4_096), offset + 4_096 >= bytes.length);
    }
  } catch (error) {
    if (error instanceof RangeError) {
      collector.problem('archive-member-too-large', position, { name: 'gzip', bytes: limit });
    } else collector.problem('archive-broken', position, { kind: 'gzip' });
    return;
  }
  if (total === 0) collector.problem('archive-broken', position, { kind: 'gzip' });
  collector.unwrap(concat(parts), position, '');
}
