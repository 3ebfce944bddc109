/** Writes capture files and the frames in them, in every form that is read. */

export interface Told {
  readonly from: 'client' | 'server';
  readonly bytes: Uint8Array;
}

const be16 = (value: number): readonly number[] => [(value >> 8) & 255, value & 255];
const be32 = (value: number): readonly number[] => [...be16(value >>> 16), ...be16(value & 0xffff)];
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

interface Ends {
  readonly client: { readonly address: readonly number[]; readonly port: number };
  readonly server: { readonly address: readonly number[]; readonly port: number };
}

const ENDS: Ends = {
  client: { address: [192, 0, 2, 10], port: 50_000 },
  server: { address: [192, 0, 2, 20], port: 443 },
};

export const ENDS_6: Ends = {
  client: { address: [0x20, 1, 0xd, 0xb8, ...Array<number>(11).fill(0), 1], port: 50_001 },
  server: { address: [0x20, 1, 0xd, 0xb8, ...Array<number>(11).fill(0), 2], port: 8443 },
};

interface TcpOptions {
  readonly sequence: number;
  readonly syn?: boolean;
}

/** TCP with twelve octets of options, as systems send. */
const tcp = (from: number, to: number, { sequence, syn = false }: TcpOptions, data: Uint8Array): Uint8Array =>
  join(
    be16(from),
    be16(to),
    be32(sequence),
    be32(0),
    [0x80, syn ? 0x02 : 0x18],
    be16(0xffff),
    be16(0),
    be16(0),
    [1, 1, 8, 10, 0, 0, 0, 1, 0, 0, 0, 1],
    data,
  );

/** An IP packet; IPv6 with a hop-by-hop and a destination option header when asked. */
function ip(
  from: readonly number[],
  to: readonly number[],
  body: Uint8Array,
  extensions = false,
): Uint8Array {
  if (from.length === 4) {
    return join([0x45, 0], be16(20 + body.length), be16(1), be16(0x4000), [64, 6, 0, 0], from, to, body);
  }
  const headers = extensions ? [60, 0, 1, 4, 0, 0, 0, 0, 6, 0, 1, 4, 0, 0, 0, 0] : [];
  return join(
    [0x60, 0, 0, 0],
    be16(headers.length + body.length),
    [extensions ? 0 : 6, 64],
    from,
    to,
    headers,
    body,
  );
}

/** IP packets of a connection: handshake of TCP, then what was said, cut into pieces of `mss` octets. */
export function packetsOf(
  told: readonly Told[],
  { ends = ENDS, mss = 1_400, extensions = false, base = 0xffff_ff00 } = {},
): Uint8Array[] {
  const next = { client: base, server: 7_000 };
  const packets: Uint8Array[] = [];
  const send = (from: 'client' | 'server', data: Uint8Array, syn = false): void => {
    const to = from === 'client' ? 'server' : 'client';
    const segment = tcp(ends[from].port, ends[to].port, { sequence: next[from], syn }, data);
    packets.push(ip(ends[from].address, ends[to].address, segment, extensions));
    next[from] = (next[from] + (syn ? 1 : data.length)) >>> 0;
  };
  send('client', new Uint8Array(), true);
  send('server', new Uint8Array(), true);
  for (const { from, bytes } of told) {
    for (let at = 0; at < bytes.length; at += mss) send(from, bytes.subarray(at, at + mss));
  }
  return packets;
}

const ethernetType = (packet: Uint8Array): readonly number[] =>
  be16((packet[0] ?? 0) >> 4 === 4 ? 0x0800 : 0x86dd);

/** Frames by link layer, with their LINKTYPE_ number. */
export const LINKS: Readonly<
  Record<string, { readonly link: number; readonly frame: (packet: Uint8Array) => Uint8Array }>
> = {
  Ethernet: {
    link: 1,
    // Short frames are padded to 60 octets.
    frame: (packet) => {
      const frame = join(Array<number>(12).fill(2), ethernetType(packet), packet);
      return frame.length < 60 ? join(frame, new Uint8Array(60 - frame.length)) : frame;
    },
  },
  VLAN: {
    link: 1,
    frame: (packet) =>
      join(Array<number>(12).fill(2), [0x88, 0xa8, 0, 5, 0x81, 0, 0, 7], ethernetType(packet), packet),
  },
  PPPoE: {
    link: 1,
    frame: (packet) => join(Array<number>(12).fill(2), [0x88, 0x64, 0x11, 0, 0, 1, 0, 0, 0, 0x21], packet),
  },
  'raw IP': { link: 101, frame: (packet) => packet },
  'Linux cooked': { link: 113, frame: (packet) => join(new Uint8Array(14), ethernetType(packet), packet) },
  'Linux cooked v2': {
    link: 276,
    frame: (packet) => join(ethernetType(packet), new Uint8Array(18), packet),
  },
  loopback: { link: 0, frame: (packet) => join([2, 0, 0, 0], packet) },
};

interface FileOptions {
  readonly link?: number;
  readonly little?: boolean;
  readonly nanoseconds?: boolean;
}

const START = 1_750_000_000;

const numberIn =
  (little: boolean) =>
  (value: number): readonly number[] =>
    little ? [...be32(value)].reverse() : be32(value);
const shortIn =
  (little: boolean) =>
  (value: number): readonly number[] =>
    little ? [...be16(value)].reverse() : be16(value);

export function pcap(
  frames: readonly Uint8Array[],
  { link = 1, little = true, nanoseconds = false }: FileOptions = {},
): Uint8Array {
  const u32 = numberIn(little);
  const u16 = shortIn(little);
  const head = join(
    u32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4),
    u16(2),
    u16(4),
    u32(0),
    u32(0),
    u32(262_144),
    u32(link),
  );
  const records = frames.map((frame, index) =>
    join(u32(START), u32(index * (nanoseconds ? 1e6 : 1e3)), u32(frame.length), u32(frame.length), frame),
  );
  return join(head, ...records);
}

export function pcapng(
  frames: readonly Uint8Array[],
  {
    link = 1,
    little = true,
    nanoseconds = false,
    secrets = null,
  }: FileOptions & { readonly secrets?: string | null } = {},
): Uint8Array {
  const u32 = numberIn(little);
  const u16 = shortIn(little);
  const block = (type: number, ...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
    const body = join(...parts);
    const padding = new Uint8Array((4 - (body.length % 4)) % 4);
    const length = 12 + body.length + padding.length;
    return join(u32(type), u32(length), body, padding, u32(length));
  };
  const log = new TextEncoder().encode(secrets ?? '');
  return join(
    block(0x0a0d0d0a, u32(0x1a2b3c4d), u16(1), u16(0), u32(0xffffffff), u32(0xffffffff)),
    block(1, u16(link), u16(0), u32(0), u16(9), u16(1), [nanoseconds ? 9 : 6, 0, 0, 0], u32(0)),
    secrets === null ? [] : block(10, u32(0x544c534b), u32(log.length), log),
    ...frames.map((frame, index) => {
      const units = BigInt(START) * (nanoseconds ? 10n ** 9n : 10n ** 6n) + BigInt(index) * 1_000n;
      return block(
        6,
        u32(0),
        u32(Number(units >> 32n)),
        u32(Number(units & 0xffff_ffffn)),
        u32(frame.length),
        u32(frame.length),
        frame,
      );
    }),
  );
}
