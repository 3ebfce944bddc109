/** Files of a tar archive (POSIX ustar): name and bytes, no links, no long names. */
import { SourceError } from '../transfer/error.ts';

const BLOCK_BYTES = 512;
const REGULAR: ReadonlySet<string> = new Set(['0', '\0']);

/** @throws {SourceError} when the archive breaks off or is none */
export function readTar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = (at: number, length: number): string =>
    new TextDecoder('latin1').decode(bytes.subarray(at, at + length)).replace(/\0[^]*$/, '');
  let at = 0;
  for (;;) {
    if (at + BLOCK_BYTES > bytes.length) throw new SourceError({ code: 'archive-cut' });
    const header = bytes.subarray(at, at + BLOCK_BYTES);
    if (header.every((octet) => octet === 0)) return files;
    if (text(at + 257, 5) !== 'ustar' || !checksumFits(header, text(at + 148, 8)))
      throw new SourceError({ code: 'archive-unreadable' });
    const size = Number.parseInt(text(at + 124, 12).trim(), 8);
    const end = at + BLOCK_BYTES + size;
    if (!Number.isSafeInteger(size) || end > bytes.length) throw new SourceError({ code: 'archive-cut' });
    const kind = String.fromCharCode(header[156] ?? 0);
    if (REGULAR.has(kind))
      files.set(text(at, 100).replace(/^\.\//, ''), bytes.subarray(at + BLOCK_BYTES, end));
    at += BLOCK_BYTES + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
}

/** The sum of the header's octets with its own field taken as spaces. */
function checksumFits(header: Uint8Array, told: string): boolean {
  const sum = header.reduce((total, octet, index) => total + (index >= 148 && index < 156 ? 32 : octet), 0);
  return sum === Number.parseInt(told.trim(), 8);
}
