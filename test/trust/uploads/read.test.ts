import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, issue, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { readUpload, type UploadFile } from '#lib/trust/uploads/read.ts';
import type { UploadReading } from '#lib/trust/uploads/types.ts';
import { keystore } from '../../core/input/keystore.ts';
import { KEYTOOL } from '../keystores.ts';
import { fileTime, purposes, store, stored, type ListSigner } from '../formats/microsoft.ts';
import { asSigner, authroot, digest, disallowed, hexOf, LONG, makeListSigner } from './files.ts';

const SERVER = '1.3.6.1.5.5.7.3.1';
const MAIL = '1.3.6.1.5.5.7.3.4';
const ports = { engine: createEvaluator(globalThis.crypto), crypto: globalThis.crypto };

let folder: string;
let root: Issued;
let second: Issued;
let leaf: Issued;
let signer: ListSigner;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-upload-'));
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  second = await createAuthority({ subject: 'CN=Contoso Second Root', ...LONG });
  leaf = await issue(root, { subject: 'CN=sts.contoso.com', ...LONG });
  ({ signer } = await makeListSigner());
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (bytes: Uint8Array, file: Partial<UploadFile> = {}): Promise<UploadReading> =>
  readUpload({ name: 'file', standsFor: 'microsoft', ...file, bytes: bytes.slice() }, ports);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

async function rootsIn(bytes: Uint8Array, file: Partial<UploadFile> = {}) {
  const reading = await read(bytes, file);
  if (reading.ok !== true || reading.content.kind !== 'roots') throw new Error(JSON.stringify(reading));
  return reading.content.roots;
}

describe('a file as a trust store', () => {
  it('is a PEM bundle, of which certificates that are no CA are left out and counted', async () => {
    const reading = await read(text(root.pem + second.pem + leaf.pem));
    expect(reading).toMatchObject({ ok: true, date: null, remarks: [{ code: 'not-a-ca', count: 1 }] });
    expect(await rootsIn(text(root.pem + second.pem))).toEqual([
      { der: root.der, terms: {} },
      { der: second.der, terms: {} },
    ]);
  });

  it('is a P7B that OpenSSL wrote', async () => {
    writeFileSync(join(folder, 'both.pem'), root.pem + second.pem);
    const p7b = execFileSync('openssl', ['crl2pkcs7', '-nocrl', '-certfile', 'both.pem', '-outform', 'DER'], {
      cwd: folder,
    });
    const ders = (await rootsIn(p7b)).map(({ der }) => hexOf('sha256', der));
    expect(ders.sort()).toEqual([hexOf('sha256', root.der), hexOf('sha256', second.der)].sort());
  });

  it('is a roots.sst, whose properties become terms', async () => {
    const sst = store(
      stored(9, purposes(SERVER, MAIL)),
      stored(104, fileTime('2026-09-15T00:00:00Z')),
      stored(122, purposes(MAIL)),
      stored(0x20, root.der),
      stored(126, fileTime('2024-11-12T00:00:00Z')),
      stored(127, purposes(SERVER)),
      stored(0x20, second.der),
    );
    expect((await rootsIn(sst)).map(({ terms }) => terms)).toEqual([
      { purposes: [SERVER], distrustFrom: Date.parse('2026-09-15T00:00:00Z') },
      { distrustAfter: Date.parse('2024-11-12T00:00:00Z') - 1 },
    ]);
  });

  it('keeps no limit by issue date that is for other purposes, and no purpose of those taken away', async () => {
    const sst = store(
      stored(122, purposes(SERVER)),
      stored(126, fileTime('2024-11-12T00:00:00Z')),
      stored(127, purposes(MAIL)),
      stored(0x20, root.der),
    );
    const [only] = await rootsIn(sst);
    expect(only?.terms.distrustAfter).toBeUndefined();
    expect(only?.terms.purposes).toContain(MAIL);
    expect(only?.terms.purposes).not.toContain(SERVER);
  });

  it('is an authroot.stl: roots by hash, with terms, its date and its signer', async () => {
    const list = authroot([[root.der, { 9: purposes(SERVER), 104: fileTime('2026-09-15T00:00:00Z') }]], {
      sign: signer,
    });
    expect(await read(list)).toEqual({
      ok: true,
      date: '2026-08-25',
      remarks: [],
      content: {
        kind: 'list',
        signer: { name: 'Contoso Trust List Publisher', microsoft: false },
        named: [
          {
            identifier: hexOf('sha1', root.der),
            sha256: hexOf('sha256', root.der),
            terms: { purposes: [SERVER], distrustFrom: Date.parse('2026-09-15T00:00:00Z') },
          },
        ],
      },
    });
  });

  it('is a disallowedcert.stl', async () => {
    const list = disallowed([digest('md5', root.der)], { sign: signer });
    expect(await read(list)).toMatchObject({
      ok: true,
      content: { kind: 'blocked', identifiers: [hexOf('md5', root.der)] },
    });
  });

  it('is a keystore that keytool wrote, JKS or PKCS #12, with its password', async () => {
    for (const type of ['JKS', 'PKCS12'] as const) {
      const bytes = KEYTOOL[type];
      const optional = type === 'JKS';
      expect(await read(bytes)).toEqual({ ok: 'locked', optional, wrong: false });
      expect(await read(bytes, { password: 'no' })).toEqual({ ok: 'locked', optional, wrong: true });
      expect(await rootsIn(bytes, { password: 'changeit' })).toEqual([{ der: KEYTOOL.root, terms: {} }]);
    }
  });

  it('may be a keystore unchecked, which is said, and whose own keys’ chains are no roots', async () => {
    const bytes = keystore(
      [
        { alias: 'root', trusted: root.der },
        { alias: 'own', key: Uint8Array.from([1]), chain: [leaf.der, second.der] },
      ],
      'secret',
    );
    expect(await read(bytes, { unchecked: true })).toMatchObject({
      ok: true,
      content: { roots: [{ der: root.der }] },
      remarks: [{ code: 'own-keys', count: 1 }, { code: 'not-checked' }],
    });
  });
});

describe('a file that is no trust store', () => {
  const refusalOf = async (bytes: Uint8Array, file: Partial<UploadFile> = {}) => {
    const reading = await read(bytes, file);
    if (reading.ok !== false) throw new Error('it was taken');
    return reading.refusal;
  };

  it('says where a cut store breaks off, and takes nothing of it', async () => {
    const sst = store(stored(0x20, root.der), stored(0x20, second.der));
    const cut = sst.slice(0, 12 + root.der.length + 40);
    expect(await refusalOf(cut)).toEqual({
      code: 'malformed',
      offset: 8 + 12 + root.der.length,
      reason: 'the store breaks off',
    });
  });

  it('names the place in a broken bundle', async () => {
    const refusal = await refusalOf(text(root.pem + second.pem.slice(0, 200)));
    expect(refusal.code).toBe('problems');
    if (refusal.code !== 'problems') return;
    expect(refusal.problems[0]?.offset).toBe(root.pem.length);
  });

  it('is a list that was changed, is not signed, is for something else or for other clients', async () => {
    const list = authroot([[root.der, {}]], { sign: signer });
    const changed = list.slice();
    const at = Buffer.from(list).indexOf(Buffer.from(digest('sha1', root.der)));
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await refusalOf(changed)).code).toBe('list-signature');
    expect(await refusalOf(authroot([[root.der, {}]], {}))).toEqual({ code: 'list-unsigned' });
    expect((await refusalOf(authroot([[root.der, {}]], { sign: signer, usage: '1.2.3' }))).code).toBe(
      'list-kind',
    );
    expect(await refusalOf(list, { standsFor: 'apple' })).toEqual({ code: 'list-for', standsFor: 'apple' });
  });

  it('has only certificates that are no CA', async () => {
    expect(await refusalOf(text(leaf.pem))).toEqual({
      code: 'no-roots',
      remarks: [{ code: 'not-a-ca', count: 1 }],
    });
  });

  it('is a private key or nothing at all', async () => {
    expect(await refusalOf(text('hello'))).toMatchObject({ code: 'problems' });
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    expect(await refusalOf(text(key + root.pem))).toMatchObject({
      code: 'problems',
      problems: [{ code: 'private-key' }],
    });
  });

  it('never throws, whatever the bytes are', async () => {
    const whole = authroot([[root.der, {}]], { sign: asSigner(leaf, []) });
    for (let length = 0; length < whole.length; length += 7) {
      const reading = await read(whole.slice(0, length));
      expect(reading.ok).toBe(false);
    }
  });
});
