/**
 * A full disk, for real: the database on a small tmpfs. Mounting needs root; without it this fails and
 * says so, because an untested guarantee is none.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { storageFault } from '#lib/server/share/failures.ts';
import { createShareService } from '#lib/server/share/service.ts';
import { createStore, type NewShare } from '#lib/server/share/store.ts';

let disk: string;
beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'chainsight-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk], { stdio: 'pipe' });
  } catch (error) {
    throw new Error('A tmpfs could not be mounted: run the tests as root.', { cause: error });
  }
});
afterAll(() => {
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

test('a full disk is said, loses nothing that was answered, and is over when there is room', async () => {
  const config = { dataDir: join(disk, 'data'), databaseUrl: '' };
  const limits = { totalBytes: 1_000_000_000, sharesPerHour: 1_000_000 };
  const store = createStore(await openDatabase(config), limits);
  const share: NewShare = {
    envelope: new Uint8Array(60_000).fill(7),
    lifetimeSeconds: 3_600,
    once: false,
  };
  writeFileSync(join(disk, 'ballast'), new Uint8Array(2_000_000));

  const stored: { readonly id: string; readonly deleteToken: string }[] = [];
  let fault = null;
  while (fault === null) {
    try {
      const outcome = await store.put(share);
      if (outcome.kind !== 'stored') throw new Error(outcome.kind);
      stored.push(outcome);
    } catch (error) {
      fault = storageFault(error);
      expect(fault, String(error)).not.toBeNull();
    }
    expect(stored.length).toBeLessThan(200);
  }
  expect(fault).toEqual({ code: 'store-full' });
  expect(stored.length).toBeGreaterThan(3);
  // Reading goes on, and what was answered is there.
  for (const { id } of stored) expect((await store.read(id)).kind).toBe('found');
  expect(await store.usage()).toEqual({ shares: stored.length, bytes: stored.length * 60_000 });

  rmSync(join(disk, 'ballast'));
  expect((await store.put(share)).kind).toBe('stored');
  const [first] = stored;
  if (first) expect(await store.remove(first.id, first.deleteToken)).toBe(true);
  await store.close();

  const again = createStore(await openDatabase(config), limits);
  for (const { id } of stored.slice(1)) expect((await again.read(id)).kind).toBe('found');
  if (first) expect((await again.read(first.id)).kind).toBe('gone');
  expect((await again.usage()).shares).toBe(stored.length);
  await again.close();
});

test('a full disk still lets links be withdrawn', async () => {
  rmSync(join(disk, 'data'), { recursive: true });
  const service = createShareService(
    readConfig({ CHAINSIGHT_DATA_DIR: join(disk, 'withdrawn'), CHAINSIGHT_SHARE_BYTES: '65536' }),
  );
  const store = await service.store();
  const stored: { readonly id: string; readonly deleteToken: string }[] = [];
  for (let full = false; !full;) {
    try {
      const outcome = await store.put({
        envelope: new Uint8Array(60_000).fill(7),
        lifetimeSeconds: 3_600,
        once: false,
      });
      if (outcome.kind === 'stored') stored.push(outcome);
    } catch (error) {
      expect(storageFault(error)).toEqual({ code: 'store-full' });
      full = true;
    }
  }
  // The last octet, too.
  try {
    for (let index = 0; ; index++) writeFileSync(join(disk, `filler-${index}`), new Uint8Array(4_096));
  } catch (error) {
    expect(storageFault(error)).toEqual({ code: 'store-full' });
  }
  expect(stored.length).toBeGreaterThan(0);
  for (const { id, deleteToken } of stored) {
    expect(await service.withRoom(() => store.remove(id, deleteToken))).toBe(true);
  }
  await service.close();
});
