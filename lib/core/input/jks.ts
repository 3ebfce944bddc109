/**
 * Java keystores of the types JKS and JCEKS. Their certificates stand in the clear; only keys are encrypted,
 * and those are stepped over. The password guards a checksum over the whole file.
 */
import { sha1 } from '@noble/hashes/legacy.js';
import type { Collector, Place } from './collector.ts';

const MAGIC_JKS = 0xfeed_feed;
const MAGIC_JCEKS = 0xcece_cece;
const CHECKSUM_LENGTH = 20;
const ENTRY = { key: 1, certificate: 2, secret: 3 } as const;

/** One alias of a keystore. */
interface KeystoreEntry {
  readonly kind: 'key' | 'trusted';
  readonly alias: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** DER; for a key its chain, leaf first. */
  readonly certificates: readonly { readonly der: Uint8Array; readonly offset: number }[];
}

/** What could be read, and why not more. */
export interface KeystoreContent {
  readonly type: 'JKS' | 'JCEKS';
  readonly entries: readonly KeystoreEntry[];
  readonly fault: {
    readonly kind: 'malformed' | 'secret-key';
    readonly offset: number;
    readonly reason: string;
  } | null;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function isKeystore(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  const magic = viewOf(bytes).getUint32(0);
  return magic === MAGIC_JKS || magic === MAGIC_JCEKS;
}

class KeystoreError extends Error {
  readonly offset: number;
  readonly kind: 'malformed' | 'secret-key';
  constructor(kind: KeystoreError['kind'], reason: string, offset: number) {
    super(reason);
    this.name = 'KeystoreError';
    this.kind = kind;
    this.offset = offset;
  }
}

/** Reads big-endian fields as Java's DataOutput writes them. */
class Fields {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly end: number;
  offset = 0;

  constructor(bytes: Uint8Array, end: number) {
    this.bytes = bytes;
    this.view = viewOf(bytes);
    this.end = end;
  }

  take(length: number): Uint8Array {
    if (this.offset + length > this.end) throw new KeystoreError('malformed', 'it breaks off', this.offset);
    this.offset += length;
    return this.bytes.subarray(this.offset - length, this.offset);
  }

  uint32(): number {
    this.take(4);
    return this.view.getUint32(this.offset - 4);
  }

  milliseconds(): number {
    this.take(8);
    return Number(this.view.getBigInt64(this.offset - 8));
  }

  /** Java's modified UTF-8; beyond it only NUL and characters outside the basic plane differ. */
  text(): string {
    const length = this.take(2);
    return new TextDecoder().decode(this.take(((length[0] ?? 0) << 8) | (length[1] ?? 0)));
  }
}

/** Reads the entries of a keystore; never throws for bad bytes. Call only when `isKeystore`. */
export function parseKeystore(bytes: Uint8Array): KeystoreContent {
  const type = viewOf(bytes).getUint32(0) === MAGIC_JKS ? 'JKS' : 'JCEKS';
  const entries: KeystoreEntry[] = [];
  try {
    const fields = new Fields(bytes, Math.max(bytes.length - CHECKSUM_LENGTH, 0));
    fields.take(4);
    const version = fields.uint32();
    if (version !== 1 && version !== 2) {
      throw new KeystoreError('malformed', `version ${String(version)} is not known`, 4);
    }
    const count = fields.uint32();
    for (let index = 0; index < count; index++) entries.push(readEntry(fields, version));
    return { type, entries, fault: null };
  } catch (error) {
    if (!(error instanceof KeystoreError)) throw error;
    return { type, entries, fault: { kind: error.kind, offset: error.offset, reason: error.message } };
  }
}

function readEntry(fields: Fields, version: number): KeystoreEntry {
  const start = fields.offset;
  const tag = fields.uint32();
  const alias = fields.text();
  const created = fields.milliseconds();
  if (tag === ENTRY.certificate) {
    return { kind: 'trusted', alias, created, certificates: [readCertificate(fields, version)] };
  }
  if (tag === ENTRY.secret) throw new KeystoreError('secret-key', 'a secret key entry', start);
  if (tag !== ENTRY.key)
    throw new KeystoreError('malformed', `entry type ${String(tag)} is not known`, start);
  // The encrypted private key: stepped over, not looked at.
  fields.take(fields.uint32());
  const certificates: KeystoreEntry['certificates'][number][] = [];
  for (let left = fields.uint32(); left > 0; left--) certificates.push(readCertificate(fields, version));
  return { kind: 'key', alias, created, certificates };
}

function readCertificate(fields: Fields, version: number): KeystoreEntry['certificates'][number] {
  const start = fields.offset;
  const type = version === 1 ? 'X.509' : fields.text();
  if (type !== 'X.509') throw new KeystoreError('malformed', `certificate type ${type} is not known`, start);
  const length = fields.uint32();
  const offset = fields.offset;
  return { der: fields.take(length), offset };
}

/** Java's checksum: SHA-1 over the password in UTF-16, a fixed phrase, and the file without its last 20 octets. */
export function keystorePasswordFits(bytes: Uint8Array, password: string): boolean {
  const secret = new Uint8Array(password.length * 2);
  for (let offset = 0; offset < password.length; offset++) {
    secret[offset * 2] = password.charCodeAt(offset) >> 8;
    secret[offset * 2 + 1] = password.charCodeAt(offset) & 0xff;
  }
  const checksum = sha1
    .create()
    .update(secret)
    .update(new TextEncoder().encode('Mighty Aphrodite'))
    .update(bytes.subarray(0, -CHECKSUM_LENGTH))
    .digest();
  return checksum.every((value, index) => value === bytes[bytes.length - CHECKSUM_LENGTH + index]);
}

/** Hands on the certificates of a keystore. A password is checked when given, and never needed. */
export function readKeystore(
  bytes: Uint8Array,
  password: string | undefined,
  place: Place,
  collector: Collector,
): void {
  const { entries, fault } = parseKeystore(bytes);
  for (const { certificates } of entries) {
    for (const { der, offset } of certificates) {
      if (collector.atLimit(place.at(offset))) return;
      collector.certificate(der, place.at(offset));
    }
  }
  const keys = entries.filter(({ kind }) => kind === 'key').length;
  if (fault?.kind === 'secret-key') collector.problem('keystore-entry-unsupported', place.at(fault.offset));
  else if (fault) collector.problem('keystore-malformed', place.at(fault.offset), { reason: fault.reason });
  if (password !== undefined && !keystorePasswordFits(bytes, password)) {
    collector.problem('keystore-password-wrong', place.at(bytes.length - CHECKSUM_LENGTH));
  }
  if (keys > 0) collector.problem('keystore-keys-not-read', place.at(0), { keys });
}
