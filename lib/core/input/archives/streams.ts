/** Brotli and Zstandard, unpacked by the platform where it can: current browsers and Node know Brotli, none all. */
import { concat } from '../../der/bytes.ts';
import type { StreamFormat } from '../collector.ts';

/** Octets given to the decompressor at a time, so that what unfolds beyond measure is stopped while it unfolds. */
const SLICE_BYTES = 4_096;

/** What is unpacked, or why not. `unknown`: the platform has no decompressor for it. */
export async function unpackStream(
  bytes: Uint8Array,
  format: StreamFormat,
  limit: number,
): Promise<Uint8Array | 'unknown' | 'broken' | 'too-large'> {
  const decompressor = decompressorFor(format);
  if (decompressor === null) return 'unknown';
  const writer = decompressor.writable.getWriter();
  const feed = async (): Promise<void> => {
    for (let offset = 0; offset < bytes.length; offset += SLICE_BYTES) {
      await writer.write(bytes.slice(offset, offset + SLICE_BYTES));
    }
    await writer.close();
  };
  // A fault of the bytes is told by the reading side as well.
  feed().catch(() => undefined);
  const reader = decompressor.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return concat(parts);
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
    }
  } catch {
    return 'broken';
  }
}

function decompressorFor(format: StreamFormat): DecompressionStream | null {
  try {
    // Newer than the types of the platform.
    return new DecompressionStream(format as CompressionFormat);
  } catch {
    return null;
  }
}
