import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FETCH_LIMITS } from '#lib/server/limits.ts';
import { ListRefresher, type RefresherOptions } from '#lib/server/trust/refresher.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-09-01T00:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** @param ages hours since each list was fetched; null: there is none */
const UNREACHED = { source: 'ccadb', fault: { code: 'no-connection', reason: 'ECONNREFUSED' } } as const;

function start(hours: number, ages: Readonly<Record<string, number | null>>) {
  const fetched = new Map(
    Object.entries(ages).map(([id, age]) => [id, age === null ? null : Date.now() - age * HOUR]),
  );
  const asked: (readonly string[])[] = [];
  const problems: string[] = [];
  /** What is wrong with lists now. */
  const faults = new Map<string, string>();
  let crash: Error | null = null;
  let slow: Promise<void> = Promise.resolve();
  const fetch: RefresherOptions['fetch'] = async (ids, onOutcome) => {
    asked.push(ids);
    await slow;
    if (crash) throw crash;
    for (const id of ids) {
      const problem = faults.get(id) ?? null;
      if (problem === null) fetched.set(id, Date.now());
      onOutcome({
        id,
        count: problem === null ? 5 : 0,
        problem,
        failures: problem === null ? [] : [UNREACHED],
        instead: null,
      });
    }
  };
  const refresher = new ListRefresher({
    hours,
    lists: () => [...fetched].map(([id, fetchedAt]) => ({ id, fetchedAt })),
    fetch,
    onProblem: (problem) => problems.push(problem),
    random: () => 0.5,
  });
  refresher.start();
  return {
    refresher,
    asked,
    problems,
    faults,
    crashWith: (error: Error | null): void => {
      crash = error;
    },
    waitFor: (promise: Promise<void>): void => {
      slow = promise;
    },
  };
}

describe('the refresher of root lists', () => {
  it('never fetches by itself when it is turned off, but when somebody asks', async () => {
    const { refresher, asked } = start(0, { apple: null });
    await vi.advanceTimersByTimeAsync(1000 * HOUR);
    expect(asked).toEqual([]);
    expect(refresher.state()).toMatchObject({ automatic: false, nextAt: null });
    expect(refresher.fetchNow()).toBe('started');
    await vi.advanceTimersByTimeAsync(1000 * HOUR);
    expect(asked).toEqual([['apple']]);
  });

  it('fetches what is missing within seconds of a start, and then once in an interval', async () => {
    const { asked } = start(24, { apple: null, java: null });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toEqual([['apple', 'java']]);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(asked).toHaveLength(3);
  });

  it('waits until lists that are there are old enough, and fetches a missing one alone', async () => {
    const { asked } = start(24, { apple: 20, java: null });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toEqual([['java']]);
    await vi.advanceTimersByTimeAsync(3.9 * HOUR);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(0.2 * HOUR);
    expect(asked[1]).toEqual(['apple']);
  });

  it('tells in one line what failed, and tries that again, at longer and longer intervals', async () => {
    const { refresher, asked, problems, faults } = start(24, { apple: null, chrome: null, java: null });
    faults.set('apple', 'the CCADB could not be reached (ECONNREFUSED)');
    faults.set('chrome', 'the CCADB could not be reached (ECONNREFUSED)');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(problems).toEqual([
      'Root lists that could not be fetched, and will be tried again: apple, chrome (the CCADB could not be reached (ECONNREFUSED)).',
    ]);
    expect(refresher.state().problems).toEqual({
      apple: 'the CCADB could not be reached (ECONNREFUSED)',
      chrome: 'the CCADB could not be reached (ECONNREFUSED)',
    });
    expect(refresher.state().failures).toEqual({ apple: [UNREACHED], chrome: [UNREACHED] });
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(asked).toEqual([
      ['apple', 'chrome', 'java'],
      ['apple', 'chrome'],
    ]);
    await vi.advanceTimersByTimeAsync(9 * MINUTE);
    expect(asked).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(5 * HOUR);
    expect(asked).toHaveLength(8);
    faults.clear();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(refresher.state()).toMatchObject({ problems: {}, failures: {} });
  });

  it('goes on after its program failed', async () => {
    const { refresher, crashWith, problems } = start(1, { apple: null });
    crashWith(new Error('disk full'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(problems).toEqual([expect.stringContaining('apple (disk full)')]);
    crashWith(null);
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(refresher.state()).toMatchObject({ problems: {}, fetching: [] });
  });

  it('says what is under way, and fetches once however many ask', async () => {
    let release = (): void => undefined;
    const { refresher, asked, waitFor } = start(24, { apple: 1 });
    waitFor(new Promise((resolve) => (release = resolve)));
    expect(refresher.fetchNow()).toBe('started');
    expect(refresher.fetchNow()).toBe('running');
    expect(refresher.state()).toMatchObject({ fetching: ['apple'], triedAt: '2026-09-01T00:00:00Z' });
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(refresher.state().fetching).toEqual([]);
    expect(refresher.fetchNow()).toBe('soon');
    await vi.advanceTimersByTimeAsync(FETCH_LIMITS.gapMs);
    expect(refresher.fetchNow()).toBe('started');
    expect(asked).toHaveLength(2);
  });

  it('does no more after it was stopped', async () => {
    const { refresher, asked } = start(24, { apple: null });
    refresher.stop();
    await vi.advanceTimersByTimeAsync(100 * HOUR);
    expect(asked).toEqual([]);
  });

  it('never asks a timer for more than it can hold', async () => {
    const { refresher } = start(480, { apple: 0 });
    const next = Date.parse(refresher.state().nextAt ?? '');
    expect(next - Date.now()).toBeLessThan(2 ** 31);
    await vi.advanceTimersByTimeAsync(1);
  });
});
