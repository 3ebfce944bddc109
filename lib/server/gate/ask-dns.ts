/**
 * Asks name servers for records that Node's resolver has no words for, and for what it does not tell: how long an
 * answer holds, and whether the resolver checked its signatures (the AD bit, RFC 6840 §5.7). UDP, and TCP where an
 * answer does not fit. The servers are the operator's or the system's; no request chooses them.
 */
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { getServers } from 'node:dns';
import { connect } from 'node:net';
import * as packet from 'dns-packet';
import { DNS_LIMITS } from '../limits.ts';

export type RecordType = 'CAA' | 'TLSA' | 'MX' | 'A';

/** Asked for with their signatures (the DO bit, RFC 3225): how long those hold is told. */
const SIGNED: readonly RecordType[] = ['TLSA'];

export type DnsReply =
  | {
      readonly ok: true;
      readonly answers: readonly packet.Answer[];
      readonly authenticated: boolean;
    }
  /** SERVFAIL, TIMEOUT, CANCELED … */
  | { readonly ok: false; readonly reason: string };

interface NameServers {
  /** "address:port", IPv6 in brackets. */
  readonly addresses: readonly string[];
  readonly source: 'configured' | 'system';
}

export const nameServers = (configured: readonly string[]): NameServers =>
  configured.length > 0
    ? { addresses: configured, source: 'configured' }
    : { addresses: getServers(), source: 'system' };

interface AskOptions {
  readonly servers: readonly string[];
  /** For the whole question, over all servers, in ms. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

interface Place {
  readonly address: string;
  readonly port: number;
}

function placeOf(server: string): Place {
  const [, v6, v6Port] = /^\[(.+)\](?::(\d+))?$/.exec(server) ?? [];
  if (v6 !== undefined) return { address: v6, port: Number(v6Port ?? 53) };
  const [, v4, v4Port] = /^([\d.]+)(?::(\d+))?$/.exec(server) ?? [];
  return { address: v4 ?? server, port: Number(v4Port ?? 53) };
}

/** Never rejects: a server that does not answer gives way to the next. */
export async function askDns(name: string, type: RecordType, options: AskOptions): Promise<DnsReply> {
  const servers = options.servers.slice(0, DNS_LIMITS.servers);
  const each = Math.max(1, Math.floor(options.timeoutMs / Math.max(1, servers.length * DNS_LIMITS.tries)));
  let reason = 'NO_SERVER';
  for (let turn = 0; turn < DNS_LIMITS.tries; turn++) {
    for (const server of servers) {
      if (options.signal.aborted) return { ok: false, reason: 'CANCELED' };
      const reply = await askOne(name, type, placeOf(server), each, options.signal);
      if (reply.ok) return reply;
      ({ reason } = reply);
    }
    // It said so itself: asking it again changes nothing.
    if (reason !== 'TIMEOUT') break;
  }
  return { ok: false, reason: options.signal.aborted ? 'CANCELED' : reason };
}

/** RFC 1035 §4.1.1; nothing beyond is worth another word here. */
const RCODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];
const FIRST_NIBBLE = 0x0f;

async function askOne(
  name: string,
  type: RecordType,
  place: Place,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<DnsReply> {
  const id = randomInt(65_536);
  const query = packet.encode({
    type: 'query',
    id,
    flags: packet.RECURSION_DESIRED | packet.AUTHENTIC_DATA,
    questions: [{ type, name }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: DNS_LIMITS.udpBytes,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: SIGNED.includes(type) ? packet.DNSSEC_OK : 0,
        flag_do: SIGNED.includes(type),
        options: [],
      },
    ],
  });
  const clock = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const read = (bytes: Buffer): packet.DecodedPacket | null => readReply(bytes, id, name, type);
  try {
    const overUdp = await exchangeUdp(query, place, read, clock);
    const reply = overUdp.flag_tc ? await exchangeTcp(query, place, read, clock) : overUdp;
    const rcode = (reply.flags ?? 0) & FIRST_NIBBLE;
    if (rcode !== 0 && RCODES[rcode] !== 'NXDOMAIN')
      return { ok: false, reason: RCODES[rcode] ?? `RCODE_${rcode}` };
    return {
      ok: true,
      answers: (reply.answers ?? []).slice(0, DNS_LIMITS.records),
      authenticated: reply.flag_ad,
    };
  } catch (error) {
    if (clock.aborted) return { ok: false, reason: 'TIMEOUT' };
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'BAD_ANSWER';
    return { ok: false, reason: code };
  }
}

/** The answer to the question; null: it answers another, or is none. */
function readReply(bytes: Buffer, id: number, name: string, type: RecordType): packet.DecodedPacket | null {
  try {
    const reply = packet.decode(bytes);
    const [question] = reply.questions ?? [];
    const isMine =
      reply.id === id &&
      reply.flag_qr &&
      question?.type === type &&
      question.name.toLowerCase() === name.toLowerCase();
    return isMine ? reply : null;
  } catch {
    return null;
  }
}

type Read = (bytes: Buffer) => packet.DecodedPacket | null;

/** A socket of its own, so with a port of its own, for each question: what does not answer it is passed over. */
async function exchangeUdp(
  query: Buffer,
  { address, port }: Place,
  read: Read,
  signal: AbortSignal,
): Promise<packet.DecodedPacket> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  const done = Promise.withResolvers<packet.DecodedPacket>();
  const stop = (): void => done.reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  socket.on('error', done.reject);
  socket.on('message', (bytes) => {
    const reply = read(bytes);
    if (reply) done.resolve(reply);
  });
  // Connected: the system drops what comes from anywhere else.
  socket.connect(port, address, () => socket.send(query));
  try {
    return await done.promise;
  } finally {
    signal.removeEventListener('abort', stop);
    socket.close();
  }
}

async function exchangeTcp(
  query: Buffer,
  { address, port }: Place,
  read: Read,
  signal: AbortSignal,
): Promise<packet.DecodedPacket> {
  const socket = connect({ host: address, port, signal });
  const length = Buffer.alloc(2);
  length.writeUInt16BE(query.length);
  socket.end(Buffer.concat([length, query]));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    const all = Buffer.concat(chunks);
    const wanted = size >= 2 ? all.readUInt16BE(0) + 2 : Infinity;
    if (size >= wanted || size > DNS_LIMITS.tcpBytes + 2) {
      const reply = read(all.subarray(2, wanted));
      if (reply) return reply;
      break;
    }
  }
  throw new Error('no answer');
}
