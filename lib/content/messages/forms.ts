/** Forms that the platform's `Intl` knows and messages only hold a place for: lists, lengths of time, moments. */
import type { Locale } from './locales.ts';
import { isoDay, isoTime } from '#lib/core/der/time.ts';
import { lower } from '#lib/core/text.ts';

/** Making one costs as much as hundreds of lists, and a report may have thousands. */
const LISTS = new Map<Locale, Intl.ListFormat>();

/** “a, b and c” (British English: without a comma before “and”, as the English texts are written). */
export function listIn(locale: Locale, items: readonly string[]): string {
  let form = LISTS.get(locale);
  if (form === undefined) {
    form = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
    LISTS.set(locale, form);
  }
  return form.format(items);
}

/** The same without a word before the last: “a, b, c”. */
export const enumerated = (locale: Locale, items: readonly string[]): string =>
  items.join(locale === 'ja' ? '、' : ', ');

/** What stands between clauses that may have commas of their own. */
export const clauseMark = (locale: Locale): string =>
  locale === 'ja' ? '、' : locale === 'fr' ? '\u00a0; ' : '; ';

/** Such clauses in one line: “a; b; c”. */
export const clausesIn = (locale: Locale, clauses: readonly string[]): string =>
  clauses.join(clauseMark(locale));

/** Facts in one line, “a · b”: where it wraps, the dot ends a line and never begins one. */
export const dotted = (facts: readonly string[]): string => facts.join('\u00a0· ');

/** “The chain breaks here:”, a label before what it names; French sets its colon apart. */
export const labelIn = (locale: Locale, label: string): string =>
  `${label}${locale === 'fr' ? '\u00a0' : ''}:`;

/** Sentences after one another. */
export const sentencesIn = (locale: Locale, sentences: readonly string[]): string =>
  sentences.join(locale === 'ja' ? '' : ' ');

const KILO = 1024;
const MEGA = 1024 * KILO;

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** “41 days” */
export function durationIn(locale: Locale, count: number, unit: TimeUnit): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** “41 days ago” */
export function agoIn(locale: Locale, count: number, unit: TimeUnit): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-count, unit);
}

/** “in 41 days” */
export function inIn(locale: Locale, count: number, unit: TimeUnit): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(count, unit);
}

/** “now” */
export const nowIn = (locale: Locale): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');

/** “today”, “yesterday”, “41 days ago” */
export const daysAgoIn = (locale: Locale, days: number): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');

/** “50 MB”, “3.5 KB”, “812 bytes” */
export function sizeIn(locale: Locale, bytes: number): string {
  const [size, unit] =
    bytes >= MEGA
      ? ([bytes / MEGA, 'megabyte'] as const)
      : bytes >= KILO
        ? ([bytes / KILO, 'kilobyte'] as const)
        : ([bytes, 'byte'] as const);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(size);
}

/** A moment in UTC: “2026-03-01 12:00 UTC” in English, otherwise in the language's own form. */
export const momentIn = (locale: Locale, iso: string): string => clockIn(locale, iso, false);

/** The same to the second: “2026-03-01 12:00:40 UTC”. */
export const secondIn = (locale: Locale, iso: string): string => clockIn(locale, iso, true);

function clockIn(locale: Locale, iso: string, seconds: boolean): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  if (locale === 'en')
    return `${
      isoTime(time.getTime())
        ?.slice(0, seconds ? 19 : 16)
        .replace('T', ' ') ?? iso
    } UTC`;
  const moment = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
    timeZoneName: 'short',
    timeZone: 'UTC',
  }).format(time);
  // A date and a time are each one thing: where a line wraps, it wraps between them.
  return moment.replace(/^.*?\d{4}/, (date) => held(locale, date)).replace(/(?<=\d) (?=UTC$)/, '\u00a0');
}

/**
 * A date stays in one line: one that ended with “14.” would read as if a sentence did, a lone year as a number. French
 * counts the first of a month, which the platform's form leaves out.
 */
function held(locale: Locale, date: string): string {
  const counted = locale === 'fr' ? date.replace(/^1 /, '1er ') : date;
  return counted.replaceAll(' ', '\u00a0');
}

/** A day in UTC: “2026-03-01” in English, otherwise in the language's own form. */
export function dayIn(locale: Locale, iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  if (locale === 'en') return isoDay(time.getTime()) ?? iso;
  return held(locale, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time));
}

/** The first letter large, by the rules of the language. */
export const capitalIn = (locale: Locale, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** The first letter small, for a heading that goes on inside a sentence; German nouns stay as they are. */
export const lowerIn = (locale: Locale, text: string): string => (locale === 'de' ? text : lower(text));
