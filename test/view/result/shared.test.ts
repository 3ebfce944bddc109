import { describe, expect, it } from 'vitest';
import type { SeenVerdict } from '#lib/share/types.ts';
import { lifeOf, sharedView } from '#lib/view/result/shared.ts';
import { failing, finding, missingIntermediate, report } from '../fixtures.ts';

const CHECKED = '2026-11-03T14:02:00Z';
const seen = (change: Partial<SeenVerdict> = {}): SeenVerdict => ({
  verdict: 'trusted',
  weakest: null,
  at: '2026-11-03T14:02:05Z',
  ...change,
});
const expired = () => failing(finding('expired', { kind: 'certificate', certificate: 0 }));

describe('as seen beside now', () => {
  it('says once that nothing changed, with the time of the check', () => {
    const view = sharedView(seen(), CHECKED, report(), null);
    expect(view).toMatchObject({ same: true, seen: null, now: null, reason: null });
    expect(view.title).toContain('2026-11-03 14:02 UTC');
    expect(view.title).toContain('same verdict');
  });

  it('tells both verdicts when the verdict changed, and why as far as it is known', () => {
    const view = sharedView(seen(), CHECKED, expired(), 'date');
    expect(view.same).toBe(false);
    expect(view.title).toContain('not trusted');
    expect(view.title).toContain('expired');
    expect(view.seen).toContain('2026-11-03 14:02 UTC');
    expect(view.now).not.toBeNull();
    expect(view.reason).not.toBeNull();
  });

  it('tells another fault with the same verdict from no change at all', () => {
    const same = sharedView(
      seen({ verdict: 'untrusted', weakest: 'issuer-not-found' }),
      CHECKED,
      missingIntermediate(),
      null,
    );
    expect(same.same).toBe(true);
    const other = sharedView(
      seen({ verdict: 'untrusted', weakest: 'expired' }),
      CHECKED,
      missingIntermediate(),
      null,
    );
    expect(other.same).toBe(false);
    expect(other.title).not.toBe(sharedView(seen(), CHECKED, missingIntermediate(), null).title);
    expect(other.seen).toContain('expired');
  });

  it('has a reason of its own for each cause, and none for none', () => {
    const reasons = (['date', 'roots', 'unknown'] as const).map(
      (cause) => sharedView(seen(), CHECKED, expired(), cause).reason,
    );
    expect(new Set(reasons).size).toBe(3);
    expect(sharedView(seen(), CHECKED, expired(), null).reason).toBeNull();
  });
});

describe('the life that a link has left', () => {
  const now = Date.parse('2026-11-03T12:00:00Z');
  it.each([
    ['2026-11-03T12:00:00Z', '0 minutes left'],
    ['2026-11-03T13:59:59Z', '119 minutes left'],
    ['2026-11-03T14:00:00Z', '2 hours left'],
    ['2026-11-05T11:59:00Z', '47 hours left'],
    ['2026-11-05T12:00:00Z', '2 days left'],
    ['2027-11-03T12:00:00Z', '365 days left'],
    ['2026-11-03T11:59:59Z', 'expired'],
    ['not a date', 'expired'],
  ])('until %s: %s', (expiresAt, text) => {
    const life = lifeOf(expiresAt, now);
    expect(life === null ? 'expired' : `${life.count} ${life.unit} left`).toBe(text);
  });
});
