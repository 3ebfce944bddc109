import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { ago, duration, moment } from '../time.ts';
import type { ValidityView } from '../types.ts';
import { DAY_MS, lifetimeDays } from '#lib/core/time.ts';

/** From this many days before its end on, a certificate counts as ending. */
const ENDING_DAYS = 30;
/** Share of the bar kept free on the side where the time of the check lies outside the span. */
const OUTSIDE = 0.16;

const percent = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10;

function stateOf(start: number, end: number, at: number): ValidityView['state'] {
  if (end < start) return 'reversed';
  if (at < start) return 'future';
  if (at > end) return 'over';
  return end - at < ENDING_DAYS * DAY_MS ? 'ending' : 'current';
}

/**
 * The validity period against the time of the check. When that time lies outside, the bar leaves room
 * on its side, growing with the distance, so that “expired yesterday” and “expired years ago” differ.
 *
 * @param notBefore ISO 8601, or null when the encoding can't be read
 * @param at time of the check, ISO 8601
 * @returns null when a date can't be read
 */
export function validityView(
  notBefore: string | null,
  notAfter: string | null,
  at: string,
  words: SummaryWords = ENGLISH,
): ValidityView | null {
  if (notBefore === null || notAfter === null) return null;
  const [start, end, now] = [Date.parse(notBefore), Date.parse(notAfter), Date.parse(at)];
  if (Number.isNaN(start) || Number.isNaN(end) || Number.isNaN(now)) return null;
  const state = stateOf(start, end, now);
  const span = Math.max(end - start, 1);
  const gap = Math.max(start - now, now - end, 0);
  const room = gap === 0 ? 0 : OUTSIDE + 0.34 * (gap / (gap + span));
  const from = now < start ? room : 0;
  const to = now > end ? 1 - room : 1;
  const marker = now < start ? 0.02 : now > end ? 0.98 : (now - start) / span;
  return {
    notBefore: moment(notBefore, at, words.locale),
    notAfter: moment(notAfter, at, words.locale),
    state,
    spanStart: percent(from),
    spanEnd: percent(to),
    marker: percent(marker),
    days: lifetimeDays(start, Math.max(start, end)),
    text: describe(state, start, end, now, words),
  };
}

function describe(
  state: ValidityView['state'],
  start: number,
  end: number,
  now: number,
  { locale, text }: SummaryWords,
): string {
  if (state === 'reversed') return text('chain.validity.reversed');
  if (state === 'future') return text('chain.validity.future', { duration: duration(start - now, locale) });
  if (state === 'over') return text('chain.validity.over', { ago: ago(now - end, locale) });
  return text('chain.validity.current', { duration: duration(end - now, locale) });
}
