/**
 * Takes the packets out of a capture file: pcap (draft-ietf-opsawg-pcap) in both byte orders, with microseconds or
 * nanoseconds, and pcapng (draft-ietf-opsawg-pcapng) with its interfaces, sections and secrets.
 */

/** One captured frame. `data` is a view of the file. */
export interface Packet {
  /** LINKTYPE_ number: what `data` begins with. */
  readonly link: number;
  /** Milliseconds since 1970; null where the file has no time for it. */
  readonly time: number | null;
  readonly data: Uint8Array;
}

/** What a file is made of, in its order. */
type Part =
  | { readonly kind: 'packet'; readonly packet: Packet }
  /** An NSS key log that the file brings (Decryption Secrets Block). */
  | { readonly kind: 'secrets'; readonly text: string };

/** First octets of a pcap file as a big-endian number, with what they say. */
const PCAP: Readonly<Record<number, { readonly little: boolean; readonly unit: number }>> = {
  0xa1b2c3d4: { little: false, unit: 1e3 },
  0xa1b23c4d: { little: false, unit: 1e6 },
  0xd4c3b2a1: { little: true, unit: 1e3 },
  0x4d3cb2a1: { little: true, unit: 1e6 },
};

const BLOCK = {
  section: 0x0a0d0d0a,
  interface: 1,
  oldPacket: 2,
  simplePacket: 3,
  enhancedPacket: 6,
  secrets: 10,
} as const;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const firstNumber = (bytes: Uint8Array): number => (bytes.length < 4 ? 0 : viewOf(bytes).getUint32(0));

/** Which kind of capture file the bytes begin as; null for anything else. */
export function captureKind(bytes: Uint8Array): 'pcap' | 'pcapng' | null {
  const first = firstNumber(bytes);
  if (first === BLOCK.section) return 'pcapng';
  return PCAP[first] === undefined ? null : 'pcap';
}

/** The parts of a capture file. What breaks off ends it; nothing throws. */
export function* partsOf(bytes: Uint8Array): Generator<Part> {
  const classic = PCAP[firstNumber(bytes)];
  if (classic === undefined) yield* blocksOf(bytes);
  else yield* recordsOf(bytes, classic);
}

const PCAP_HEADER_BYTES = 24;
const RECORD_HEADER_BYTES = 16;

function* recordsOf(
  bytes: Uint8Array,
  { little, unit }: { readonly little: boolean; readonly unit: number },
): Generator<Part> {
  if (bytes.length < PCAP_HEADER_BYTES) return;
  const view = viewOf(bytes);
  // The upper bits tell of a frame check sequence behind each frame, which the length in IP cuts off.
  const link = view.getUint32(20, little) & 0xffff;
  for (let at = PCAP_HEADER_BYTES; at + RECORD_HEADER_BYTES <= bytes.length;) {
    const start = at + RECORD_HEADER_BYTES;
    const end = start + view.getUint32(at + 8, little);
    if (end > bytes.length) return;
    const time = view.getUint32(at, little) * 1e3 + view.getUint32(at + 4, little) / unit;
    yield { kind: 'packet', packet: { link, time, data: bytes.subarray(start, end) } };
    at = end;
  }
}

interface Interface {
  readonly link: number;
  readonly snapLength: number;
  /** How many of its units make a second. */
  readonly resolution: number;
  /** Seconds to add to its times. */
  readonly offset: number;
}

const BYTE_ORDER = 0x1a2b3c4d;
/** "TLSK". */
const TLS_KEY_LOG = 0x544c534b;
const SMALLEST_BLOCK = 12;

function* blocksOf(bytes: Uint8Array): Generator<Part> {
  const view = viewOf(bytes);
  let little = true;
  let interfaces: Interface[] = [];
  for (let at = 0; at + SMALLEST_BLOCK <= bytes.length;) {
    if (view.getUint32(at) === BLOCK.section) {
      little = view.getUint32(at + 8, true) === BYTE_ORDER;
      if (!little && view.getUint32(at + 8) !== BYTE_ORDER) return;
      interfaces = [];
    }
    const length = view.getUint32(at + 4, little);
    if (length < SMALLEST_BLOCK || length % 4 !== 0 || at + length > bytes.length) return;
    const block: Block = { view, bytes, little, body: at + 8, end: at + length - 4 };
    const type = view.getUint32(at, little);
    if (type === BLOCK.interface && length >= 20) interfaces.push(interfaceOf(block));
    else if (type === BLOCK.secrets) {
      const text = secretsOf(block);
      if (text !== null) yield { kind: 'secrets', text };
    } else {
      const packet = packetOf(type, block, interfaces);
      if (packet !== null) yield { kind: 'packet', packet };
    }
    at += length;
  }
}

/** A block of pcapng: `body` to `end` is what stands between its type and lengths. */
interface Block {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  readonly little: boolean;
  readonly body: number;
  readonly end: number;
}

const OPTION = { end: 0, resolution: 9, offset: 14 } as const;

function interfaceOf({ view, little, body, end }: Block): Interface {
  let resolution = 1e6;
  let offset = 0;
  for (let at = body + 8; at + 4 <= end;) {
    const code = view.getUint16(at, little);
    const length = view.getUint16(at + 2, little);
    const value = at + 4;
    if (code === OPTION.end || value + length > end) break;
    if (code === OPTION.resolution && length === 1) {
      const exponent = view.getUint8(value);
      resolution = exponent >= 0x80 ? 2 ** (exponent - 0x80) : 10 ** exponent;
    } else if (code === OPTION.offset && length === 8) {
      offset = Number(view.getBigInt64(value, little));
    }
    at = value + length + ((4 - (length % 4)) % 4);
  }
  return {
    link: view.getUint16(body, little),
    snapLength: view.getUint32(body + 4, little),
    resolution,
    offset,
  };
}

function secretsOf({ view, bytes, little, body, end }: Block): string | null {
  if (end - body < 8 || view.getUint32(body, little) !== TLS_KEY_LOG) return null;
  const length = view.getUint32(body + 4, little);
  return new TextDecoder().decode(bytes.subarray(body + 8, Math.min(body + 8 + length, end)));
}

function packetOf(type: number, block: Block, interfaces: readonly Interface[]): Packet | null {
  const { view, bytes, little, body, end } = block;
  if (type === BLOCK.simplePacket) {
    const [first] = interfaces;
    if (first === undefined || end - body < 4) return null;
    const original = view.getUint32(body, little);
    const length = Math.min(original, first.snapLength === 0 ? original : first.snapLength);
    return { link: first.link, time: null, data: bytes.subarray(body + 4, Math.min(body + 4 + length, end)) };
  }
  if ((type !== BLOCK.enhancedPacket && type !== BLOCK.oldPacket) || end - body < 20) return null;
  const index = type === BLOCK.oldPacket ? view.getUint16(body, little) : view.getUint32(body, little);
  const source = interfaces[index];
  const start = body + 20;
  const length = view.getUint32(body + 12, little);
  if (source === undefined || start + length > end) return null;
  const units = view.getUint32(body + 4, little) * 2 ** 32 + view.getUint32(body + 8, little);
  const time = (units / source.resolution + source.offset) * 1e3;
  return { link: source.link, time, data: bytes.subarray(start, start + length) };
}
