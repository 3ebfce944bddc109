/**
 * Reads what a server sent during a handshake: the facts, and the Certificate message byte for byte.
 * Node's own view of the chain is reordered, without duplicates and completed from the store, which
 * hides the very faults that are looked for; so the bytes on the wire are read.
 */
import type { CertificateRequest } from '../mutual/request.ts';
import { Accumulator } from './accumulator.ts';
import { ByteReader, MalformedError } from './bytes.ts';
import {
  chosenProtocol,
  isResumption,
  keyExchangeGroup,
  MESSAGE,
  readCertificate12,
  readCertificate13,
  readCertificateRequest12,
  readCertificateRequest13,
  readCompressed,
  readEncryptedExtensions,
  readServerHello,
  readStatus,
  timestamps,
  type CertificateMessage,
  type ServerHello,
} from './messages.ts';
import { CONTENT, takeRecord, type MakeOpener, type RecordOpener, type TlsRecord } from './records.ts';
import { cipherName, groupName, keyTypeOfCipher, keyTypeOfScheme, type KeyType } from './registry.ts';

/** Where the traffic secrets of the server's direction come from (RFC 8446 §7.1); null: not known. */
export interface Secrets {
  /** @param message the whole ServerHello, for those who derive the secret themselves. */
  handshake(hello: ServerHello, message: Uint8Array): Uint8Array | null;
  application(): Uint8Array | null;
}

export interface Flight {
  /** ProtocolVersion, null before a ServerHello. */
  readonly version: number | null;
  readonly cipher: string | null;
  /** Number of the cipher suite. */
  readonly suite: number | null;
  readonly group: string | null;
  readonly alpn: string | null;
  /** Null until the whole Certificate message came. */
  readonly chain: readonly Uint8Array[] | null;
  readonly staple: Uint8Array | null;
  readonly scts: readonly Uint8Array[] | null;
  /** What the server said when it asked for a client certificate; null when it did not ask. */
  readonly clientCertificate: CertificateRequest | null;
  /** The kind of key that the server's certificate has, as far as the handshake tells. */
  readonly keyType: KeyType | null;
  /** The server took up an earlier session, and sends no certificates. */
  readonly resumed: boolean;
  /** How the certificates were compressed, where that is not read (RFC 8879); null: they were not. */
  readonly compression: string | null;
  /** The first fatal alert, in clear or protected; null when none came. */
  readonly alert: number | null;
  /** The server asked for another ClientHello (RFC 8446 §4.1.4). */
  readonly retried: boolean;
  /** The server has said all that it says before the client answers (ServerHelloDone, or Finished). */
  readonly complete: boolean;
  /** Something did not have the form that the protocol gives it. */
  readonly malformed: boolean;
}

type Draft = { -readonly [K in keyof Flight]: Flight[K] };

const TLS13 = 0x0304;
const CLOSE_NOTIFY = 0;
const WARNING = 1;
const MESSAGE_HEADER_BYTES = 4;

/** Reads a server's bytes as they come. `flight` grows with every complete message. */
export class FlightReader {
  readonly #secrets: Secrets;
  readonly #makeOpener: MakeOpener;
  readonly #draft: Draft = {
    version: null,
    cipher: null,
    suite: null,
    group: null,
    alpn: null,
    chain: null,
    staple: null,
    scts: null,
    clientCertificate: null,
    keyType: null,
    resumed: false,
    compression: null,
    alert: null,
    retried: false,
    complete: false,
    malformed: false,
  };
  readonly #bytes = new Accumulator();
  readonly #messages = new Accumulator();
  #opener: RecordOpener | null = null;
  /** Nothing after this can be read: protected with keys not known, or out of form. */
  #closed = false;

  constructor(secrets: Secrets, makeOpener: MakeOpener) {
    this.#secrets = secrets;
    this.#makeOpener = makeOpener;
  }

  get flight(): Flight {
    return this.#draft;
  }

  /** Takes more bytes of the server, from its first one on. */
  push(bytes: Uint8Array): void {
    if (this.#closed) return;
    this.#bytes.push(bytes);
    try {
      for (let record = takeRecord(this.#bytes); record !== null; record = takeRecord(this.#bytes)) {
        if (!this.#record(record)) {
          this.#closed = true;
          return;
        }
      }
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      this.#draft.malformed = true;
      this.#closed = true;
    }
  }

  /** Reads one record; false when what follows can't be read. */
  #record(record: TlsRecord): boolean {
    if (record.type === CONTENT.applicationData) {
      const opened = this.#opener?.open(record) ?? null;
      if (opened === null) return false;
      this.#content(opened.type, opened.content);
    } else if (record.type === CONTENT.changeCipherSpec) {
      // Up to TLS 1.2 everything after it is protected; in TLS 1.3 it means nothing (RFC 8446 §5).
      if (this.#draft.version === TLS13) return true;
      // A full handshake shows its certificates before.
      this.#draft.resumed = this.#draft.version !== null && !this.#draft.complete;
      return false;
    } else {
      // Once TLS 1.3 protects, only an alert may still come in clear.
      if (this.#opener !== null && record.type !== CONTENT.alert) return false;
      this.#content(record.type, record.fragment);
    }
    return true;
  }

  #content(type: number, content: Uint8Array): void {
    if (type === CONTENT.alert) this.#alert(content);
    else if (type === CONTENT.handshake) this.#handshake(content);
  }

  #alert([level, description]: Uint8Array): void {
    // In TLS 1.3 the level means nothing; warnings before it (unrecognized_name above all) end nothing.
    const harmless = level === WARNING && this.#draft.version !== TLS13;
    if (description === undefined || description === CLOSE_NOTIFY || harmless) return;
    this.#draft.alert ??= description;
  }

  #handshake(content: Uint8Array): void {
    this.#messages.push(content);
    for (;;) {
      const header = this.#messages.peek(MESSAGE_HEADER_BYTES);
      if (header === null) return;
      const reader = new ByteReader(header);
      const type = reader.number(1);
      const message = this.#messages.take(MESSAGE_HEADER_BYTES + reader.number(3));
      if (message === null) return;
      this.#message(type, message);
    }
  }

  #message(type: number, message: Uint8Array): void {
    const body = message.subarray(MESSAGE_HEADER_BYTES);
    const flight = this.#draft;
    switch (type) {
      case MESSAGE.serverHello:
        this.#serverHello(readServerHello(body), message);
        break;
      case MESSAGE.encryptedExtensions:
        flight.alpn = chosenProtocol(readEncryptedExtensions(body));
        break;
      case MESSAGE.certificate:
        this.#certificate(flight.version === TLS13 ? readCertificate13(body) : readCertificate12(body));
        break;
      case MESSAGE.compressedCertificate: {
        const unpacked = readCompressed(body);
        if (typeof unpacked === 'string') flight.compression = unpacked;
        else this.#certificate(readCertificate13(unpacked));
        break;
      }
      case MESSAGE.certificateStatus:
        flight.staple ??= readStatus(body);
        break;
      case MESSAGE.serverKeyExchange:
        flight.group = keyExchangeGroup(flight.cipher ?? '', body);
        break;
      case MESSAGE.certificateRequest:
        flight.clientCertificate =
          flight.version === TLS13
            ? readCertificateRequest13(body)
            : readCertificateRequest12(body, flight.version ?? 0);
        break;
      case MESSAGE.certificateVerify:
        flight.keyType = keyTypeOfScheme(new ByteReader(body).number(2));
        break;
      case MESSAGE.serverHelloDone:
        flight.complete = true;
        break;
      case MESSAGE.finished:
        flight.complete = true;
        // Only an objection to our missing certificate is of interest after this.
        this.#protect(flight.clientCertificate !== null ? this.#secrets.application() : null);
        break;
    }
  }

  #serverHello(hello: ServerHello, message: Uint8Array): void {
    const flight = this.#draft;
    flight.version = hello.version;
    if (hello.retry) {
      flight.retried = true; // the ServerHello proper is still to come
      return;
    }
    flight.cipher = cipherName(hello.cipher);
    flight.group = hello.share === null ? null : groupName(hello.share.group);
    flight.suite = hello.cipher;
    if (hello.version === TLS13) {
      flight.resumed = isResumption(hello);
      this.#protect(this.#secrets.handshake(hello, message));
    } else {
      flight.keyType = keyTypeOfCipher(hello.cipher);
      flight.alpn = chosenProtocol(hello.extensions);
      flight.scts = timestamps(hello.extensions);
    }
  }

  #certificate(message: CertificateMessage): void {
    this.#draft.chain ??= message.chain;
    this.#draft.staple ??= message.staple;
    this.#draft.scts ??= message.scts;
  }

  #protect(secret: Uint8Array | null): void {
    this.#opener = secret === null ? null : this.#makeOpener(this.#draft.suite ?? 0, secret);
  }
}

/** Reads all that a server sent, from its first byte on. */
export function readFlight(chunks: readonly Uint8Array[], secrets: Secrets, makeOpener: MakeOpener): Flight {
  const reader = new FlightReader(secrets, makeOpener);
  for (const chunk of chunks) reader.push(chunk);
  return reader.flight;
}
