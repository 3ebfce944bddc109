/** Private keys in every encoding and wrapping in which somebody may have one, and what would be a trace of them. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { base64, made, pem, utf8, wrap } from './material.ts';

type Wrapped = string | Uint8Array;

export const bytesOf = (input: Wrapped): Uint8Array => (typeof input === 'string' ? utf8(input) : input);
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const KEYS: readonly KeyObject[] = [
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey,
  generateKeyPairSync('ed25519').privateKey,
];

/** The encodings of a key: DER and text. */
export const FORMS: Readonly<Record<string, (key: KeyObject) => Wrapped>> = {
  DER: (key) => Uint8Array.from(key.export({ type: 'pkcs8', format: 'der' })),
  PEM: (key) => String(key.export({ type: 'pkcs8', format: 'pem' })),
  'locked PEM': (key) =>
    String(key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })),
  JWK: (key) => JSON.stringify(key.export({ format: 'jwk' })),
  'form of its kind': (key) =>
    key.asymmetricKeyType === 'ec'
      ? String(key.export({ type: 'sec1', format: 'pem' }))
      : String(key.export({ type: key.asymmetricKeyType === 'rsa' ? 'pkcs1' : 'pkcs8', format: 'pem' })),
};

/** Text as it is, other bytes as base64. */
const asText = (inner: Uint8Array): string =>
  inner.every((octet) => octet >= 9 && octet < 0x7f) ? Buffer.from(inner).toString('latin1') : base64(inner);

export const WRAPPINGS: Readonly<Record<string, (inner: Uint8Array) => Wrapped>> = {
  base64: (inner) => base64(inner),
  'wrapped base64': (inner) => wrap(base64(inner), 76),
  secret: (inner) =>
    `kind: Secret\ndata:\n  tls.crt: ${base64(utf8(pem(made.leaf)))}\n  tls.key: ${base64(inner)}\n`,
  json: (inner) => JSON.stringify({ certificate: pem(made.leaf), key: base64(inner) }),
  ldif: (inner) => `dn: cn=x\nuserPKCS12;binary:: ${wrap(base64(inner), 70, '\n ')}\n`,
  zip: (inner) => zipSync({ 'www.key': inner, 'www.cer': made.leaf }),
  gzip: (inner) => gzipSync(inner),
  hex: (inner) => hex(inner),
  'C array': (inner) => [...inner].map((octet) => `0x${octet.toString(16).padStart(2, '0')}`).join(', '),
  decimal: (inner) => [...inner].join(' '),
  configuration: (inner) => `server {\n  # here it is\n${asText(inner)}\n}\n`,
  mail: (inner) =>
    `From: a@example.com\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrap(base64(inner), 76, '\r\n')}\r\n`,
  'deflated SAML': (inner) =>
    `SAMLResponse=${base64(Uint8Array.from(deflateRawSync(utf8(`<a>${base64(inner)}</a>`))))}`,
};

/** Pieces of the key, in every spelling in which a piece could be shown. */
export function pieces(key: KeyObject): readonly string[] {
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const jwk = key.export({ format: 'jwk' });
  const secret = Buffer.from(jwk.d ?? '', 'base64url');
  // The secret number itself, or most of it: its neighbours are public.
  const middle = secret.subarray(4, 24);
  return [
    middle.toString('hex'),
    jwk.d?.slice(2, 30) ?? '',
    middle.toString('latin1'),
    ...[0, 1, 2].map((shift) =>
      der
        .subarray(shift + der.indexOf(middle))
        .subarray(0, 18)
        .toString('base64')
        .slice(2, 22),
    ),
  ];
}

/** A key as it stands in the innermost of these wrappings. */
export const build = (inner: Wrapped, around: readonly string[]): Wrapped =>
  around.reduce<Wrapped>((input, name) => WRAPPINGS[name]?.(bytesOf(input)) ?? input, inner);
