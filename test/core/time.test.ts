import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, lifetimeDays, SECOND_MS, wholeDays } from '#lib/core/time.ts';

const at = (iso: string): number => Date.parse(iso);

describe('whole days', () => {
  it.each([
    [0, 0],
    [1, 0],
    [DAY_MS - 1, 0],
    [DAY_MS, 1],
    [2 * DAY_MS - 1, 1],
    [2 * DAY_MS, 2],
    [398 * DAY_MS + 12 * 3_600_000, 398],
  ])('%i ms are %i', (ms, days) => {
    expect(wholeDays(ms)).toBe(days);
  });

  it('of a time that is over are counted backwards, so that nothing over is called today', () => {
    expect(wholeDays(-1)).toBe(-1);
    expect(wholeDays(-DAY_MS)).toBe(-1);
    expect(wholeDays(-DAY_MS - 1)).toBe(-2);
  });

  it('are never more than there are, and never a day less', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (ms) => {
        const days = wholeDays(ms);
        return days * DAY_MS <= ms && ms < (days + 1) * DAY_MS;
      }),
    );
  });

  it('of no time are none', () => {
    expect(wholeDays(Number.NaN)).toBeNaN();
  });
});

describe('a lifetime', () => {
  it('includes its last second, so that one day less a second is a day', () => {
    expect(lifetimeDays(at('2026-03-01T00:00:00Z'), at('2026-03-01T23:59:59Z'))).toBe(1);
    expect(lifetimeDays(at('2026-03-01T00:00:00Z'), at('2026-03-01T23:59:58Z'))).toBe(0);
    expect(lifetimeDays(at('2026-03-01T00:00:00Z'), at('2026-03-02T00:00:00Z'))).toBe(1);
  });

  it.each([
    ['2026-01-01T00:00:00Z', '2027-02-02T23:59:59Z', 398],
    ['2026-01-01T00:00:00Z', '2027-02-03T00:00:00Z', 398],
    // February of a leap year has its day, and a change of the clock in summer none the less.
    ['2028-02-01T00:00:00Z', '2028-02-29T23:59:59Z', 29],
    ['2026-03-28T12:00:00Z', '2026-03-30T11:59:59Z', 2],
  ])('%s to %s are %i days', (from, to, days) => {
    expect(lifetimeDays(at(from), at(to))).toBe(days);
  });

  it('of one moment is a second long, and of what ends before it begins less than nothing', () => {
    const moment = at('2026-03-01T00:00:00Z');
    expect(lifetimeDays(moment, moment)).toBe(0);
    expect(lifetimeDays(moment, moment - SECOND_MS)).toBe(0);
    expect(lifetimeDays(moment, moment - 2 * SECOND_MS)).toBe(-1);
  });

  it('is not known where one end is no time', () => {
    expect(lifetimeDays(Number.NaN, 0)).toBeNaN();
    expect(lifetimeDays(0, Number.NaN)).toBeNaN();
  });
});
