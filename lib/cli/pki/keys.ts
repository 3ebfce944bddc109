/** Key pairs, made fresh with WebCrypto. */

const KEY_KINDS = {
  'rsa-1024': rsa(1024),
  'rsa-2048': rsa(2048),
  'rsa-3072': rsa(3072),
  'rsa-4096': rsa(4096),
  p256: { name: 'ECDSA', namedCurve: 'P-256' },
  p384: { name: 'ECDSA', namedCurve: 'P-384' },
  p521: { name: 'ECDSA', namedCurve: 'P-521' },
  ed25519: { name: 'Ed25519' },
} as const;

export type KeyKind = keyof typeof KEY_KINDS;

function rsa(modulusLength: number): RsaHashedKeyGenParams {
  const publicExponent = new Uint8Array([1, 0, 1]);
  return { name: 'RSASSA-PKCS1-v1_5', modulusLength, publicExponent, hash: 'SHA-256' };
}

/** Makes a key pair that signs. */
export async function makeKeys(kind: KeyKind): Promise<CryptoKeyPair> {
  const keys = await crypto.subtle.generateKey(KEY_KINDS[kind], true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new TypeError(`${kind} did not give a key pair.`);
  return keys;
}

/** PKCS #8 in PEM, as TLS servers take it. */
export async function privateKeyPem(keys: CryptoKeyPair): Promise<string> {
  const bytes = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return toPem('PRIVATE KEY', new Uint8Array(bytes));
}

/** PEM (RFC 7468) with lines of 64 characters. */
export function toPem(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
