import { agoIn, durationIn, inIn, momentIn, nowIn } from '#lib/content/messages/forms.ts';
import type { TimeUnit } from '#lib/content/messages/forms.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import type { MomentView } from './types.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, wholeDays } from '#lib/core/time.ts';

/** “2026-03-01 12:00 UTC”; the text itself when it is not a date. */
export function exactTime(iso: string, locale: Locale = 'en'): string {
  return momentIn(locale, iso);
}

/** A length of time in the largest fitting unit. */
function inUnits(ms: number): { readonly count: number; readonly unit: TimeUnit } {
  const length = Math.abs(ms);
  if (length < HOUR_MS) return { count: Math.floor(length / MINUTE_MS), unit: 'minute' };
  if (length < 2 * DAY_MS) return { count: Math.floor(length / HOUR_MS), unit: 'hour' };
  const days = wholeDays(length);
  if (days < 120) return { count: days, unit: 'day' };
  if (days < 3 * 365) return { count: Math.floor(days / 30.44), unit: 'month' };
  return { count: Math.floor(days / 365.25), unit: 'year' };
}

/** The same in words: “4 hours”, “41 days”, “14 months”, “9 years”. */
export function duration(ms: number, locale: Locale = 'en'): string {
  const { count, unit } = inUnits(ms);
  return durationIn(locale, count, unit);
}

/** “41 days ago” */
export function ago(ms: number, locale: Locale = 'en'): string {
  const { count, unit } = inUnits(ms);
  return agoIn(locale, count, unit);
}

/** “in 41 days”, “3 days ago”, “now”. */
export function relativeTime(iso: string, at: string, locale: Locale = 'en'): string {
  const difference = Date.parse(iso) - Date.parse(at);
  if (Number.isNaN(difference)) return '';
  if (Math.abs(difference) < MINUTE_MS) return nowIn(locale);
  const { count, unit } = inUnits(difference);
  return difference > 0 ? inIn(locale, count, unit) : agoIn(locale, count, unit);
}

export function moment(iso: string, at: string, locale: Locale = 'en'): MomentView {
  return { iso, exact: exactTime(iso, locale), relative: relativeTime(iso, at, locale) };
}
