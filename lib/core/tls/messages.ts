/** Handshake messages of a server, as far as a capture needs them (RFC 8446 §4, RFC 5246 §7.4). */
import { unzlibSync } from 'fflate';
import { equalBytes } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import type { CertificateRequest } from '../mutual/request.ts';
import { ByteReader, latin1, MalformedError } from './bytes.ts';
import { groupName } from './registry.ts';

export const MESSAGE = {
  clientHello: 1,
  serverHello: 2,
  encryptedExtensions: 8,
  certificate: 11,
  serverKeyExchange: 12,
  certificateRequest: 13,
  serverHelloDone: 14,
  certificateVerify: 15,
  finished: 20,
  certificateStatus: 22,
  /** RFC 8879. */
  compressedCertificate: 25,
} as const;

const EXTENSION = {
  serverName: 0,
  statusRequest: 5,
  signatureAlgorithms: 13,
  alpn: 16,
  scts: 18,
  supportedVersions: 43,
  certificateAuthorities: 47,
  keyShare: 51,
  preSharedKey: 41,
} as const;

/** A HelloRetryRequest is a ServerHello with this random (RFC 8446 §4.1.3). */
const RETRY_RANDOM = Uint8Array.of(
  ...[0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91],
  ...[0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c],
);

type Extensions = ReadonlyMap<number, Uint8Array>;

function readExtensions(reader: ByteReader): Extensions {
  const extensions = new Map<number, Uint8Array>();
  if (reader.remaining === 0) return extensions; // allowed up to TLS 1.2
  const list = reader.inner(2);
  while (list.remaining > 0) {
    const type = list.number(2);
    extensions.set(type, list.vector(2));
  }
  return extensions;
}

export interface ServerHello {
  readonly retry: boolean;
  readonly version: number;
  readonly cipher: number;
  /** TLS 1.3's key share: the group and, but for a retry, the server's public key. */
  readonly share: { readonly group: number; readonly key: Uint8Array } | null;
  readonly extensions: Extensions;
}

/** Whether the server took up an earlier session, so that it sends no certificates (RFC 8446 §4.2.11). */
export const isResumption = ({ extensions }: ServerHello): boolean => extensions.has(EXTENSION.preSharedKey);

export interface ClientHello {
  /** 32 octets, by which a key log names the connection. */
  readonly random: Uint8Array;
  /** The name asked for (RFC 6066 §3); null when none was. */
  readonly serverName: string | null;
}

export function readClientHello(body: Uint8Array): ClientHello {
  const reader = new ByteReader(body);
  reader.number(2);
  const random = reader.take(32);
  reader.vector(1);
  reader.vector(2);
  reader.vector(1);
  const names = readExtensions(reader).get(EXTENSION.serverName);
  return { random, serverName: names === undefined ? null : serverNameIn(new ByteReader(names).inner(2)) };
}

/** Longer is no name of a host (RFC 1035 §2.3.4). */
const LONGEST_NAME = 255;

function serverNameIn(list: ByteReader): string | null {
  while (list.remaining > 0) {
    const isHost = list.number(1) === 0;
    const name = list.vector(2);
    if (isHost) return latin1(name.subarray(0, LONGEST_NAME));
  }
  return null;
}

function readShare(reader: ByteReader): NonNullable<ServerHello['share']> {
  const group = reader.number(2);
  return { group, key: reader.remaining === 0 ? new Uint8Array() : reader.vector(2) };
}

export function readServerHello(body: Uint8Array): ServerHello {
  const reader = new ByteReader(body);
  const legacyVersion = reader.number(2);
  const random = reader.take(32);
  reader.vector(1);
  const cipher = reader.number(2);
  reader.number(1);
  const extensions = readExtensions(reader);
  const selected = extensions.get(EXTENSION.supportedVersions);
  const share = extensions.get(EXTENSION.keyShare);
  return {
    retry: equalBytes(RETRY_RANDOM, random),
    version: selected === undefined ? legacyVersion : new ByteReader(selected).number(2),
    cipher,
    share: share === undefined ? null : readShare(new ByteReader(share)),
    extensions,
  };
}

/** EncryptedExtensions, in the form of its extensions. */
export const readEncryptedExtensions = (body: Uint8Array): Extensions => readExtensions(new ByteReader(body));

/** The one protocol that a server chose (RFC 7301 §3.1). The name is one that we offered. */
export function chosenProtocol(extensions: Extensions): string | null {
  const body = extensions.get(EXTENSION.alpn);
  if (body === undefined) return null;
  return latin1(new ByteReader(body).inner(2).vector(1));
}

/** SignedCertificateTimestampList (RFC 6962 §3.3). */
export function timestamps(extensions: Extensions): readonly Uint8Array[] | null {
  const body = extensions.get(EXTENSION.scts);
  if (body === undefined || body.length === 0) return null;
  const list = new ByteReader(body).inner(2);
  const scts: Uint8Array[] = [];
  while (list.remaining > 0) scts.push(list.vector(2));
  return scts;
}

/** CertificateStatus of type ocsp (RFC 6066 §8); null for another type or an empty response. */
export function readStatus(body: Uint8Array): Uint8Array | null {
  const reader = new ByteReader(body);
  if (reader.number(1) !== 1) return null;
  const response = reader.vector(3);
  return response.length === 0 ? null : response;
}

export interface CertificateMessage {
  readonly chain: readonly Uint8Array[];
  /** TLS 1.3 only: what came with the first certificate. */
  readonly staple: Uint8Array | null;
  readonly scts: readonly Uint8Array[] | null;
}

const bounded = (chain: readonly Uint8Array[]): void => {
  if (chain.length > LIMITS.chainCertificates) throw new MalformedError('too many certificates');
};

/** Certificate up to TLS 1.2 (RFC 5246 §7.4.2). */
export function readCertificate12(body: Uint8Array): CertificateMessage {
  const list = new ByteReader(body).inner(3);
  const chain: Uint8Array[] = [];
  while (list.remaining > 0) {
    chain.push(list.vector(3));
    bounded(chain);
  }
  return { chain, staple: null, scts: null };
}

/** Names of the registry of RFC 8879 §7.3. */
const COMPRESSIONS: Readonly<Record<number, string>> = { 1: 'zlib', 2: 'brotli', 3: 'zstd' };

/** CompressedCertificate (RFC 8879 §4): the Certificate message, or the name of a compression that is not read. */
export function readCompressed(body: Uint8Array): Uint8Array | string {
  const reader = new ByteReader(body);
  const algorithm = reader.number(2);
  const length = reader.number(3);
  const packed = reader.vector(3);
  const name = COMPRESSIONS[algorithm] ?? `algorithm ${String(algorithm)}`;
  if (name !== 'zlib') return name;
  if (length > LIMITS.certificateMessageBytes) throw new MalformedError('too large a Certificate message');
  const unpacked = unzlibInto(packed, new Uint8Array(length + 1));
  if (unpacked?.length !== length) throw new MalformedError('not the Certificate message that it says');
  return unpacked;
}

/** Unpacks into as much room as there is, and no more; null for what is no zlib. */
function unzlibInto(packed: Uint8Array, out: Uint8Array): Uint8Array | null {
  try {
    return unzlibSync(packed, { out });
  } catch {
    return null;
  }
}

/** Certificate of TLS 1.3 (RFC 8446 §4.4.2). */
export function readCertificate13(body: Uint8Array): CertificateMessage {
  const reader = new ByteReader(body);
  reader.vector(1);
  const list = reader.inner(3);
  const chain: Uint8Array[] = [];
  let first: Extensions = new Map();
  while (list.remaining > 0) {
    chain.push(list.vector(3));
    const extensions = readExtensions(list);
    if (chain.length === 1) first = extensions;
    bounded(chain);
  }
  const status = first.get(EXTENSION.statusRequest);
  return {
    chain,
    staple: status === undefined ? null : readStatus(status),
    scts: timestamps(first),
  };
}

type Authorities = Pick<CertificateRequest, 'issuers' | 'total' | 'bytes'>;

const EVERY_AUTHORITY: Authorities = { issuers: [], total: 0, bytes: 0 };

function readAuthorities(list: ByteReader): Authorities {
  const bytes = list.remaining;
  const issuers: Uint8Array[] = [];
  let total = 0;
  for (; list.remaining > 0; total++) {
    const name = list.vector(2);
    if (total < LIMITS.clientIssuers) issuers.push(name);
  }
  return { issuers, total, bytes };
}

/** CertificateRequest up to TLS 1.2 (RFC 5246 §7.4.4); before 1.2 without signature algorithms. */
export function readCertificateRequest12(body: Uint8Array, version: number): CertificateRequest {
  const reader = new ByteReader(body);
  const types = reader.vector(1);
  const schemes = version >= 0x0303 ? readSchemes(reader) : null;
  return { ...readAuthorities(reader.inner(2)), schemes, types: [...types] };
}

/** A list of SignatureSchemes with its length (RFC 8446 §4.2.3); repeats are left out, which bounds it. */
function readSchemes(reader: ByteReader): readonly number[] {
  const list = reader.inner(2);
  const schemes = new Set<number>();
  while (list.remaining > 0) {
    const scheme = list.number(2);
    if (schemes.size < LIMITS.clientSchemes) schemes.add(scheme);
  }
  return [...schemes];
}

/** CertificateRequest of TLS 1.3 (RFC 8446 §4.3.2), whose names are an extension (§4.2.4). */
export function readCertificateRequest13(body: Uint8Array): CertificateRequest {
  const reader = new ByteReader(body);
  reader.vector(1);
  const extensions = readExtensions(reader);
  const authorities = extensions.get(EXTENSION.certificateAuthorities);
  const algorithms = extensions.get(EXTENSION.signatureAlgorithms);
  return {
    ...(authorities === undefined ? EVERY_AUTHORITY : readAuthorities(new ByteReader(authorities).inner(2))),
    schemes: algorithms === undefined ? [] : readSchemes(new ByteReader(algorithms)),
    types: null,
  };
}

/** Group of a ServerKeyExchange, as the cipher suite's name tells its form (RFC 8422 §5.4, RFC 5246 §7.4.3). */
export function keyExchangeGroup(cipher: string, body: Uint8Array): string | null {
  const reader = new ByteReader(body);
  if (cipher.startsWith('TLS_ECDH')) {
    const namedCurve = 3;
    return reader.number(1) === namedCurve ? groupName(reader.number(2)) : 'explicit-curve';
  }
  if (!cipher.startsWith('TLS_DH')) return null;
  const prime = reader.vector(2);
  const first = prime.findIndex((byte) => byte !== 0);
  if (first < 0) return null;
  return `dh-${(prime.length - first) * 8 - Math.clz32(prime[first] ?? 0) + 24}`;
}
