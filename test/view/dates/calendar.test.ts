import { ENGLISH_DATES } from '#lib/content/messages/english-dates.ts';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { TlsaAnswer } from '#lib/endpoints/dns-wire.ts';
import { tlsaDates } from '#lib/view/beside/dates.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { calendarEntries, REMINDER_DAYS, toCalendar } from '#lib/view/dates/calendar.ts';
import { timelineOf } from '#lib/view/dates/timeline.ts';
import { certificate, HOST, report, threeCertificates } from '../fixtures.ts';
import { clientEnd } from './fixtures.ts';

const NOW = new Date('2026-06-15T12:34:56Z');
const END = '2026-12-31T00:00:00Z';
const PLACE = { label: 'sts.contoso.com:443', sha256: null };
const ENDS = [clientEnd('chrome', '2026-09-14T23:59:59Z', { publicAnchor: true }), clientEnd('firefox', END)];
const entriesOf = (of = report()) => calendarEntries(timelineOf(ENGLISH_DATES, of, ENDS).events, PLACE);

/** The file as a parser that has nothing to do with its writer reads it. */
function read(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar file', () => {
  it('has an entry with four reminders for each date to come that asks for something', async () => {
    const entries = entriesOf();
    const events = read(await toCalendar(entries, NOW));
    expect(events.map(({ summary }) => summary).sort()).toEqual(entries.map(({ summary }) => summary).sort());
    expect(events.length).toBeGreaterThanOrEqual(6);
    for (const event of events) {
      const entry = entries.find(({ uid }) => uid === event.uid);
      expect(event.startDate.toJSDate().toISOString()).toBe(new Date(entry?.at ?? 0).toISOString());
      expect(event.description).toBe(entry?.description);
      const triggers = event.component
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds());
      expect(triggers).toEqual(REMINDER_DAYS.map((days) => -days * 86_400));
    }
  });

  it('moves the entries of a place when its certificate is renewed, instead of doubling them', async () => {
    const renewed = report({
      certificates: threeCertificates().map((one, index) =>
        index === 0
          ? certificate(9, HOST, 'Contoso Issuing CA 2', { id: 0, notAfter: '2027-06-30T00:00:00Z' })
          : one,
      ),
    });
    const before = entriesOf();
    const after = calendarEntries(timelineOf(ENGLISH_DATES, renewed, null).events, PLACE);
    const expiry = (entries: typeof before) =>
      entries.find(({ summary }) => summary.includes('server’s certificate expires'));
    expect(expiry(after)?.uid).toBe(expiry(before)?.uid);
    expect(expiry(after)?.at).not.toBe(expiry(before)?.at);
    const [first] = read(await toCalendar(before, NOW));
    const [second] = read(await toCalendar(before, new Date(NOW.getTime() + 60_000)));
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
  });

  it('tells places apart, and files of one name by their certificate', () => {
    const uids = (subject: typeof PLACE | { label: string; sha256: string }) =>
      new Set(
        calendarEntries(timelineOf(ENGLISH_DATES, report(), ENDS).events, subject)
          .filter(({ summary }) => summary.includes('server’s'))
          .map(({ uid }) => uid),
      );
    const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((uid) => b.has(uid));
    const here = uids(PLACE);
    expect(here.size).toBeGreaterThan(0);
    expect(shared(uids({ ...PLACE, label: 'sts.contoso.com:8443' }), here)).toEqual([]);
    expect(uids({ ...PLACE, label: 'STS.contoso.com:443' })).toEqual(here);
    const file = (sha256: string) => uids({ label: 'a.pem', sha256 });
    expect(shared(file('aa'), file('bb'))).toEqual([]);
  });

  it('says a rule for all, and a CA of several hosts, once', async () => {
    const both = ['a.contoso.com', 'b.contoso.com'].flatMap((label) =>
      calendarEntries(timelineOf(ENGLISH_DATES, report(), ENDS).events, { label, sha256: null }),
    );
    const events = read(await toCalendar(both, NOW));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ summary }) => summary.includes('47 days'))).toHaveLength(1);
    expect(events.filter(({ summary }) => summary.includes('server’s certificate expires'))).toHaveLength(2);
    expect(events.filter(({ summary }) => summary.includes('Contoso Issuing CA 2'))).toHaveLength(1);
  });

  it('keeps hostile and foreign names as text, in lines of at most 75 octets', async () => {
    const hostile = 'BEGIN:VALARM\r\nEND:VEVENT\n;,\\ <script>alert(1)</script> 証明書🔐'.repeat(4);
    const entry = {
      uid: 'a@chainsight',
      at: END,
      summary:
        calendarEntries(timelineOf(ENGLISH_DATES, report(), null).events, { label: hostile, sha256: null })[0]
          ?.summary ?? '',
      description: '🔐'.repeat(60),
      reminderDays: REMINDER_DAYS,
    };
    const text = await toCalendar([entry], NOW);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const [event, ...others] = read(text);
    expect(others).toEqual([]);
    expect(event?.summary).toBe(entry.summary);
    expect(event?.summary).toContain('証明書🔐');
    expect(event?.description).toBe(entry.description);
    expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(REMINDER_DAYS.length);
  });

  it('has what somebody else replaces, and reminds of it only when that is late', async () => {
    const tlsa: TlsaAnswer = {
      ...{ host: 'mx.contoso.com', port: 25, preference: null },
      answer: {
        state: 'answered',
        ...{ name: '_25._tcp.mx.contoso.com', authenticated: true, ttl: 60 },
        records: [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }],
        signature: { from: '2026-06-10T00:00:00Z', until: '2026-07-10T00:00:00Z' },
      },
    };
    const entries = calendarEntries(tlsaDates(ENGLISH_DATES, tlsa, '2026-06-15T12:00:00Z'), {
      ...{ label: 'mx.contoso.com:25', sha256: null },
    });
    const [event, ...others] = read(await toCalendar(entries, NOW));
    expect(others).toEqual([]);
    expect(event?.summary).toBe(
      'mx.contoso.com:25: The signature of the TLSA records of mx.contoso.com:25 runs out',
    );
    expect(event?.description).toContain('mail servers that follow DANE hold their mail back');
    const triggers = event?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds());
    expect(triggers).toEqual([7, 1].map((days) => -days * 86_400));
  });

  it('is a valid file with nothing in it when there is nothing to come', async () => {
    expect(read(await toCalendar([], NOW))).toEqual([]);
  });
});

describe('the sentence about its reminders', () => {
  it.each(LOCALES)('has one day in the singular: %s', async (locale) => {
    const { dates } = await loadPart(locale, 'dates');
    expect(dates.calendar.note).not.toMatch(/\b1 (?:days|Tage|jours|días)/);
    for (const days of REMINDER_DAYS.filter((count) => count > 1))
      expect(dates.calendar.note).toContain(`${days}`);
  });
});
