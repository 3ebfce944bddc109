import { keyWords } from '../terms.ts';
import { rekey } from './article.ts';
import type { WordsByCode } from './types.ts';

const NEW_KEY =
  'Make a new key (RSA with 2048 bits or more, or ECDSA on P-256 or P-384), request a new certificate for it and replace the old one everywhere.';
const CHECK_KEY = 'Check the new certificate here: “Key” must show the new kind and size.';

/** Public keys: size, kind and encoding. */
export const keys = {
  'key-malformed': {
    title: 'The public key can’t be read',
    connector: 'key unreadable',
    because: (p, n) => `the public key of ${n.subject} can’t be decoded (${p.reason})`,
    means: 'Without the key no signature can be checked, so every client refuses the chain.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey(),
  },
  'key-too-small': {
    title: 'The key is too short',
    connector: 'key too short',
    because: (p, n) => `the key of ${n.subject} has ${p.bits} bits where at least ${p.minimum} are required`,
    means:
      'Short keys can be broken. Windows refuses RSA keys below 1024 bits, browsers, Apple systems and current Linux below 2048.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey(),
  },
  'key-size-not-multiple-of-8': {
    title: 'The key has an odd length',
    connector: 'odd key length',
    because: (p, n) => `the RSA key of ${n.subject} has ${p.bits} bits, not a multiple of eight`,
    means: 'Public CAs may not issue for such keys and some clients can’t use them.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey('next-change', 'public-rules'),
  },
  'key-exponent-bad': {
    title: 'The RSA key has a bad exponent',
    connector: 'bad key exponent',
    because: (p, n) =>
      `the RSA key of ${n.subject} has a public exponent that is not allowed (${p.exponent})`,
    means:
      'A very small or even exponent weakens the key or makes it unusable, and one of more than 32 bits is too large for some: Chrome takes 33, Firefox 64, OpenSSL more.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey('soon', 'strict'),
  },
  'key-curve-forbidden': {
    title: 'The elliptic curve is not allowed',
    connector: 'curve not allowed',
    because: (p, n) => `the key of ${n.subject} is on the curve ${p.curve}, which public CAs may not use`,
    means: 'Browsers support P-256 and P-384, some P-521; many clients can’t connect with any other curve.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey('soon', 'public-rules'),
  },
  'key-curve-explicit': {
    title: 'The elliptic curve is spelled out instead of named',
    connector: 'curve not named',
    because: (_, n) =>
      `the key of ${n.subject} gives the parameters of its curve instead of the curve’s name`,
    means: 'Spelled-out parameters made forgeries possible in the past, so clients refuse them.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey('soon', 'strict'),
  },
  'key-type-forbidden': {
    title: 'The kind of key is not allowed',
    connector: 'key type not allowed',
    because: (p, n) =>
      `${n.subject} has a key of a kind that is not allowed here (${keyWords(p.algorithm, p.oid)})`,
    means: 'Clients do not support the key, or the rules for public CAs forbid it.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey('now', 'public-rules'),
  },
  'key-type-unusual': {
    title: 'The kind of key is unusual',
    connector: 'unusual key',
    because: (p, n) => `${n.subject} has a key of a kind that many clients do not support (${p.algorithm})`,
    means:
      'Clients that support it connect, others end the handshake. Public CAs do not issue for such keys.',
    fix: NEW_KEY,
    verify: CHECK_KEY,
    article: rekey('next-change', 'old'),
  },
} satisfies WordsByCode;
