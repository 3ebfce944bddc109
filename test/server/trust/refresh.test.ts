import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextRenewal, refreshRegularly } from '#lib/server/trust/refresh.ts';

const HOUR = 3_600_000;

describe('the renewal of root lists', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-06-01T00:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const start = (hours: number, age: number | null, update = vi.fn(() => Promise.resolve([]))) => {
    const problems: string[] = [];
    const stop = refreshRegularly({
      hours,
      renewedAt: () => (age === null ? null : Date.now() - age),
      update,
      onProblem: (problem) => problems.push(problem),
      random: () => 0.5,
    });
    return { update, problems, stop };
  };

  it('is off when nobody asked for it', async () => {
    const { update } = start(0, null);
    await vi.advanceTimersByTimeAsync(1000 * HOUR);
    expect(update).not.toHaveBeenCalled();
  });

  it('begins soon after a start without lists, but not with it, and then keeps the interval', async () => {
    const { update, stop } = start(24, null);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(update).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(update).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(update).toHaveBeenCalledTimes(2);
    stop();
    await vi.advanceTimersByTimeAsync(100 * HOUR);
    expect(update).toHaveBeenCalledTimes(2);
  });

  it('waits until lists that are there are old enough', async () => {
    const { update } = start(24, 20 * HOUR);
    await vi.advanceTimersByTimeAsync(3.9 * HOUR);
    expect(update).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(0.2 * HOUR);
    expect(update).toHaveBeenCalledTimes(1);
  });

  it('tells what failed and tries again after an interval', async () => {
    let turn = 0;
    const update = vi.fn(() => {
      turn += 1;
      if (turn === 1) return Promise.resolve([{ id: 'apple', count: 3, problem: 'is empty' }] as never);
      return Promise.reject(new Error('disk full'));
    });
    const { problems } = start(1, null, update);
    await vi.advanceTimersByTimeAsync(1 * HOUR + 60_000);
    expect(problems).toEqual([
      'The roots of apple were not renewed: the source is empty.',
      'No roots were renewed: disk full.',
    ]);
    await vi.advanceTimersByTimeAsync(1 * HOUR);
    expect(update).toHaveBeenCalledTimes(3);
  });

  it('spreads servers that started together over a fifth of the interval', () => {
    expect(nextRenewal(10, 0, 0)).toBe(9 * HOUR);
    expect(nextRenewal(10, 0, 1)).toBe(11 * HOUR);
    expect(nextRenewal(10, 50 * HOUR, 0)).toBeGreaterThanOrEqual(30_000);
    // What a timer can hold at most.
    expect(nextRenewal(480, 0, 1)).toBeLessThan(2 ** 31);
  });
});
