/**
 * Dates as a calendar file (RFC 5545) with reminders. Every entry has an identifier made from what it is
 * about, so that importing a later file moves entries rather than doubling them.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '#lib/core/der/bytes.ts';
import { visibleLine } from '../foreign-text.ts';
import type { DatedEvent, DateScope } from './types.ts';
import { DAY_MS } from '#lib/core/time.ts';

/** Days before a date at which a calendar reminds of it. */
export const REMINDER_DAYS = [30, 14, 7, 1] as const;

export interface CalendarEntry {
  /** Globally unique and the same in every file (RFC 5545 §3.8.4.7, RFC 7986 §5.3). */
  readonly uid: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly summary: string;
  readonly description: string;
  /** Days before it at which a calendar reminds. */
  readonly reminderDays: readonly number[];
}

/** What the dates belong to. */
export interface CalendarSubject {
  /** “sts.contoso.com:443” or the name of a file. */
  readonly label: string;
  /** Of the leaf; tells files of one name apart. Null for a place, whose next certificate moves its dates. */
  readonly sha256: string | null;
}

const identify = (scope: DateScope, { label, sha256: leaf }: CalendarSubject): string => {
  const about =
    scope.of === 'world' ? '' : scope.of === 'certificate' ? scope.sha256 : (leaf ?? label.toLowerCase());
  const hash = toHex(sha256(new TextEncoder().encode([scope.of, about, scope.seed].join('\n'))));
  return `${hash.slice(0, 32)}@chainsight`;
};

/** What is replaced again and again comes into a calendar, too, but reminds only when its replacement is late. */
const LATE = 3;

const remindersOf = ({ periodDays }: DatedEvent): readonly number[] =>
  periodDays === undefined ? REMINDER_DAYS : REMINDER_DAYS.filter((days) => days * LATE <= periodDays);

/** The events to come that ask something of a person, and what somebody else has to replace by then. */
export function calendarEntries(
  events: readonly DatedEvent[],
  subject: CalendarSubject,
): readonly CalendarEntry[] {
  return events
    .filter(({ past, reminds, periodDays }) => (reminds || periodDays !== undefined) && !past)
    .map((event) => {
      const { scope, moment, title, detail, claimed = null } = event;
      return {
        uid: identify(scope, subject),
        at: moment.iso,
        // A calendar can't hold control characters (RFC 5545 §3.1).
        summary: visibleLine(scope.of === 'world' ? title : `${subject.label}: ${title}`),
        description: visibleLine(
          [detail, claimed, `${moment.exact}.`].filter((part) => part !== null).join(' '),
        ),
        reminderDays: remindersOf(event),
      };
    });
}

/** Minutes since 2020: grows from file to file, and fits the 32 bits of an integer (RFC 5545 §3.3.8). */
const sequenceAt = (now: Date): number => Math.floor((now.getTime() - Date.UTC(2020, 0, 1)) / 60_000);

/** What a calendar says beside its entries. */
interface CalendarWords {
  /** RFC 5646. */
  readonly language: string;
  /** “7 days left: …” */
  readonly reminder: (days: number, summary: string) => string;
}

const ENGLISH: CalendarWords = {
  language: 'en',
  reminder: (days, summary) => `${days === 1 ? '1 day' : `${days} days`} left: ${summary}`,
};

/**
 * The entries as a file, each with its reminders. The writer is loaded when it is first used.
 * @param now time of writing: of two files with the same entries the later one counts (RFC 5545 §3.8.7.4)
 * @param words the language of the entries, and what a reminder says
 */
export async function toCalendar(
  entries: readonly CalendarEntry[],
  now: Date,
  words: CalendarWords = ENGLISH,
): Promise<string> {
  const { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventTransparency } =
    await import('ical-generator');
  const calendar = new ICalCalendar({
    name: 'Certificates (Chainsight)',
    prodId: { company: 'Chainsight', product: 'Certificate dates', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  // The same CA or rule may stand behind many hosts: once is enough.
  for (const { uid, at, summary, description, reminderDays } of new Map(
    entries.map((entry) => [entry.uid, entry]),
  ).values()) {
    const event = calendar.createEvent({
      id: uid,
      start: new Date(at),
      stamp: now,
      lastModified: now,
      sequence: sequenceAt(now),
      summary,
      description,
      // A date to know about, not an hour that is taken.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of reminderDays) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: (days * DAY_MS) / 1000,
        description: words.reminder(days, summary),
      });
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
