import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freePort } from '#test/server/support/postgres.ts';

const script = join(import.meta.dirname, '../../lib/cli/check-config.ts');
const folder = mkdtempSync(join(tmpdir(), 'chainsight-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dataDir = join(folder, 'data');
const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, CHAINSIGHT_DATA_DIR: dataDir, ...env },
  });

it('stops the start with the name of the variable that is wrong', () => {
  const { status, stderr } = start({ CHAINSIGHT_CONCURRENCY: 'zero' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Chainsight: CHAINSIGHT_CONCURRENCY: "zero" is not .*\n$/);
});

it('lets a sound configuration pass, with the file for stored links made', () => {
  expect(start({ CHAINSIGHT_CONCURRENCY: '8' })).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(join(dataDir, 'shares.sqlite'))).toBe(true);
});

it('stops the start with one line when the folder for stored links can’t be used', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { status, stderr } = start({ CHAINSIGHT_DATA_DIR: join(file, 'data') });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^Chainsight: links can’t be stored in the folder .* \(CHAINSIGHT_DATA_DIR\): .*\n$/,
  );
});

it('warns with one line, without the password, of a PostgreSQL that is away, and goes on', async () => {
  const port = await freePort();
  const { status, stderr } = start({ DATABASE_URL: `postgres://user:secret@127.0.0.1:${port}/links` });
  expect(status).toBe(0);
  expect(stderr).toMatch(
    new RegExp(`^Chainsight: links can’t be stored in the database links at 127\\.0\\.0\\.1:${port} .*\\n$`),
  );
  expect(stderr).not.toContain('secret');
});
