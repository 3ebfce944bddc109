import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { importStore } from '#lib/trust/lists/import.ts';
import { loadStores } from '#lib/trust/saved.ts';
import { KEYTOOL } from '../keystores.ts';

let folder: string;
let root: Issued;
const now = new Date('2026-06-01T00:00:00Z');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-import-'));
  root = await createAuthority({
    subject: 'CN=Contoso Root',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2035-01-01T00:00:00Z'),
  });
  writeFileSync(join(folder, 'root.pem'), root.pem);
});

afterAll(() => rmSync(folder, { recursive: true }));

const into = (name: string) => ({ file: join(folder, name), now });

it('takes a keystore that keytool wrote', async () => {
  const keystore = join(folder, 'cacerts');
  writeFileSync(keystore, KEYTOOL.JKS);
  expect(await importStore(`java=${keystore}`, into('a.json'))).toEqual({
    id: 'java',
    count: 1,
    problem: null,
    failures: [],
    instead: null,
  });
  const [store] = loadStores(join(folder, 'a.json'));
  expect(store).toMatchObject({ id: 'java', title: 'Java', source: 'cacerts', date: '2026-06-01' });
  expect(store?.roots[0]?.der).toBe(Buffer.from(KEYTOOL.root).toString('base64'));
});

it('takes PEM, and leaves the other stores as they are', async () => {
  const there = into('b.json');
  await importStore(`android=${join(folder, 'root.pem')}`, there);
  await importStore(`apple=${join(folder, 'root.pem')}`, there);
  expect(loadStores(there.file).map(({ id }) => id)).toEqual(['android', 'apple']);
});

it('refuses a store that no client has, a file that is not there, and one without certificates', async () => {
  const there = into('c.json');
  writeFileSync(join(folder, 'empty.txt'), 'nothing');
  const problems = [];
  for (const text of [
    'windows-xp=x.pem',
    'no-name',
    'java=/nowhere/cacerts',
    `java=${join(folder, 'empty.txt')}`,
  ])
    problems.push((await importStore(text, there)).problem);
  expect(problems[0]).toMatch(/one of microsoft/);
  expect(problems[1]).toMatch(/one of microsoft/);
  expect(problems[2]).toMatch(/could not be read/);
  expect(problems[3]).toMatch(/no certificate/);
  expect(loadStores(there.file)).toEqual([]);
});
