import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '#lib/server/config.ts';
import { UPLOAD_LIMITS } from '#lib/server/limits.ts';
import { answerCreate } from '#lib/server/share/answer.ts';
import { createShareService, type ShareService } from '#lib/server/share/service.ts';
import { seal } from '#lib/share/envelope.ts';

const { envelope } = await seal(new TextEncoder().encode('evidence'), { linkKey: true, passPhrase: null });

let folder: string;
let service: ShareService;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-uploads-'));
  service = createShareService(
    readConfig({ CHAINSIGHT_DATA_DIR: join(folder, 'data'), CHAINSIGHT_TRUST_PROXY: '1' }),
  );
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const upload = (client: string, body: BodyInit, signal: AbortSignal): Promise<Response> =>
  answerCreate(
    new Request('http://chainsight.test/api/v1/share', {
      method: 'POST',
      body,
      signal,
      headers: {
        host: 'chainsight.test',
        'content-type': 'application/octet-stream',
        'x-forwarded-for': client,
      },
      duplex: 'half',
    } as RequestInit),
    service,
  );

describe('150 uploads of one client that never end', () => {
  it('are mostly not read, take a quarter of the room, and leave others theirs', async () => {
    const leaving = new AbortController();
    const read: ReadableStreamDefaultController[] = [];
    const unfinished = (): ReadableStream =>
      new ReadableStream(
        {
          // Asked for when somebody reads; the rest never comes.
          pull(controller) {
            read.push(controller);
            controller.enqueue(new Uint8Array(1_000_000));
            return new Promise(() => undefined);
          },
        },
        { highWaterMark: 0 },
      );
    const answers = Array.from({ length: 150 }, () => upload('192.0.2.1', unfinished(), leaving.signal));
    const statuses = new Map<number, number>();
    for (const answer of answers)
      void answer.then(({ status }) => statuses.set(status, (statuses.get(status) ?? 0) + 1));

    // Somebody else comes after all of them, and is served.
    const other = await upload('192.0.2.2', new Uint8Array(envelope), new AbortController().signal);
    expect(other.status).toBe(201);

    const places = Math.floor(UPLOAD_LIMITS.openBytes / service.config.shareBytes / UPLOAD_LIMITS.shares);
    expect(read).toHaveLength(places);
    expect(service.uploads.load.running).toBe(places);
    expect(service.uploads.load.waiting).toBe(UPLOAD_LIMITS.waitingPerClient);

    const lines: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    // 60 links an hour: what is above that, or has no place to wait in, was refused before it was read.
    leaving.abort();
    for (const controller of read) controller.error(new Error('the client left'));
    await Promise.all(answers);
    vi.restoreAllMocks();
    // One line for each that was being read, and nothing of whom or what.
    const events = lines.map((line) => JSON.parse(line) as { event: string });
    expect(events.map(({ event }) => event)).toEqual(Array<string>(places).fill('upload-aborted'));
    expect(lines.join('')).not.toContain('192.0.2.1');
    expect(service.uploads.load).toMatchObject({ running: 0, waiting: 0 });
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(150);
    expect(statuses.get(429)).toBe(150 - service.config.sharesPerHour);
  });
});
