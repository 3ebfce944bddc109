/** Certificates, CRLs and keys made for these tests, and OpenSSL to wrap them as other programs do. */
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeInput } from '#lib/core/input/decode.ts';
import type { DecodedInput } from '#lib/core/input/types.ts';

const NOT_BEFORE = new Date('2026-01-01T00:00:00Z');
const NOT_AFTER = new Date('2027-01-01T00:00:00Z');
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

const newKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

async function issue(
  subject: string,
  issuer: string,
  keys: CryptoKeyPair,
  signer: CryptoKeyPair,
  serial: string,
) {
  return x509.X509CertificateGenerator.create({
    serialNumber: serial,
    subject,
    issuer,
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [new x509.BasicConstraintsExtension(subject !== 'CN=leaf', undefined, true)],
  });
}

const bytesOf = (data: ArrayBuffer): Uint8Array => new Uint8Array(data);

async function make() {
  const [rootKeys, middleKeys, leafKeys] = await Promise.all([newKeys(), newKeys(), newKeys()]);
  const root = await issue('CN=root', 'CN=root', rootKeys, rootKeys, '01');
  const middle = await issue('CN=middle', 'CN=root', middleKeys, rootKeys, '02');
  const leaf = await issue('CN=leaf', 'CN=middle', leafKeys, middleKeys, '03');
  const crl = await x509.X509CrlGenerator.create({
    issuer: 'CN=root',
    thisUpdate: NOT_BEFORE,
    nextUpdate: NOT_AFTER,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: ALGORITHM,
  });
  const request = await x509.Pkcs10CertificateRequestGenerator.create({
    name: 'CN=leaf',
    keys: leafKeys,
    signingAlgorithm: ALGORITHM,
  });
  return {
    root: bytesOf(root.rawData),
    middle: bytesOf(middle.rawData),
    leaf: bytesOf(leaf.rawData),
    crl: bytesOf(crl.rawData),
    request: bytesOf(request.rawData),
    spki: bytesOf(await crypto.subtle.exportKey('spki', leafKeys.publicKey)),
    key: bytesOf(await crypto.subtle.exportKey('pkcs8', leafKeys.privateKey)),
  };
}

export const made = await make();
export const chain = [made.leaf, made.middle, made.root] as const;

export const base64 = (der: Uint8Array): string => Buffer.from(der).toString('base64');

export const wrap = (text: string, width = 64, newline = '\n'): string =>
  (text.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? []).join(newline);

export const pem = (der: Uint8Array, label = 'CERTIFICATE', newline = '\n'): string =>
  [`-----BEGIN ${label}-----`, wrap(base64(der), 64, newline), `-----END ${label}-----`, ''].join(newline);

/** leaf, middle, root. */
export const chainPem = chain.map((der) => pem(der)).join('');

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function concat(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const decode = (bytes: Uint8Array | string, password?: string, name = 'file'): Promise<DecodedInput> =>
  decodeInput({
    name,
    bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
    ...(password === undefined ? {} : { password }),
  });

export const codes = (decoded: DecodedInput): readonly string[] => decoded.problems.map(({ code }) => code);

/** Subjects, so that a failing test says which certificate is missing. */
export const names = (decoded: DecodedInput): readonly string[] =>
  decoded.certificates.map(({ der }) => {
    const known = Object.entries(made).find(([, bytes]) => Buffer.from(bytes).equals(der));
    return known?.[0] ?? 'unknown';
  });

/**
 * Runs OpenSSL in a folder with leaf.pem, key.pem, cas.pem (middle, root) and crl.pem; "out" names what is
 * read back. Throws with OpenSSL's own message.
 */
export function openssl(args: readonly string[], files: Readonly<Record<string, string>> = {}): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-input-'));
  try {
    const all = {
      'leaf.pem': pem(made.leaf),
      'key.pem': pem(made.key, 'PRIVATE KEY'),
      'cas.pem': pem(made.middle) + pem(made.root),
      'crl.pem': pem(made.crl, 'X509 CRL'),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
    execFileSync('openssl', [...args, '-out', 'out'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    return new Uint8Array(readFileSync(join(folder, 'out')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
