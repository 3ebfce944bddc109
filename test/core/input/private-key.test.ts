import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeInput, hasPrivateKey } from '#lib/core/input/decode.ts';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import { base64, codes, concat, decode, made, names, pem } from './material.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed25519 = generateKeyPairSync('ed25519').privateKey;
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey;
const secret = { cipher: 'aes-256-cbc', passphrase: 'x' } as const;

const PEMS: readonly (readonly [string, string])[] = [
  ['PKCS #8 RSA', String(rsa.export({ type: 'pkcs8', format: 'pem' }))],
  ['PKCS #8 Ed25519', String(ed25519.export({ type: 'pkcs8', format: 'pem' }))],
  ['PKCS #8 encrypted', String(rsa.export({ type: 'pkcs8', format: 'pem', ...secret }))],
  ['PKCS #1', String(rsa.export({ type: 'pkcs1', format: 'pem' }))],
  ['PKCS #1 encrypted', String(rsa.export({ type: 'pkcs1', format: 'pem', ...secret }))],
  ['SEC 1', String(ec.export({ type: 'sec1', format: 'pem' }))],
  [
    'OpenSSH',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----\n',
  ],
  [
    'SSH2',
    '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/56wAAAgIAAAA=\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n',
  ],
  ['PGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n-----END PGP PRIVATE KEY BLOCK-----\n'],
  ['PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 2\nAAAA\n'],
  ['JSON Web Key', JSON.stringify(ec.export({ format: 'jwk' }))],
];

const DERS: readonly (readonly [string, Buffer])[] = [
  ['PKCS #8 RSA', rsa.export({ type: 'pkcs8', format: 'der' })],
  ['PKCS #8 EC', ec.export({ type: 'pkcs8', format: 'der' })],
  ['PKCS #8 Ed25519', ed25519.export({ type: 'pkcs8', format: 'der' })],
  ['PKCS #8 DSA', dsa.export({ type: 'pkcs8', format: 'der' })],
  ['PKCS #8 encrypted', rsa.export({ type: 'pkcs8', format: 'der', ...secret })],
  ['PKCS #1', rsa.export({ type: 'pkcs1', format: 'der' })],
  ['SEC 1', ec.export({ type: 'sec1', format: 'der' })],
];

/** Pieces of the key that must not be anywhere in an answer. */
const leaks = (answer: unknown, key: Uint8Array): boolean => {
  const text = JSON.stringify(answer, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
  const middle = Buffer.from(key).subarray(key.length / 2, key.length / 2 + 12);
  return text.includes(middle.toString('hex')) || text.includes(middle.toString('latin1'));
};

describe('private keys are refused', () => {
  it.each(PEMS)('%s as text', async (_, text) => {
    const decoded = await decode(text);
    expect(decoded).toMatchObject({ certificates: [], crls: [] });
    expect(codes(decoded)).toEqual(['private-key']);
    expect(hasPrivateKey(decoded)).toBe(true);
    expect(leaks(decoded, Buffer.from(text))).toBe(false);
  });

  it.each(DERS)('%s as DER', async (_, der) => {
    const decoded = await decode(Uint8Array.from(der));
    expect(decoded.certificates).toEqual([]);
    expect(codes(decoded)).toEqual(['private-key']);
    expect(leaks(decoded, der)).toBe(false);
  });

  it.each(DERS)('%s as bare base64', async (_, der) => {
    const decoded = await decode(der.toString('base64'));
    expect(codes(decoded)).toEqual(['private-key']);
  });

  it.each(DERS)('%s under the label CERTIFICATE', async (_, der) => {
    const decoded = await decode(pem(der));
    expect(decoded.certificates).toEqual([]);
    expect(codes(decoded)).toEqual(['private-key']);
  });

  it('the form that OpenSSL has of its own for DSA', async () => {
    const traditional = execFileSync('openssl', ['dsa', '-outform', 'DER'], {
      input: String(dsa.export({ type: 'pkcs8', format: 'pem' })),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    expect(traditional.subarray(4, 7)).toEqual(Buffer.from([2, 1, 0]));
    expect(codes(await decode(Uint8Array.from(traditional)))).toEqual(['private-key']);
  });

  it('without END, and noise around it', async () => {
    const text = `> -----BEGIN RSA PRIVATE KEY-----\n> ${base64(made.key)}\n\nbye`;
    const decoded = await decode(text);
    expect(codes(decoded)).toEqual(['private-key']);
    expect(leaks(decoded, made.key)).toBe(false);
  });

  it('a body whose BEGIN line was not copied', async () => {
    const text = `${base64(made.key)}\n-----END PRIVATE KEY-----\n`;
    const decoded = await decode(text);
    expect(new Set(codes(decoded))).toEqual(new Set(['private-key']));
  });

  it('the certificates beside it stay', async () => {
    const decoded = await decode(pem(made.leaf) + pem(made.key, 'PRIVATE KEY') + pem(made.root));
    expect(names(decoded)).toEqual(['leaf', 'root']);
    expect(codes(decoded)).toEqual(['private-key']);
    expect(leaks(decoded, made.key)).toBe(false);
  });

  it('behind a certificate in DER', async () => {
    const decoded = await decode(concat(made.leaf, made.key));
    expect(names(decoded)).toEqual(['leaf']);
    expect(codes(decoded)).toEqual(['private-key']);
  });

  it('public material is not refused', async () => {
    const decoded = await decodeInput({ name: null, bytes: made.leaf });
    expect(hasPrivateKey(decoded)).toBe(false);
  });
});

// The page empties its box for this code alone.
it('is the one problem that is refused', () => {
  const refused = Object.entries(INPUT_PROBLEMS).filter(([, { weight }]) => weight === 'refused');
  expect(refused.map(([code]) => code)).toEqual(['private-key']);
});
