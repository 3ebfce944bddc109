import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBreak } from '#lib/core/verdict/first-change.ts';

describe('firstBreak', () => {
  it('finds the first moment that does not hold, and the one before it that did', async () => {
    expect(await firstBreak([40, 10, 30, 20], (ms) => ms < 30)).toEqual({ at: 30, lastHeld: 20 });
  });

  it('says null when it holds at all moments, or when there are none', async () => {
    expect(await firstBreak([10, 20, 30], () => true)).toBeNull();
    expect(await firstBreak([], () => false)).toBeNull();
  });

  it('has no last moment that held when it fails from the start', async () => {
    expect(await firstBreak([10, 20, 30], () => Promise.resolve(false))).toEqual({ at: 10, lastHeld: null });
  });

  it('does not pass over a gap that a later moment mends', async () => {
    const holds = (ms: number): boolean => ms < 20 || ms >= 30;
    expect(await firstBreak([10, 20, 40, 50], holds, [30])).toEqual({ at: 20, lastHeld: 10 });
  });

  it('asks a number of times that grows with the logarithm of the candidates', async () => {
    let asked = 0;
    const candidates = Array.from({ length: 1024 }, (_, index) => index);
    const holds = (ms: number): boolean => {
      asked += 1;
      return ms < 700;
    };
    expect(await firstBreak(candidates, holds)).toEqual({ at: 700, lastHeld: 699 });
    expect(asked).toBeLessThanOrEqual(12);
  });

  it('agrees with looking at every moment, whatever mends and breaks', async () => {
    const change = fc.record({ at: fc.integer({ min: 1, max: 60 }), mends: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(change, { maxLength: 12 }), async (first, changes) => {
        const moments = [...new Map([[0, first], ...changes.map((c) => [c.at, c.mends] as const)])].sort(
          ([a], [b]) => a - b,
        );
        const holds = (ms: number): boolean => moments.findLast(([at]) => at <= ms)?.[1] ?? false;
        const plain = moments.find(([at]) => !holds(at))?.[0] ?? null;
        const mends = moments.filter(([, up]) => up).map(([at]) => at);
        const found = await firstBreak(
          moments.map(([at]) => at),
          holds,
          mends,
        );
        expect(found?.at ?? null).toBe(plain);
      }),
      { seed: 7 },
    );
  });
});
