/** Lengths of time. */
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const DAY_SECONDS = DAY_MS / SECOND_MS;

/**
 * Whole days in a length of time (ms): a day counts once it is over, so that nobody is told of more time than there
 * is. The one rounding of days, for what is left, what is past, and how long something holds.
 */
export const wholeDays = (ms: number): number => Math.floor(ms / DAY_MS);

/**
 * Whole days for which something holds, from its first second to its last (ms): the last second is
 * part of it (RFC 5280 §4.1.2.5). NaN where one of them is no time.
 */
export const lifetimeDays = (from: number, to: number): number => wholeDays(to + SECOND_MS - from);
