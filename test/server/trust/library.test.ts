import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { answerTrust } from '#lib/server/api/trust.ts';
import { readConfig } from '#lib/server/config.ts';
import { TrustLibrary } from '#lib/server/trust/library.ts';
import { createTrustService } from '#lib/server/trust/service.ts';
import config from '../../../next.config.js';
import { importStore } from '#lib/trust/lists/import.ts';
import { storesFileIn } from '#lib/trust/saved.ts';
import { decodeManifest } from '#lib/trust/decode.ts';
import type { StoreInfo, TrustManifest } from '#lib/trust/format.ts';

let folder: string;
let root: Issued;
let other: Issued;
let run = 0;
let dataDir: string;
let enterprise: string;
let problems: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-library-'));
  const validity = {
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2035-01-01T00:00:00Z'),
  };
  root = await createAuthority({ subject: 'CN=Contoso Root', ...validity });
  other = await createAuthority({ subject: 'CN=Contoso Second Root', ...validity });
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  dataDir = join(folder, `data-${(run += 1)}`);
  enterprise = join(folder, `enterprise-${run}`);
  mkdirSync(enterprise);
  problems = [];
});

const library = () =>
  createTrustService(
    readConfig({
      CHAINSIGHT_DATA_DIR: dataDir,
      CHAINSIGHT_ENTERPRISE_ROOTS: enterprise,
      CHAINSIGHT_TRUST_REFRESH_HOURS: '0',
    }),
    (problem) => problems.push(problem),
  ).library;
const manifest = async (from: TrustLibrary): Promise<TrustManifest> =>
  decodeManifest(new TextDecoder().decode((await from.file('manifest.json')) ?? new Uint8Array()));
const storeOf = async (from: TrustLibrary, id: string): Promise<StoreInfo | undefined> =>
  (await manifest(from)).stores.find((store) => store.id === id);

describe('the trust files of a running server', () => {
  it('hold Mozilla’s roots from the start, and those of the operating system where there are any', async () => {
    const files = library();
    expect((await storeOf(files, 'mozilla'))?.count).toBeGreaterThan(100);
    // The system may name one certificate several times; a store has it once.
    const system = new Set(getCACertificates('system').map((pem) => new X509Certificate(pem).fingerprint256))
      .size;
    const found = await storeOf(files, 'system');
    expect(found?.count ?? 0).toBe(system);
    if (found) {
      expect(found.source).toContain('operating system of this server');
      expect(found.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(found.private).toBe(true);
    }
  });

  it('take up an imported store and a root of the organisation without a restart', async () => {
    const files = library();
    expect(await storeOf(files, 'java')).toBeUndefined();
    const path = join(folder, 'root.pem');
    writeFileSync(path, root.pem);
    await importStore(`java=${path}`, {
      file: storesFileIn(dataDir),
      now: new Date('2026-06-01T00:00:00Z'),
    });
    expect(await storeOf(files, 'java')).toMatchObject({ count: 1, date: '2026-06-01', source: 'root.pem' });

    expect(await storeOf(files, 'enterprise')).toBeUndefined();
    writeFileSync(join(enterprise, 'a.pem'), root.pem);
    expect((await storeOf(files, 'enterprise'))?.count).toBe(1);
    writeFileSync(join(enterprise, 'b.pem'), other.pem);
    expect((await storeOf(files, 'enterprise'))?.count).toBe(2);
  });

  it('still give the files of the manifest before to a page that was opened with it', async () => {
    const files = library();
    const before = await manifest(files);
    writeFileSync(join(enterprise, 'a.pem'), root.pem);
    const after = await manifest(files);
    expect(after.index).not.toBe(before.index);
    expect(await files.file(before.index)).not.toBeNull();
    expect(await files.file(after.index)).not.toBeNull();
  });

  it('say what could not be read, and go on with the rest', async () => {
    writeFileSync(join(enterprise, 'notes.txt'), 'nothing');
    const files = library();
    expect((await manifest(files)).stores.length).toBeGreaterThan(0);
    expect(problems).toEqual([expect.stringContaining('notes.txt')]);
  });

  it('are those of the build when the stores can’t be gathered, and the last good ones later', async () => {
    const built = join(folder, 'built');
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'manifest.json'), '{"built":true}');
    let fails = true;
    let stamp = 0;
    const errors: unknown[] = [];
    const files = new TrustLibrary({
      gather: () =>
        fails
          ? Promise.reject(new Error('no'))
          : Promise.resolve({
              stores: [{ id: 'one', title: 'One', source: 'test', date: null, certificates: [root.der] }],
              enterprise: null,
            }),
      stamp: () => String((stamp += 1)),
      built,
      onProblem: (error) => errors.push(error),
    });
    expect(new TextDecoder().decode((await files.file('manifest.json')) ?? undefined)).toContain('built');
    fails = false;
    expect((await manifest(files)).stores.map(({ id }) => id)).toEqual(['one']);
    fails = true;
    expect((await manifest(files)).stores.map(({ id }) => id)).toEqual(['one']);
    expect(errors).toHaveLength(2);
  });

  it('have no other names: nothing else of the disk is given out', async () => {
    const files = library();
    for (const name of ['../../package.json', 'stores.json', 'manifest.json/..', '', 'index-0.bin'])
      expect(await files.file(name)).toBeNull();
  });
});

describe('GET /api/v1/trust/…', () => {
  const get = (name: string, files: Pick<TrustLibrary, 'file'>, etag?: string) =>
    answerTrust(
      new Request(`http://localhost/api/v1/trust/${name}`, {
        headers: etag === undefined ? {} : { 'if-none-match': etag },
      }),
      name,
      files,
    );

  it('keeps what the build put under /trust as long as the route does', async () => {
    const rule = ((await config.headers?.()) ?? []).find(({ source }) => source.startsWith('/trust/'));
    const name = new RegExp(`^${/^\/trust\/:file\((.*)\)$/.exec(rule?.source ?? '')?.[1] ?? ''}$`);
    const bytes = new Uint8Array([1]);
    const everything = { file: () => Promise.resolve(bytes) };
    const hash = '0123456789abcdef';
    for (const file of [
      'manifest.json',
      `index-${hash}.bin`,
      `shard-${hash}.bin`,
      `terms-${hash}.json`,
      `lists-${hash}.json`,
    ]) {
      const served = (await get(file, everything)).headers.get('cache-control');
      expect([file, name.test(file)]).toEqual([file, served === rule?.headers[0]?.value]);
    }
  });

  it('lets hashed names be kept for ever, and asks again for the manifest, cheaply', async () => {
    const files = library();
    const first = await get('manifest.json', files);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('content-type')).toContain('application/json');
    const again = await get('manifest.json', files, first.headers.get('etag') ?? '');
    expect(again.status).toBe(304);
    const { index } = await manifest(files);
    const kept = await get(index, files);
    expect(kept.headers.get('cache-control')).toContain('immutable');
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(await files.file(index));
    expect((await get('shard-0000000000000000.bin', files)).status).toBe(404);
  });
});
