/** DEFLATE (RFC 1951) by the platform, and its way back that no bomb gets through. */
import { concat } from '../core/der/bytes.ts';

/**
 * Bytes given to the decompressor at a time. DEFLATE expands at most 1032 times, and a platform may
 * unpack everything it was given before it pauses: so much is in memory beyond the limit at worst.
 */
const SLICE_BYTES = 4_096;

function sliced(bytes: Uint8Array<ArrayBuffer>, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let offset = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (offset >= bytes.length) controller.close();
        else controller.enqueue(bytes.subarray(offset, (offset += size)));
      },
    },
    { highWaterMark: 0 },
  );
}

/** The stream's bytes, or null as soon as there are more than `limit`: the rest is then never made. */
async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concat(parts);
    size += value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
}

export async function compress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await collect(
    sliced(bytes, 65_536).pipeThrough(new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  );
  return packed ?? new Uint8Array();
}

/** `damaged`: no DEFLATE stream, cut, or followed by something; `too-large`: more than `limit` bytes. */
export async function decompress(
  packed: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'too-large'> {
  try {
    const bytes = await collect(
      sliced(packed, SLICE_BYTES).pipeThrough(new DecompressionStream('deflate-raw')),
      limit,
    );
    return bytes ?? 'too-large';
  } catch {
    return 'damaged';
  }
}
