import { describe, expect, it } from 'vitest';
import { CLIENT_AUTHENTICATION_ENDS, rootTerm, TWO_ROOTS } from '#lib/trust/policies.ts';

describe('the rules that begin on a day', () => {
  it.each([
    ['2006-11-10', '2026-04-15'],
    ['2008-01-01', '2027-04-15'],
    ['2009-12-31', '2027-04-15'],
    ['2010-01-01', '2028-04-15'],
    ['2011-12-31', '2028-04-15'],
    ['2012-01-01', '2029-04-15'],
    ['2014-04-14', '2029-04-15'],
    ['2014-04-15', '2029-04-15'],
    ['2015-06-04', '2030-06-04'],
  ])('drop a root whose key was made on %s on %s', (made, day) => {
    expect(rootTerm(`${made}T00:00:00Z`)?.day).toBe(day);
  });

  it('name no day where the start can’t be read', () => {
    expect(rootTerm('')).toBeNull();
  });

  it('say where each was read and when, or that nobody checked it', () => {
    for (const { day, claim } of [...CLIENT_AUTHENTICATION_ENDS, TWO_ROOTS]) {
      expect(Number.isNaN(Date.parse(day))).toBe(false);
      expect(claim.source === null).toBe(claim.read === null);
    }
    expect(CLIENT_AUTHENTICATION_ENDS.map(({ day }) => day)).toEqual(
      CLIENT_AUTHENTICATION_ENDS.map(({ day }) => day).toSorted(),
    );
  });
});
