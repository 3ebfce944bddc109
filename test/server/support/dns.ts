/** A name server on loopback that answers from a table (RFC 1035 §4), for the records that c-ares asks. */
import { createSocket } from 'node:dgram';
import ipaddr from 'ipaddr.js';

export type DnsRecord =
  | {
      readonly type: 'SRV';
      readonly priority: number;
      readonly weight: number;
      readonly port: number;
      readonly target: string;
    }
  | { readonly type: 'MX'; readonly preference: number; readonly exchange: string }
  | { readonly type: 'CNAME'; readonly target: string }
  | { readonly type: 'CAA'; readonly flags: number; readonly tag: string; readonly value: string }
  | {
      readonly type: 'TLSA';
      readonly usage: number;
      readonly selector: number;
      readonly matching: number;
      /** Hex. */
      readonly data: string;
    }
  /** The signature of TLSA records; comes with them, and the answer says that it was checked (AD). */
  | { readonly type: 'RRSIG'; readonly from: Date; readonly until: Date }
  | { readonly type: 'A' | 'AAAA'; readonly address: string };

/** Records by lower-case name; 'SERVFAIL' makes the server say that it can't. */
type Zone = Readonly<Record<string, readonly DnsRecord[] | 'SERVFAIL'>>;

const TYPES = { A: 1, CNAME: 5, MX: 15, AAAA: 28, SRV: 33, RRSIG: 46, TLSA: 52, CAA: 257 } as const;
const AUTHENTIC_DATA = 0x20;
/** Links of a chain of aliases that are answered with the record asked for. */
const ALIASES = 8;

const u16 = (...values: number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]));

const u32 = (time: Date): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(Math.floor(time.getTime() / 1000));
  return bytes;
};

function encodeName(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ]);
}

function readName(message: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

function data(record: DnsRecord): Buffer {
  switch (record.type) {
    case 'SRV':
      return Buffer.concat([u16(record.priority, record.weight, record.port), encodeName(record.target)]);
    case 'MX':
      return Buffer.concat([u16(record.preference), encodeName(record.exchange)]);
    case 'CNAME':
      return encodeName(record.target);
    case 'CAA':
      return Buffer.concat([
        Buffer.from([record.flags, record.tag.length]),
        Buffer.from(record.tag + record.value),
      ]);
    case 'TLSA':
      return Buffer.concat([
        Buffer.from([record.usage, record.selector, record.matching]),
        Buffer.from(record.data, 'hex'),
      ]);
    case 'RRSIG':
      return Buffer.concat([
        u16(TYPES.TLSA, 0x0d05, 0, 60),
        u32(record.until),
        u32(record.from),
        u16(1),
        encodeName(''),
        Buffer.from([0]),
      ]);
    case 'A':
    case 'AAAA':
      return Buffer.from(ipaddr.parse(record.address).toByteArray());
  }
}

/** The records of a type, behind the aliases that lead to them (RFC 1034 §4.3.2). */
function recordsOf(
  name: string,
  type: number,
  zone: Zone,
  steps = ALIASES,
): readonly (DnsRecord & { name: string })[] {
  const found = zone[name];
  if (found === undefined || found === 'SERVFAIL' || steps === 0) return [];
  const signed = type === TYPES.TLSA ? [type, TYPES.RRSIG] : [type];
  const direct = found.filter((record) => signed.includes(TYPES[record.type]));
  if (direct.length > 0) return direct.map((record) => ({ ...record, name }));
  const alias = found.find((record) => record.type === 'CNAME');
  return alias ? [{ ...alias, name }, ...recordsOf(alias.target.toLowerCase(), type, zone, steps - 1)] : [];
}

function answer(query: Buffer, zone: Zone): Buffer {
  const { name, end } = readName(query, 12);
  const type = query.readUInt16BE(end);
  const question = query.subarray(12, end + 4);
  const found = zone[name];
  const records = recordsOf(name, type, zone);
  const status = found === 'SERVFAIL' ? 2 : found === undefined ? 3 : 0;
  const checked = records.some((record) => record.type === 'RRSIG') ? AUTHENTIC_DATA : 0;
  const header = Buffer.concat([
    query.subarray(0, 2),
    u16(0x8180 | status | checked, 1, records.length, 0, 0),
  ]);
  const answers = records.map((record) => {
    const body = data(record);
    const owner = record.name === name ? u16(0xc00c) : encodeName(record.name);
    return Buffer.concat([owner, u16(TYPES[record.type], 1, 0, 60, body.length), body]);
  });
  return Buffer.concat([header, question, ...answers]);
}

export interface DnsServer {
  /** "address:port", as `Resolver.setServers` takes it. */
  readonly address: string;
  stop(): Promise<void>;
}

/** @param port any free one when not told; what is in the zone may change while it runs */
export async function startDns(zone: Zone, port = 0): Promise<DnsServer> {
  const socket = createSocket('udp4');
  socket.on('message', (query, peer) => socket.send(answer(query, zone), peer.port, peer.address));
  await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
