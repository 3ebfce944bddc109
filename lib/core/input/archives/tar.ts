/** Tape archives (POSIX ustar, pax and GNU's), in which a server's files are mostly packed. Always bounded. */
import { LIMITS } from '../../limits.ts';

interface TarMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
const NAME = [0, 100] as const;
const SIZE = [124, 136] as const;
const CHECKSUM = [148, 156] as const;
const TYPE = 156;
const PREFIX = [345, 500] as const;
/** Of a file: "0", or zero in archives of the time before POSIX. */
const FILES = new Set([0x30, 0]);

type Range = readonly [start: number, end: number];

const textAt = (header: Uint8Array, [start, end]: Range): string =>
  new TextDecoder('latin1').decode(header.subarray(start, end)).replace(/\0.*$/s, '');

/** An octal number padded with blanks; NaN for anything else. */
const numberAt = (header: Uint8Array, range: Range): number => {
  const digits = textAt(header, range).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
};

/** The header's own sum, with its field taken as blanks; it alone tells a header from other bytes. */
function isHeader(header: Uint8Array): boolean {
  if (header.length < BLOCK) return false;
  const [start, end] = CHECKSUM;
  const sum = header.reduce(
    (total, octet, offset) => total + (offset >= start && offset < end ? 0x20 : octet),
    0,
  );
  return sum === numberAt(header, CHECKSUM);
}

export const isTar = (bytes: Uint8Array): boolean => isHeader(bytes.subarray(0, BLOCK));

/** The files in it, up to where it breaks off; null: there are more than are read. Never throws for the bytes. */
export function readTar(
  bytes: Uint8Array,
): { readonly members: readonly TarMember[]; readonly whole: boolean } | null {
  const members: TarMember[] = [];
  let offset = 0;
  while (offset + BLOCK <= bytes.length) {
    const header = bytes.subarray(offset, offset + BLOCK);
    // Zeros end it.
    if (header[0] === 0) return { members, whole: true };
    const size = numberAt(header, SIZE);
    const content = offset + BLOCK;
    if (!isHeader(header) || Number.isNaN(size) || content + size > bytes.length) break;
    if (FILES.has(header[TYPE] ?? 0)) {
      if (members.length === LIMITS.archiveMembers) return null;
      const prefix = textAt(header, PREFIX);
      const name = textAt(header, NAME);
      members.push({
        name: prefix === '' ? name : `${prefix}/${name}`,
        bytes: bytes.subarray(content, content + size),
      });
    }
    offset = content + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { members, whole: false };
}
