import { describe, expect, it } from 'vitest';
import { Throttle } from '#lib/server/api/throttle.ts';
import { readConfig } from '#lib/server/config.ts';
import { SERVER_LIMITS } from '#lib/server/limits.ts';
import { success, type Result } from '#lib/server/result.ts';

const never = new AbortController().signal;
const config = {
  ...readConfig({}),
  concurrency: 3,
  clientConcurrency: 2,
  clientRate: 1_000,
  clientBurst: 0,
  globalRate: 10_000,
};
const from = (client: string, signal = never, target = '') => ({ client, target, signal });
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
    await Promise.all(Array.from({ length: 8 }, () => throttle.run(from('a'), work('a'))));
    expect(most).toBe(2);
    most = 0;
    await Promise.all(
      ['a', 'b', 'c', 'a', 'b', 'c'].map((client) => throttle.run(from(client), work(client))),
    );
    expect(most).toBe(3);
    expect(throttle.load).toEqual({ running: 0, waiting: 0, overdue: 0, refusals: 0 });
  });

  it('bounds how much a client, and all together, start in a minute', async () => {
    const throttle = new Throttle({ ...config, clientRate: 2, globalRate: 3 });
    const run = (client: string) => throttle.count(client);
    expect([code(await run('a')), code(await run('a'))]).toEqual(['ok', 'ok']);
    const third = await run('a');
    expect(third).toMatchObject({
      fault: { code: 'rate-limited', scope: 'client', variable: 'CHAINSIGHT_CLIENT_RATE' },
    });
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
    const share = SERVER_LIMITS.waitingChecksPerClient;
    const clients = Array.from({ length: SERVER_LIMITS.waitingChecks / share }, (_, index) => `c${index}`);
    const waiting = clients.flatMap((client) =>
      Array.from({ length: share }, () => throttle.run(from(client, controller.signal), work)),
    );
    // Three of those run; their places are taken as well.
    const rest = ['c0', 'c0', 'c1'].map((client) => throttle.run(from(client, controller.signal), work));
    expect(throttle.load).toMatchObject({ running: 3, waiting: SERVER_LIMITS.waitingChecks });
    expect(await throttle.run(from('c0'), work)).toMatchObject({ fault: { code: 'busy' } });
    // Whoever has nothing waiting yet still gets in: the longest crowd loses its last place.
    const late = throttle.run(from('newcomer'), work);
    expect(throttle.load.waiting).toBe(SERVER_LIMITS.waitingChecks);
    controller.abort();
    release();
    const ends = (await Promise.all([...waiting, ...rest])).map(code);
    expect(code(await late)).toBe('ok');
    expect(begun).toBe(4);
    expect(ends.filter((end) => end === 'canceled')).toHaveLength(SERVER_LIMITS.waitingChecks - 1);
    expect(ends.filter((end) => end === 'busy')).toHaveLength(1);
  });

  it('goes on after work that throws', async () => {
    const throttle = new Throttle(config);
    await expect(throttle.run(from('a'), () => Promise.reject(new Error('defect')))).rejects.toThrow(
      'defect',
    );
    expect(throttle.load).toEqual({ running: 0, waiting: 0, overdue: 0, refusals: 0 });
  });
});
