/**
 * Reads what a server sent during a handshake: the facts, and the Certificate message byte for byte.
 * Node's own view of the chain is reordered, without duplicates and completed from the store, which
 * hides the very faults that are looked for; so the bytes on the wire are read.
 */
import { ByteReader, concat, MalformedError } from './bytes.ts';
import {
  chosenProtocol,
  keyExchangeGroup,
  MESSAGE,
  readCertificate12,
  readCertificate13,
  readEncryptedExtensions,
  readServerHello,
  readStatus,
  timestamps,
  type CertificateMessage,
} from './messages.ts';
import { RecordOpener } from './protection.ts';
import { CONTENT, readRecords } from './records.ts';
import { cipherName } from './registry.ts';

/** Traffic secrets of the server's direction (RFC 8446 §7.1), as the `keylog` event reports them. */
export interface Secrets {
  readonly handshake: Uint8Array | null;
  readonly application: Uint8Array | null;
}

export interface Flight {
  /** ProtocolVersion, null before a ServerHello. */
  readonly version: number | null;
  readonly cipher: string | null;
  readonly group: string | null;
  readonly alpn: string | null;
  /** Null until the whole Certificate message came. */
  readonly chain: readonly Uint8Array[] | null;
  readonly staple: Uint8Array | null;
  readonly scts: readonly Uint8Array[] | null;
  readonly clientCertificateRequested: boolean;
  /** The first fatal alert, in clear or protected; null when none came. */
  readonly alert: number | null;
  /** Something did not have the form that the protocol gives it. */
  readonly malformed: boolean;
}

type Draft = { -readonly [K in keyof Flight]: Flight[K] };

const TLS13 = 0x0304;
const CLOSE_NOTIFY = 0;
const WARNING = 1;

class FlightReader {
  readonly flight: Draft = {
    version: null,
    cipher: null,
    group: null,
    alpn: null,
    chain: null,
    staple: null,
    scts: null,
    clientCertificateRequested: false,
    alert: null,
    malformed: false,
  };
  readonly #secrets: Secrets;
  #cipherId = 0;
  #opener: RecordOpener | null = null;
  #pending: Uint8Array = new Uint8Array();

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  read(bytes: Uint8Array): void {
    for (const record of readRecords(bytes)) {
      if (record.type === CONTENT.applicationData) {
        const opened = this.#opener?.open(record) ?? null;
        if (opened === null) return;
        this.#content(opened.type, opened.content);
      } else if (record.type === CONTENT.changeCipherSpec) {
        // Up to TLS 1.2 everything after it is protected; in TLS 1.3 it means nothing (RFC 8446 §5).
        if (this.flight.version !== TLS13) return;
      } else {
        this.#content(record.type, record.fragment);
      }
    }
  }

  #content(type: number, content: Uint8Array): void {
    if (type === CONTENT.alert) this.#alert(content);
    else if (type === CONTENT.handshake) this.#handshake(content);
  }

  #alert([level, description]: Uint8Array): void {
    // In TLS 1.3 the level means nothing; warnings before it (unrecognized_name above all) end nothing.
    const harmless = level === WARNING && this.flight.version !== TLS13;
    if (description === undefined || description === CLOSE_NOTIFY || harmless) return;
    this.flight.alert ??= description;
  }

  #handshake(content: Uint8Array): void {
    this.#pending = this.#pending.length === 0 ? content : concat([this.#pending, content]);
    while (this.#pending.length >= 4) {
      const reader = new ByteReader(this.#pending);
      const type = reader.number(1);
      const length = reader.number(3);
      if (length > reader.remaining) return;
      this.#pending = this.#pending.subarray(4 + length);
      this.#message(type, reader.take(length));
    }
  }

  #message(type: number, body: Uint8Array): void {
    const { flight } = this;
    switch (type) {
      case MESSAGE.serverHello:
        this.#serverHello(body);
        break;
      case MESSAGE.encryptedExtensions:
        flight.alpn = chosenProtocol(readEncryptedExtensions(body));
        break;
      case MESSAGE.certificate:
        this.#certificate(flight.version === TLS13 ? readCertificate13(body) : readCertificate12(body));
        break;
      case MESSAGE.certificateStatus:
        flight.staple ??= readStatus(body);
        break;
      case MESSAGE.serverKeyExchange:
        flight.group = keyExchangeGroup(flight.cipher ?? '', body);
        break;
      case MESSAGE.certificateRequest:
        flight.clientCertificateRequested = true;
        break;
      case MESSAGE.finished:
        this.#protect(this.#secrets.application);
        break;
    }
  }

  #serverHello(body: Uint8Array): void {
    const hello = readServerHello(body);
    const { flight } = this;
    flight.version = hello.version;
    if (hello.retry) return; // the ServerHello proper is still to come
    flight.cipher = cipherName(hello.cipher);
    flight.group = hello.group;
    this.#cipherId = hello.cipher;
    if (hello.version === TLS13) {
      this.#protect(this.#secrets.handshake);
    } else {
      flight.alpn = chosenProtocol(hello.extensions);
      flight.scts = timestamps(hello.extensions);
    }
  }

  #certificate(message: CertificateMessage): void {
    this.flight.chain ??= message.chain;
    this.flight.staple ??= message.staple;
    this.flight.scts ??= message.scts;
  }

  #protect(secret: Uint8Array | null): void {
    this.#opener = secret === null ? null : RecordOpener.create(this.#cipherId, secret);
  }
}

/** Reads every complete message in `bytes`, which are all bytes of the server from the first one. */
export function readFlight(bytes: Uint8Array, secrets: Secrets): Flight {
  const reader = new FlightReader(secrets);
  try {
    reader.read(bytes);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    reader.flight.malformed = true;
  }
  return reader.flight;
}
