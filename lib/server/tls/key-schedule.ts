/** The TLS 1.3 key schedule as far as the server's handshake secret (RFC 8446 §7.1), and its HKDF. */
import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';

export type HashName = 'sha256' | 'sha384';

const HASH_BYTES: Readonly<Record<HashName, number>> = { sha256: 32, sha384: 48 };

/** HKDF-Extract (RFC 5869 §2.2). */
const extract = (hash: HashName, salt: KeyObject, secret: Uint8Array): KeyObject =>
  createSecretKey(createHmac(hash, salt).update(secret).digest());

/** HKDF-Expand-Label for outputs no longer than one hash. Secrets are key objects: of bytes Node asks first whether they are one. */
export function expandLabel(
  hash: HashName,
  secret: KeyObject,
  label: string,
  context: Uint8Array,
  length: number,
): Buffer {
  const name = Buffer.from(`tls13 ${label}`, 'latin1');
  const info = Buffer.from([length >> 8, length & 0xff, name.length, ...name, context.length, ...context]);
  return createHmac(hash, secret).update(info).update(Uint8Array.of(1)).digest().subarray(0, length);
}

/** What the secrets of all connections without a pre-shared key begin with. */
function saltOf(hash: HashName): KeyObject {
  const zeros = new Uint8Array(HASH_BYTES[hash]);
  const early = extract(hash, createSecretKey(zeros), zeros);
  const nothing = createHash(hash).digest();
  return createSecretKey(expandLabel(hash, early, 'derived', nothing, HASH_BYTES[hash]));
}

const SALTS: Readonly<Record<HashName, KeyObject>> = { sha256: saltOf('sha256'), sha384: saltOf('sha384') };

/**
 * server_handshake_traffic_secret, without a pre-shared key.
 * @param shared the (EC)DHE secret.
 * @param transcript ClientHello and ServerHello, each with its header.
 */
export function serverHandshakeSecret(
  hash: HashName,
  shared: Uint8Array,
  transcript: readonly Uint8Array[],
): Uint8Array {
  const handshake = extract(hash, SALTS[hash], shared);
  const digest = createHash(hash);
  for (const message of transcript) digest.update(message);
  return expandLabel(hash, handshake, 's hs traffic', digest.digest(), HASH_BYTES[hash]);
}
