import type { MomentView } from './types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** “2026-03-01 12:00 UTC”; the text itself when it is not a date. */
export function exactTime(iso: string): string {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return iso;
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A length of time in the largest fitting unit: “4 hours”, “41 days”, “14 months”, “9 years”. */
export function duration(ms: number): string {
  const length = Math.abs(ms);
  if (length < HOUR) return counted(Math.floor(length / MINUTE), 'minute');
  if (length < 2 * DAY) return counted(Math.floor(length / HOUR), 'hour');
  const days = Math.floor(length / DAY);
  if (days < 120) return counted(days, 'day');
  if (days < 3 * 365) return counted(Math.floor(days / 30.44), 'month');
  return counted(Math.floor(days / 365.25), 'year');
}

/** “in 41 days”, “3 days ago”, “now”. */
export function relativeTime(iso: string, at: string): string {
  const difference = Date.parse(iso) - Date.parse(at);
  if (Number.isNaN(difference)) return '';
  if (Math.abs(difference) < MINUTE) return 'now';
  return difference > 0 ? `in ${duration(difference)}` : `${duration(difference)} ago`;
}

export function moment(iso: string, at: string): MomentView {
  return { iso, exact: exactTime(iso), relative: relativeTime(iso, at) };
}
