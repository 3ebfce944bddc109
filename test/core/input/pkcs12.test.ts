import { pbkdf2Sync } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { decodeInput } from '#lib/core/input/decode.ts';
import { derivePbkdf2 } from '#lib/core/input/pkcs12/password.ts';
import { Rounds, TooManyRounds } from '#lib/core/input/collector.ts';
import type { KeyProgress } from '#lib/core/input/types.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { base64, codes, decode, made, names, openssl, pem } from './material.ts';

const pfx = (password: string, ...options: readonly string[]): Uint8Array =>
  openssl(
    ['pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'key.pem', '-certfile', 'cas.pem'].concat([
      '-passout',
      `pass:${password}`,
      ...options,
    ]),
  );

const CHAIN = ['leaf', 'middle', 'root'];
const pbe = (name: string): readonly string[] => ['-certpbe', name, '-keypbe', name];

/** How programs encrypt: [who or what, options of OpenSSL]. */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['AES-256 and HMAC-SHA-256 (OpenSSL 3, Windows Server 2022)', []],
  ['AES-128', pbe('AES-128-CBC')],
  ['AES-192', pbe('AES-192-CBC')],
  ['triple DES and SHA-1 (Windows until 2019)', ['-macalg', 'sha1', ...pbe('PBE-SHA1-3DES')]],
  ['triple DES with two keys', pbe('PBE-SHA1-2DES')],
  ['RC2-40 (OpenSSL 1, Java 8)', ['-legacy']],
  ['RC2-128', ['-legacy', ...pbe('PBE-SHA1-RC2-128')]],
  ['PBES2 with triple DES', pbe('DES-EDE3-CBC')],
  ['MAC with SHA-512', ['-macalg', 'sha512']],
  ['MAC with SHA-384', ['-macalg', 'sha384']],
  ['many rounds', ['-iter', '20000']],
];

describe('PKCS #12', () => {
  it.each(FORMS)('%s', async (_, options) => {
    const bytes = pfx('Geheim 1', ...options);
    const decoded = await decode(bytes, 'Geheim 1');
    expect(names(decoded)).toEqual(CHAIN);
    expect(decoded.format).toBe('pkcs12');
    expect(decoded.problems).toMatchObject([{ code: 'pkcs12-keys-not-read', params: { keys: 1 } }]);

    const asked = await decode(bytes);
    expect(asked).toMatchObject({ certificates: [], needsPassword: true, problems: [] });

    const wrong = await decode(bytes, 'geheim 1');
    expect(wrong.certificates).toEqual([]);
    expect(wrong.needsPassword).toBeUndefined();
    expect(codes(wrong)).toEqual(['pkcs12-password-wrong']);
  });

  it.each([[[]], [['-legacy']], [pbe('PBE-SHA1-3DES')]])('without a MAC %j', async (options) => {
    const bytes = pfx('x', '-nomac', '-certpbe', 'AES-256-CBC', ...options);
    expect(names(await decode(bytes, 'x'))).toEqual(CHAIN);
    expect(codes(await decode(bytes, 'y'))).toEqual(['pkcs12-password-wrong']);
    expect((await decode(bytes)).needsPassword).toBe(true);
  });

  it('certificates in the clear need no password', async () => {
    const decoded = await decode(pfx('x', '-certpbe', 'NONE'));
    expect(names(decoded)).toEqual(CHAIN);
    expect(decoded.needsPassword).toBeUndefined();
  });

  it('the empty password is tried unasked', async () => {
    for (const options of [[], ['-legacy']]) {
      const decoded = await decode(pfx('', ...options));
      expect(names(decoded)).toEqual(CHAIN);
      expect(decoded.needsPassword).toBeUndefined();
    }
  });

  it('passwords beyond ASCII', async () => {
    for (const options of [[], ['-legacy']]) {
      expect(names(await decode(pfx('Käse-Ω-😀', ...options), 'Käse-Ω-😀'))).toEqual(CHAIN);
    }
  });

  it('certificates only', async () => {
    const bytes = openssl(['pkcs12', '-export', '-nokeys', '-in', 'cas.pem', '-passout', 'pass:changeit']);
    const decoded = await decode(bytes, 'changeit');
    expect(names(decoded)).toEqual(['middle', 'root']);
    expect(codes(decoded)).toEqual([]);
  });

  it('a key alone is named', async () => {
    const bytes = openssl(['pkcs12', '-export', '-nocerts', '-inkey', 'key.pem', '-passout', 'pass:x']);
    const decoded = await decode(bytes, 'x');
    expect(decoded.certificates).toEqual([]);
    expect(codes(decoded)).toEqual(['pkcs12-no-certificate', 'pkcs12-keys-not-read']);
  });

  it('as base64 and as PEM, beside certificates', async () => {
    const bytes = pfx('x');
    expect(names(await decode(base64(bytes), 'x'))).toEqual(CHAIN);
    expect(names(await decode(pem(made.root) + pem(bytes, 'PKCS12'), 'x'))).toEqual(['root', ...CHAIN]);
  });

  it('an encryption that is not read is named, with how to export again', async () => {
    const decoded = await decode(pfx('x', '-legacy', ...pbe('PBE-SHA1-RC4-128')), 'x');
    expect(decoded.certificates).toEqual([]);
    expect(decoded.problems).toMatchObject([
      { code: 'pkcs12-encryption-unsupported', params: { algorithm: '1.2.840.113549.1.12.1.1' } },
      { code: 'pkcs12-keys-not-read' },
    ]);
  });

  it('a hash of the MAC that is not known is no hindrance', async () => {
    const decoded = await decode(pfx('x', '-macalg', 'sha3-256'), 'x');
    expect(names(decoded)).toEqual(CHAIN);
    expect(codes(decoded)).toEqual(['pkcs12-mac-unsupported', 'pkcs12-keys-not-read']);
  });

  it('a count of rounds meant to hang is refused', async () => {
    const bytes = pfx('x', '-iter', '70000');
    const patient = Buffer.from([2, 3, 1, 0x11, 0x70]);
    const endless = [2, 3, 0x7f, 0xff, 0xff];
    let patched = 0;
    for (let at; (at = Buffer.from(bytes).indexOf(patient)) >= 0; patched++) bytes.set(endless, at);
    expect(patched).toBeGreaterThan(1);
    const start = performance.now();
    const decoded = await decode(bytes, 'x');
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(decoded.certificates).toEqual([]);
    expect(decoded.problems[0]).toMatchObject({
      code: 'pkcs12-iterations',
      params: { rounds: 8_388_607, limit: LIMITS.passwordRounds },
    });
  });

  it('one that breaks off', async () => {
    const bytes = pfx('x');
    const decoded = await decode(bytes.subarray(0, -5), 'x');
    expect(decoded.problems).toMatchObject([{ code: 'der-truncated', params: { missing: 5 } }]);
  });
});

describe('many rounds', () => {
  it('are told while they are computed, up to all that were needed', async () => {
    const bytes = pfx('Geheim 1', '-iter', '25000');
    const told: KeyProgress[] = [];
    const decoded = await decodeInput({
      name: 'a.pfx',
      bytes,
      password: 'Geheim 1',
      onRounds: (progress) => told.push(progress),
    });
    expect(names(decoded)).toEqual(CHAIN);
    // The MAC, then the key of the certificates.
    expect(told).toEqual([
      { done: 10_000, total: 25_000 },
      { done: 20_000, total: 25_000 },
      { done: 25_000, total: 25_000 },
      { done: 35_000, total: 50_000 },
      { done: 45_000, total: 50_000 },
      { done: 50_000, total: 50_000 },
    ]);
  });

  it.each([1, 2, 9_999, 10_000, 10_001])('of PBKDF2 (%i) are those of OpenSSL, block by block', (rounds) => {
    const [password, salt] = [Buffer.from('Geheim 1'), Buffer.from('salt')];
    const derivation = { hash: sha256, salt, rounds, size: 80 };
    const derived = derivePbkdf2(derivation, password, new Rounds());
    expect(Buffer.from(derived)).toEqual(pbkdf2Sync(password, salt, rounds, 80, 'sha256'));
  });

  it('of one input have a limit together, and the number of it is told', () => {
    const limit = LIMITS.passwordRoundsInAll;
    const rounds = new Rounds();
    for (let used = 0; used < limit; used += LIMITS.passwordRounds) rounds.begin(LIMITS.passwordRounds, 1);
    expect(() => rounds.begin(1, 1)).toThrow(new TooManyRounds(limit + 1, limit));
    // A MAC whose key is said to be 1,024 octets long takes 32 blocks of so many rounds.
    expect(() => new Rounds().begin(LIMITS.passwordRounds, 32)).toThrow(TooManyRounds);
    expect(() => new Rounds().begin(Number.NaN, 1)).toThrow(TooManyRounds);
  });
});
