import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#lib/core/time.ts';
import { duration, relativeTime } from '#lib/view/time.ts';
import { validityView } from '#lib/view/result/validity.ts';

const START = '2026-01-01T00:00:00Z';
const END = '2026-12-31T00:00:00Z';

describe('validityView', () => {
  it('puts the time of the check where it lies in the span', () => {
    expect(validityView(START, END, '2026-07-02T00:00:00Z')).toMatchObject({
      state: 'current',
      spanStart: 0,
      spanEnd: 100,
      marker: 50,
      days: 364,
    });
  });

  it('warns before the end', () => {
    expect(validityView(START, END, '2026-12-10T00:00:00Z')?.state).toBe('ending');
  });

  it('keeps the marker outside the span when over or not begun, farther for longer', () => {
    const yesterday = validityView(START, END, '2027-01-01T00:00:00Z');
    const years = validityView(START, END, '2036-01-01T00:00:00Z');
    expect(yesterday).toMatchObject({ state: 'over', text: 'Expired 24 hours ago' });
    expect(yesterday?.marker).toBeGreaterThan(yesterday?.spanEnd ?? 100);
    expect(years?.spanEnd).toBeLessThan(yesterday?.spanEnd ?? 0);
    const future = validityView(START, END, '2025-12-01T00:00:00Z');
    expect(future).toMatchObject({ state: 'future', text: 'Not valid for another 31 days' });
    expect(future?.marker).toBeLessThan(future?.spanStart ?? 0);
  });

  it('has nothing to draw for dates that can’t be read', () => {
    expect(validityView(null, END, START)).toBeNull();
    expect(validityView('x', END, START)).toBeNull();
    expect(validityView(END, START, START)?.state).toBe('reversed');
  });
});

describe('time in words', () => {
  it.each([
    [60_000, '1 minute'],
    [26 * 3_600_000, '26 hours'],
    [41 * DAY_MS, '41 days'],
    [400 * DAY_MS, '13 months'],
    [9.5 * 365 * DAY_MS, '9 years'],
  ])('%d ms is %s', (ms, words) => expect(duration(ms)).toBe(words));

  it('knows before and after', () => {
    expect(relativeTime('2026-02-11T00:00:00Z', START)).toBe('in 41 days');
    expect(relativeTime(START, '2026-01-04T00:00:00Z')).toBe('3 days ago');
    expect(relativeTime(START, START)).toBe('now');
  });
});
