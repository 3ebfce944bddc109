import { describe, expect, it } from 'vitest';
import { daysBetween, daysSince } from '#lib/view/survey/summary.ts';

describe('days of a certificate', () => {
  it.each([
    ['2026-11-30T09:00:00Z', '2026-11-28T21:00:00Z', 1, null],
    ['2026-11-28T21:00:00Z', '2026-11-28T21:00:00Z', 0, null],
    ['2026-11-28T20:59:59Z', '2026-11-28T21:00:00Z', -1, 0],
    ['2026-11-26T09:00:00Z', '2026-11-28T21:00:00Z', -3, 2],
    ['2026-11-26T21:00:00Z', '2026-11-28T21:00:00Z', -2, 2],
  ])('that ends at %s, seen at %s', (end, at, left, ago) => {
    expect(daysBetween(at, end)).toBe(left);
    // What is over is counted as the result does: two and a half days ago are two.
    expect(daysSince(end, at)).toBe(ago);
  });
});
