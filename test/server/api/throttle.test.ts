import { describe, expect, it } from 'vitest';
import { Throttle } from '#lib/server/api/throttle.ts';
import { SERVER_LIMITS } from '#lib/server/limits.ts';
import { success, type Result } from '#lib/server/result.ts';

const never = new AbortController().signal;
const config = { concurrency: 3, clientConcurrency: 2, clientRate: 1_000, globalRate: 10_000 };
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.fault.code);

describe('Throttle', () => {
  it('bounds what runs at once, for a client and for all', async () => {
    const throttle = new Throttle(config);
    let running = 0;
    let most = 0;
    const perClient = new Map<string, number>();
    const work = (client: string) => async () => {
      most = Math.max(most, ++running);
      perClient.set(client, Math.max(perClient.get(client) ?? 0, running));
      await new Promise((resolve) => setTimeout(resolve, 10));
      running--;
      return success(null);
    };
    await Promise.all(Array.from({ length: 8 }, () => throttle.run('a', never, work('a'))));
    expect(most).toBe(2);
    most = 0;
    await Promise.all(
      ['a', 'b', 'c', 'a', 'b', 'c'].map((client) => throttle.run(client, never, work(client))),
    );
    expect(most).toBe(3);
    expect(throttle.load).toEqual({ running: 0, waiting: 0 });
  });

  it('bounds how much a client, and all together, start in a minute', async () => {
    const throttle = new Throttle({ ...config, clientRate: 2, globalRate: 3 });
    const run = (client: string) => throttle.run(client, never, () => Promise.resolve(success(null)));
    expect([code(await run('a')), code(await run('a'))]).toEqual(['ok', 'ok']);
    const third = await run('a');
    expect(third).toMatchObject({ fault: { code: 'rate-limited', scope: 'client' } });
    if (!third.ok && third.fault.code === 'rate-limited') {
      expect(third.fault.retryAfterSeconds).toBeGreaterThan(0);
      expect(third.fault.retryAfterSeconds).toBeLessThanOrEqual(60);
    }
    expect(code(await run('b'))).toBe('ok');
    expect(await run('c')).toMatchObject({ fault: { code: 'rate-limited', scope: 'global' } });
  });

  it('says "busy" when too many wait, and begins nothing for those who left', async () => {
    const throttle = new Throttle({ ...config, clientRate: 1_000_000, globalRate: 1_000_000 });
    const controller = new AbortController();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    const work = async () => {
      begun++;
      await gate;
      return success(null);
    };
    const waiting = Array.from({ length: SERVER_LIMITS.waitingChecks + 2 }, () =>
      throttle.run('a', controller.signal, work),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(throttle.load).toEqual({ running: 2, waiting: SERVER_LIMITS.waitingChecks });
    expect(await throttle.run('b', never, work)).toMatchObject({ fault: { code: 'busy' } });
    controller.abort();
    release();
    const ends = (await Promise.all(waiting)).map(code);
    expect(begun).toBe(2);
    expect(ends.filter((end) => end === 'canceled')).toHaveLength(SERVER_LIMITS.waitingChecks);
  });

  it('goes on after work that throws', async () => {
    const throttle = new Throttle(config);
    await expect(throttle.run('a', never, () => Promise.reject(new Error('defect')))).rejects.toThrow(
      'defect',
    );
    expect(throttle.load).toEqual({ running: 0, waiting: 0 });
  });
});
