import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerReady } from '#lib/server/ready.ts';
import { readConfig } from '#lib/server/config.ts';
import { entry, inRequest, detailsOf } from '#lib/server/log.ts';
import { createShareService, type ShareService } from '#lib/server/share/service.ts';
import { loopbackService } from '#test/server/api/call.ts';

let folder: string;
let shares: ShareService;
const env = (): Record<string, string> => ({ CHAINSIGHT_DATA_DIR: join(folder, 'data') });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-ready-'));
  shares = createShareService(readConfig(env()));
});
afterEach(async () => {
  await shares.close();
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const ready = async (): Promise<unknown> => (await answerReady(loopbackService(env()), shares)).json();
const share = { envelope: Uint8Array.of(1, 2, 3), lifetimeSeconds: 3_600, once: false };

test('ready: the database takes writes, the folder is there, a place is free', async () => {
  expect(await ready()).toMatchObject({
    status: 'ready',
    checks: { database: true, dataFolder: true, slots: true },
    probe: 'off',
    counters: { running: 0, waiting: 0, refused: 0, overdue: 0 },
  });
});

test('the probe says when its threads read lists still, and is no reason to give pages elsewhere', async () => {
  const service = loopbackService({ ...env(), CHAINSIGHT_PROBE_TARGETS: '*' });
  const answer = await answerReady(service, shares);
  expect(await answer.json()).toMatchObject({ status: 'ready', probe: 'starting' });
});

test('not ready: no folder can be had', async () => {
  writeFileSync(join(folder, 'file'), '');
  const service = loopbackService({ CHAINSIGHT_DATA_DIR: join(folder, 'file', 'data') });
  const away = createShareService(service.config);
  const answer = await answerReady(service, away);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({
    status: 'not-ready',
    checks: { database: false, dataFolder: false },
  });
});

test('a file of links that was deleted or replaced while open is said, and never written to in the dark', async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const file = join(folder, 'data', 'shares.sqlite');
  for (const lose of [() => rmSync(file), () => renameSync(file, `${file}.old`)]) {
    const before = await (await shares.store()).put(share);
    lose();
    const after = await (await shares.store()).put(share);
    if (before.kind !== 'stored' || after.kind !== 'stored') throw new Error('not stored');
    // What was acknowledged after is in the file that is there: another process sees it.
    const other = createShareService(readConfig(env()));
    expect((await (await other.store()).read(after.id)).kind).toBe('found');
    await other.close();
  }
  const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events).toEqual(['links-file-replaced', 'links-file-replaced']);
});

test('an entry of the log is one JSON object, with its request and without what errors say', () => {
  const error = Object.assign(new Error('secret.contoso.test does not answer'), { code: 'EX' });
  const line = inRequest('r1', () => entry('error', 'defect', detailsOf(error, false), new Date(0)));
  expect(JSON.parse(line)).toMatchObject({
    time: '1970-01-01T00:00:00.000Z',
    level: 'error',
    event: 'defect',
    request: 'r1',
    error: 'Error',
    code: 'EX',
  });
  expect(line).not.toContain('contoso');
  expect(JSON.stringify(detailsOf(error, true))).toContain('contoso');
});
