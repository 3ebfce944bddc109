import { ENGLISH_DATES } from '#lib/content/messages/english-dates.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#lib/core/time.ts';
import type { RevocationSourceView } from '#lib/core/report/evidence-types.ts';
import { drawingOf, scaleFor } from '#lib/view/dates/scale.ts';
import { renewalTime, validityLimitAt } from '#lib/view/dates/renewal.ts';
import { datesInBrief, timelineOf } from '#lib/view/dates/timeline.ts';
import type { DatedEvent } from '#lib/view/dates/types.ts';
import { AT, certificate, HOST, path, report, threeCertificates } from '../fixtures.ts';
import { clientEnd } from './fixtures.ts';

const END = '2026-12-31T00:00:00Z';
const LIST: RevocationSourceView = {
  kind: 'crl',
  via: 'address',
  url: 'http://pki.contoso.com/0.crl',
  outcome: 'good',
  then: null,
  time: AT,
  milliseconds: 3,
  bytes: 100,
  thisUpdate: '2026-06-14T00:00:00Z',
  nextUpdate: '2026-06-21T00:00:00Z',
  revokedAt: null,
  reason: null,
  entries: 1,
  responder: null,
  nonce: null,
  fault: null,
};

const titles = (events: readonly DatedEvent[]): readonly string[] => events.map(({ title }) => title);
const find = (events: readonly DatedEvent[], key: string): DatedEvent => {
  const found = events.find((event) => event.key === key);
  if (!found) throw new Error(`no ${key} among ${events.map((event) => event.key).join(', ')}`);
  return found;
};

describe('the dates of a chain', () => {
  const chain = [
    certificate(0, HOST, 'Contoso Issuing CA 2', { notAfter: END }),
    certificate(1, 'Contoso Issuing CA 2', 'Contoso Root CA', { notAfter: '2026-10-01T00:00:00Z' }),
    certificate(2, 'Contoso Root CA', 'Contoso Root CA', { notAfter: '2040-01-01T00:00:00Z' }),
  ];

  it('are those of every certificate, in order, with the renewal', () => {
    const { events } = timelineOf(ENGLISH_DATES, report({ certificates: chain }), null);
    expect(events.map(({ key }) => key)).toEqual([
      'begins-0',
      'begins-1',
      'begins-2',
      'expires-1',
      'renew',
      'expires-0',
      'expires-2',
    ]);
    expect(events.filter(({ past }) => past)).toHaveLength(3);
  });

  it('tell at the expiry that ends it how many clients stop', () => {
    const ends = [clientEnd('chrome', '2026-10-01T00:00:00Z'), clientEnd('firefox', '2026-10-01T00:00:00Z')];
    const { events, next, firstEnd } = timelineOf(ENGLISH_DATES, report({ certificates: chain }), ends);
    expect(find(events, 'expires-1').detail).toBe('All 2 clients that trust it now stop trusting it then.');
    expect(find(events, 'expires-0').detail).toBeNull();
    expect(next?.key).toBe('expires-1');
    expect(firstEnd?.relative).toBe('in 107 days');
  });

  it('tell an end that is no expiry of the chain by itself, with its reason', () => {
    const ends = [clientEnd('chrome', '2026-09-14T23:59:59Z'), clientEnd('firefox', END)];
    const { events, firstEnd } = timelineOf(ENGLISH_DATES, report(), ends);
    const stop = find(events, 'stops-0');
    expect(stop).toMatchObject({ kind: 'stops', reminds: true, past: false });
    expect(stop.title).toBe('Chrome stops trusting it after this');
    expect(stop.detail).not.toBeNull();
    expect(firstEnd?.iso).toBe('2026-09-14T23:59:59Z');
    expect(find(events, 'expires-0').detail).toBe('Firefox stops trusting it then.');
  });

  it('say nothing of an end for clients that do not trust it now', () => {
    const { events, firstEnd } = timelineOf(ENGLISH_DATES, report(), [clientEnd('chrome', null)]);
    expect(events.some(({ kind }) => kind === 'stops')).toBe(false);
    expect(firstEnd).toBeNull();
  });

  it('hold the steps of the validity limit where the chain is public, and nowhere else', () => {
    const ends = (publicAnchor: boolean) => [clientEnd('chrome', END, { publicAnchor })];
    expect(titles(timelineOf(ENGLISH_DATES, report(), ends(true)).events)).toEqual(
      expect.arrayContaining([
        'Public certificates issued from now on last at most 100 days',
        'Public certificates issued from now on last at most 47 days',
      ]),
    );
    expect(titles(timelineOf(ENGLISH_DATES, report(), ends(false)).events).join()).not.toContain(
      'last at most',
    );
    expect(find(timelineOf(ENGLISH_DATES, report(), ends(true)).events, 'renew').detail).toBe(
      'A public certificate issued then lasts at most 200 days.',
    );
  });

  it('hold the end of client authentication where a public certificate has it', () => {
    const purposes = [
      { oid: '1.3.6.1.5.5.7.3.1', name: 'serverAuth' },
      { oid: '1.3.6.1.5.5.7.3.2', name: 'clientAuth' },
    ];
    const [leaf, ...above] = threeCertificates();
    if (!leaf) throw new Error('no leaf');
    const keys = (publicAnchor: boolean, extendedKeyUsage: typeof purposes): readonly string[] =>
      timelineOf(ENGLISH_DATES, report({ certificates: [{ ...leaf, extendedKeyUsage }, ...above] }), [
        clientEnd('chrome', END, { publicAnchor }),
      ]).events.map(({ key }) => key);
    expect(keys(true, purposes)).toContain('rule-chrome-leaves-servers-only');
    // Another CA's rule, and a certificate that never had the purpose.
    expect(keys(true, purposes)).not.toContain('rule-digicert-servers-only');
    expect(keys(true, purposes.slice(0, 1)).join()).not.toContain('servers-only');
    expect(keys(false, purposes).join()).not.toContain('servers-only');
  });

  it('hold the day on which Chrome drops a root for the age of its key', () => {
    const [leaf, issuing] = threeCertificates();
    if (!leaf || !issuing) throw new Error('no chain');
    const old = certificate(2, 'Contoso Root CA', 'Contoso Root CA', { notBefore: '2009-07-01T00:00:00Z' });
    const chain = report({
      certificates: [leaf, issuing, old],
      paths: [path({ end: 'anchored', store: 'mozilla' })],
    });
    const ends = (name: string) => [clientEnd('chrome', END, { publicAnchor: true, path: [HOST, name] })];
    const { events } = timelineOf(ENGLISH_DATES, chain, ends('Contoso Root CA'));
    expect(find(events, 'rule-chrome-root-term')).toMatchObject({
      kind: 'rule',
      reminds: true,
      moment: { iso: '2027-04-15T00:00:00Z' },
    });
    const other = timelineOf(ENGLISH_DATES, chain, ends('Another Root')).events.map(({ key }) => key);
    expect(other).not.toContain('rule-chrome-root-term');
  });

  it('warn of a root whose next leaf some client will refuse', () => {
    const ends = [
      clientEnd('chrome', END, { issuedUntil: '2026-08-01T00:00:00Z' }),
      clientEnd('firefox', END),
    ];
    const { events } = timelineOf(ENGLISH_DATES, report(), ends);
    expect(find(events, 'rule-refused-2026-08-01T00:00:00Z').title).toBe(
      'Chrome refuses certificates that this root issues after this',
    );
    expect(find(events, 'renew').detail).toBe(
      'Take it from another root: Chrome refuses what this one issues after 2026-08-01.',
    );
    const past = [clientEnd('chrome', END, { issuedUntil: '2026-05-01T00:00:00Z' })];
    expect(titles(timelineOf(ENGLISH_DATES, report(), past).events).join()).not.toContain(
      'refuses certificates',
    );
    expect(find(timelineOf(ENGLISH_DATES, report(), past).events, 'renew').detail).toContain('another root');
  });

  it('tell when lists and responses run out, without asking anybody to act', () => {
    const of = report({
      revocation: [{ certificate: 0, status: 'good', revokedAt: null, reason: null, sources: [LIST] }],
    });
    const { events, next } = timelineOf(ENGLISH_DATES, of, null);
    const list = events.find(({ kind }) => kind === 'evidence');
    expect(list?.title).toBe('The revocation list for the server’s certificate runs out');
    expect(list?.reminds).toBe(false);
    expect(next?.kind).toBe('renew');
  });

  it('tell of a list whom its end hurts, and who goes by something else', () => {
    const under = { path: [HOST, 'Contoso Issuing CA 2', 'Contoso Root CA'] };
    const ends = (publicAnchor: boolean) => [
      ...['lync-2013', 'outlook', 'chrome', 'firefox', 'android'].map((client) =>
        clientEnd(client, END, { ...under, publicAnchor }),
      ),
      // Another path, and no trust at all: neither loses anything by this list.
      clientEnd('teams-desktop', END, { path: [HOST, 'Other CA'], publicAnchor }),
      clientEnd('edge', null),
    ];
    const listFor = (certificate: number, nextUpdate: string, publicly: boolean) => {
      const source = { ...LIST, thisUpdate: '2026-06-14T00:00:00Z', nextUpdate };
      const revocation = [
        { certificate, status: 'good' as const, revokedAt: null, reason: null, sources: [source] },
      ];
      const of = report({ certificates: chain, revocation });
      return timelineOf(ENGLISH_DATES, of, ends(publicly)).events.filter(
        ({ kind }) => kind === 'evidence',
      )[0];
    };
    const weekly = listFor(0, '2026-06-21T00:00:00Z', false);
    expect(weekly?.detail).toContain('Lync 2013 and Outlook');
    expect(weekly?.detail).toContain('let the connection pass without a newer one');
    expect(weekly?.detail).toContain('4 other clients do not look at it');
    expect(weekly?.detail).toContain('Programs that insist on an answer refuse from then on');
    expect(weekly).toMatchObject({ reminds: false, periodDays: 7, scope: { of: 'place' } });
    // Of a private root's half-yearly list somebody has to think; a public CA thinks of its own.
    const yearly = listFor(1, '2026-12-14T00:00:00Z', false);
    expect(yearly).toMatchObject({ reminds: true, scope: { of: 'certificate' } });
    expect(yearly?.detail).toContain('It holds for 183 days');
    expect(yearly?.detail).toContain('3 other clients do not look at it');
    expect(listFor(1, '2026-12-14T00:00:00Z', true)).toMatchObject({ reminds: false, periodDays: 183 });
  });

  it('ask first for a renewal that is due, and never for one of what has expired', () => {
    const soon = (notAfter: string) =>
      report({
        certificates: [certificate(0, HOST, 'X', { notAfter })],
        paths: [path({ certificates: [0] })],
      });
    expect(timelineOf(ENGLISH_DATES, soon('2026-06-20T00:00:00Z'), null).next?.title).toBe(
      'The server’s certificate is due to be renewed',
    );
    const over = timelineOf(ENGLISH_DATES, soon('2026-06-10T00:00:00Z'), null);
    expect(over.next).toBeNull();
    expect(titles(over.events)).toContain('The server’s certificate expired');
  });

  it('leave out what cannot be read', () => {
    const bare = certificate(0, HOST, 'X', { notBefore: null, notAfter: null });
    const { events } = timelineOf(
      ENGLISH_DATES,
      report({ certificates: [bare], paths: [path({ certificates: [0] })] }),
      null,
    );
    expect(events).toEqual([]);
    expect(
      timelineOf(ENGLISH_DATES, report({ certificates: [], leaf: null, paths: [] }), null).events,
    ).toEqual([]);
  });
});

describe('the time to renew', () => {
  const ms = Date.parse;
  it('is at two thirds of a short validity, and thirty days before the end of a long one', () => {
    expect(renewalTime(ms('2026-01-01'), ms('2026-04-01'))).toBe(ms('2026-03-02'));
    expect(renewalTime(ms('2026-01-01'), ms('2027-01-01'))).toBe(ms('2026-12-02'));
  });
  it('meets the limit of its day', () => {
    expect(validityLimitAt(ms('2026-03-14T23:59:59Z'))).toBe(398);
    expect(validityLimitAt(ms('2026-03-15T00:00:00Z'))).toBe(200);
    expect(validityLimitAt(ms('2027-03-15T00:00:00Z'))).toBe(100);
    expect(validityLimitAt(ms('2029-03-15T00:00:00Z'))).toBe(47);
    expect(validityLimitAt(ms('2010-01-01T00:00:00Z'))).toBeNull();
  });
});

describe('the drawn line', () => {
  it('keeps the order of the dates, and marks of one lane apart', () => {
    const day = fc.integer({ min: -9_000, max: 12_000 });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 14 }), (days) => {
        const certificates = days
          .toSorted((a, b) => a - b)
          .map((length, id) =>
            certificate(id, `C${id}`, 'X', {
              notBefore: null,
              notAfter: `${new Date(Date.parse(AT) + length * DAY_MS).toISOString().slice(0, 19)}Z`,
            }),
          );
        const of = report({
          certificates,
          paths: [path({ certificates: certificates.map(({ id }) => id) })],
        });
        const { marks, now, lanes } = drawingOf(timelineOf(ENGLISH_DATES, of, null).events, AT);
        for (const [index, mark] of marks.entries()) {
          expect(mark.position).toBeGreaterThanOrEqual(0);
          expect(mark.position).toBeLessThanOrEqual(100);
          expect(mark.position <= now).toBe(mark.event.past || mark.position === now);
          expect(mark.lane).toBeLessThan(lanes);
          const before = marks[index - 1];
          if (before) expect(mark.position).toBeGreaterThanOrEqual(before.position);
          const beside = marks.slice(0, index).findLast(({ lane }) => lane === mark.lane);
          if (beside && mark.lane < 4) expect(mark.position - beside.position).toBeGreaterThanOrEqual(8.5);
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('has ticks only where the line reaches', () => {
    const { ticks } = drawingOf(
      timelineOf(ENGLISH_DATES, report({ certificates: threeCertificates() }), null).events,
      AT,
    );
    expect(ticks.map(({ count, unit }) => `${count} ${unit}`)).not.toContain('1 year');
    expect(ticks.length).toBeGreaterThan(0);
  });

  it('keeps the words at its ticks apart on the narrowest screen', () => {
    // 320 px wide; a word of 50 px stands in the middle of its tick, that of the check at the start of the line.
    const WORD = (50 / 320) * 100;
    for (const days of [
      [29, 59, 3000],
      [-300, 2, 8000],
      [1, 8, 33],
      [-5, 6000],
    ]) {
      const { now, ticks } = scaleFor(days);
      let end = now > 10 ? now + WORD / 2 : WORD;
      for (const { position } of ticks) {
        expect(position - WORD / 2, `${days.join()}: ${position}`).toBeGreaterThan(end);
        end = position + WORD / 2;
      }
    }
  });
});

describe('the dates in one line', () => {
  const brief = (leaf: { readonly notAfter: string; readonly notBefore?: string }) => {
    const of = report({
      certificates: [certificate(0, HOST, 'Contoso CA', leaf)],
      paths: [path({ certificates: [0] })],
    });
    return datesInBrief(ENGLISH_DATES, timelineOf(ENGLISH_DATES, of, null));
  };

  it('tells what comes next', () => {
    expect(brief({ notAfter: '2027-06-15T00:00:00Z' })).toMatch(/^next in \d+ \w+, 2027-/);
  });

  it('tells what has expired, where nothing comes any more too', () => {
    expect(brief({ notAfter: '2026-01-01T00:00:00Z' })).toBe('1 certificate expired');
  });

  it('does not call a day behind the next one', () => {
    const soon = new Date(Date.parse(AT) + 5 * DAY_MS).toISOString();
    expect(brief({ notBefore: '2026-01-01T00:00:00Z', notAfter: soon })).toMatch(/^renewal due since 2026-/);
  });
});
