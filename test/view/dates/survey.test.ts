import { ENGLISH_DATES } from '#lib/content/messages/english-dates.ts';
import { expect, it } from 'vitest';
import { surveyRows } from '#lib/view/dates/survey.ts';
import { timelineOf } from '#lib/view/dates/timeline.ts';
import { AT, report } from '../fixtures.ts';
import { clientEnd } from './fixtures.ts';

const date = (label: string, until: string | null) => ({
  label,
  at: AT,
  timeline: timelineOf(ENGLISH_DATES, report(), [clientEnd('chrome', until, { publicAnchor: true })]),
  judged: true,
});

it('puts the chain first that loses its first client first, and those that nobody trusts last', () => {
  const { rows, scale } = surveyRows([
    date('broken.contoso.com', null),
    date('late.contoso.com', '2026-12-31T00:00:00Z'),
    date('also-broken.contoso.com', null),
    date('early.contoso.com', '2026-07-01T00:00:00Z'),
  ]);
  expect(rows.map(({ label }) => label)).toEqual([
    'early.contoso.com',
    'late.contoso.com',
    'broken.contoso.com',
    'also-broken.contoso.com',
  ]);
  expect(rows[0]?.first).toMatchObject({ kind: 'stops', moment: { iso: '2026-07-01T00:00:00Z' } });
  expect(rows[1]?.first).toMatchObject({ kind: 'expires', moment: { iso: '2026-12-31T00:00:00Z' } });
  expect(rows[2]?.first).toBeNull();
  // Rules that are the same for all stand in no row.
  expect(rows.flatMap(({ events }) => events).some(({ kind }) => kind === 'rule')).toBe(false);
  expect(scale.place(0)).toBeLessThan(scale.place(30));
  expect(scale.place(199)).toBeLessThanOrEqual(100);
});

it('has nothing to sort for an empty survey', () => {
  expect(surveyRows([]).rows).toEqual([]);
});
