import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { readEnterprise } from '#lib/trust/sources/enterprise.ts';
import { passedText } from '#lib/trust/transfer/error.ts';

let folder: string;
let roots: readonly Issued[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-enterprise-'));
  const dates = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
  roots = await Promise.all(
    ['One', 'Two'].map((name) => createAuthority({ subject: `CN=Contoso Root ${name}`, ...dates })),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

it('reads PEM and DER files, and names what holds no certificate', async () => {
  const [one, two] = roots;
  if (!one || !two) throw new Error('no roots');
  writeFileSync(join(folder, 'a.pem'), one.pem);
  writeFileSync(join(folder, 'b.cer'), two.der);
  writeFileSync(join(folder, 'c.txt'), 'notes');
  mkdirSync(join(folder, 'old'));
  const { store, passed } = await readEnterprise(folder);
  expect(store).toMatchObject({ id: 'enterprise', private: true });
  expect(store?.certificates.map((der) => Buffer.from(der).toString('hex'))).toEqual(
    [one, two].map(({ der }) => Buffer.from(der).toString('hex')),
  );
  expect(passed).toEqual([{ code: 'no-certificate', file: 'c.txt' }]);
  expect(passed.map(passedText)).toEqual(['c.txt: no certificate in it']);
});

it('goes on without a folder', async () => {
  const { store, passed } = await readEnterprise(join(folder, 'missing'));
  expect(store).toBeNull();
  expect(passed).toEqual([{ code: 'folder-unreadable', reason: 'ENOENT' }]);
  expect(passed.map(passedText)).toEqual(['the folder can’t be read (ENOENT)']);
});
