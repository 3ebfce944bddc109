/** The TLS of one TCP connection: who asked for what, what the server sent, who objected. */
import { isoTime } from '../der/time.ts';
import { toHex } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import { Accumulator } from '../tls/accumulator.ts';
import { ByteReader, MalformedError } from '../tls/bytes.ts';
import { readFlight, type Flight, type Secrets } from '../tls/flight.ts';
import { MESSAGE, readClientHello, type ClientHello } from '../tls/messages.ts';
import { CONTENT, takeRecord, type TlsRecord } from '../tls/records.ts';
import { alertName, VERSIONS } from '../tls/registry.ts';
import type { KeyLog } from './key-log.ts';
import { makeOpener, opensSuite } from './opener.ts';
import type { Connection, Stream } from './streams.ts';
import type { CapturedAlert, CapturedConversation, UnreadReason } from './types.ts';

const TLS13 = 0x0304;
const WARNING = 1;
const CLOSE_NOTIFY = 0;
const USER_CANCELED = 90;

/** First octet of a handshake message, as it shows in the first record. */
const HELLO = { client: MESSAGE.clientHello, server: MESSAGE.serverHello } as const;

/**
 * Where TLS begins in what one side said: at once, or behind the plain dialogue of STARTTLS or of a proxy. For a
 * server a record with an alert begins it as well. Negative: nowhere.
 */
function tlsStart(bytes: Uint8Array, who: keyof typeof HELLO): number {
  const end = Math.min(bytes.length - 5, LIMITS.captureDialogueBytes);
  for (let at = 0; at < end; at++) {
    const type = bytes[at];
    if ((type !== CONTENT.handshake && type !== CONTENT.alert) || bytes[at + 1] !== 3) continue;
    if ((bytes[at + 2] ?? 9) > 4) continue;
    const length = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0);
    if (type === CONTENT.handshake && bytes[at + 5] === HELLO[who] && length >= 4) return at;
    if (type === CONTENT.alert && who === 'server' && length === 2) return at;
  }
  return -1;
}

/** The handshake messages and alerts of the client, in clear up to where it protects. */
interface ClientSide {
  readonly hello: ClientHello | null;
  /** Fatal alert in clear, or null. */
  readonly alert: number | null;
  /** Protected records, in their order; at most `LIMITS.captureClientRecords`. */
  readonly sealed: readonly TlsRecord[];
}

const fatal = ([level, description]: Uint8Array, always: boolean): number | null =>
  description === undefined ||
  description === CLOSE_NOTIFY ||
  description === USER_CANCELED ||
  (level === WARNING && !always)
    ? null
    : description;

function readClient(bytes: Uint8Array): ClientSide {
  const records = new Accumulator();
  const messages = new Accumulator();
  records.push(bytes);
  let hello: ClientHello | null = null;
  let alert: number | null = null;
  let changed = false;
  const sealed: TlsRecord[] = [];
  for (let record = takeRecord(records); record !== null; record = takeRecord(records)) {
    const { type, fragment } = record;
    if (type === CONTENT.applicationData) {
      if (sealed.length >= LIMITS.captureClientRecords) break;
      sealed.push(record);
    } else if (type === CONTENT.changeCipherSpec) changed = true;
    // Up to TLS 1.2 what follows is protected, whatever its type; in TLS 1.3 two octets are an alert in clear.
    else if (type === CONTENT.alert && (!changed || fragment.length === 2)) alert ??= fatal(fragment, false);
    else if (type === CONTENT.handshake && hello === null) {
      messages.push(fragment);
      hello = helloIn(messages);
    }
  }
  return { hello, alert, sealed };
}

function helloIn(messages: Accumulator): ClientHello | null {
  const header = messages.peek(4);
  if (header === null) return null;
  const reader = new ByteReader(header);
  if (reader.number(1) !== MESSAGE.clientHello) return null;
  const message = messages.peek(4 + reader.number(3));
  return message === null ? null : readClientHello(message.subarray(4));
}

/** The client's objection in TLS 1.3, which its handshake keys or its application keys protect. */
function sealedAlert(
  { sealed }: ClientSide,
  suite: number,
  secrets: ReadonlyMap<string, Uint8Array>,
): number | null {
  const openers = ['CLIENT_HANDSHAKE_TRAFFIC_SECRET', 'CLIENT_TRAFFIC_SECRET_0'].flatMap((label) => {
    const secret = secrets.get(label);
    return (secret && makeOpener(suite, secret)) ?? [];
  });
  for (const record of sealed) {
    for (const opener of openers) {
      const opened = opener.open(record);
      if (opened?.type === CONTENT.alert) return fatal(opened.content, true);
      if (opened !== null) break;
    }
  }
  return null;
}

const NO_SECRETS: ReadonlyMap<string, Uint8Array> = new Map();

function unreadReason(
  { flight, secret }: { readonly flight: Flight; readonly secret: boolean },
  server: Stream,
): UnreadReason {
  if (flight.version === null) {
    if (flight.alert !== null) return 'refused';
    return server.bytes.length === 0 && !server.broken ? 'unanswered' : 'incomplete';
  }
  if (flight.resumed) return 'resumed';
  if (flight.compression !== null) return 'compressed';
  if (flight.version === TLS13) {
    if (!opensSuite(flight.suite ?? 0)) return 'suite';
    if (!secret) return 'encrypted';
  }
  return flight.alert !== null ? 'refused' : 'incomplete';
}

const NOTHING: Stream = { bytes: new Uint8Array(), broken: false };

/**
 * The side with a ClientHello, and what it said. Looking like the beginning of one is not enough: up to TLS 1.2 a
 * protected Finished is a handshake record whose first octet, of a nonce, may be anything.
 */
function whoAsks(streams: readonly Stream[]) {
  for (const [client, server] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const { bytes } = streams[client] ?? NOTHING;
    const start = tlsStart(bytes, 'client');
    const said = start < 0 ? null : readClientSafely(bytes.subarray(start));
    if (said?.hello) return { client, server, said: { ...said, hello: said.hello } };
  }
  return null;
}

/** Reads the TLS of a connection; null when a side that speaks first like a TLS client is not there. */
export function conversationOf(
  { parties, sides, time }: Connection,
  keyLog: KeyLog,
): CapturedConversation | null {
  const streams = sides.map((side) => side.join());
  const asked = whoAsks(streams);
  if (asked === null) return null;
  const { client, server, said } = asked;
  const heard = streams[server] ?? NOTHING;
  const known = keyLog.get(toHex(said.hello.random)) ?? NO_SECRETS;
  const secrets: Secrets = {
    handshake: () => known.get('SERVER_HANDSHAKE_TRAFFIC_SECRET') ?? null,
    application: () => known.get('SERVER_TRAFFIC_SECRET_0') ?? null,
  };
  const start = tlsStart(heard.bytes, 'server');
  const flight = readFlight(start < 0 ? [] : [heard.bytes.subarray(start)], secrets, makeOpener);
  const { chain, version } = flight;
  const secret = known.has('SERVER_HANDSHAKE_TRAFFIC_SECRET');
  const objected = said.alert ?? sealedAlert(said, flight.suite ?? 0, known);
  const readable = chain !== null && chain.length > 0;
  return {
    client: parties[client],
    server: parties[server],
    time: time === null ? null : isoTime(time),
    serverName: said.hello.serverName,
    version: version === null ? null : (VERSIONS[version] ?? null),
    cipher: flight.cipher,
    group: flight.group,
    chain: readable ? chain.map((der) => der.slice()) : [],
    staple: flight.staple?.slice() ?? null,
    scts: flight.scts?.map((sct) => sct.slice()) ?? null,
    clientCertificate: flight.clientCertificate,
    alert: alertOf(objected, flight.alert),
    unread: readable ? null : unreadReason({ flight, secret }, heard),
    compression: flight.compression,
  };
}

/** The client's word first: it says what was wrong with what the server sent. */
const alertOf = (client: number | null, server: number | null): CapturedAlert | null => {
  if (client !== null) return { from: 'client', code: client, name: alertName(client) };
  return server === null ? null : { from: 'server', code: server, name: alertName(server) };
};

function readClientSafely(bytes: Uint8Array): ClientSide | null {
  try {
    return readClient(bytes);
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
