/** Where dates stand on the drawn line. Pure numbers, in per cent of its width. */
import type { TimeUnit } from '#lib/content/messages/forms.ts';
import type { DatedEvent } from './types.ts';
import { DAY_MS } from '../../core/time.ts';

interface Mark {
  readonly event: DatedEvent;
  /** From 1, the same as in the list. */
  readonly number: number;
  readonly position: number;
  /** 0 is nearest to the line; marks that would cover each other stand in different ones. */
  readonly lane: number;
}

/** A length of time on the line. */
interface Tick {
  readonly count: number;
  readonly unit: TimeUnit;
  readonly position: number;
}

interface Drawing {
  /** Position of the time of the check. */
  readonly now: number;
  readonly marks: readonly Mark[];
  readonly lanes: number;
  readonly ticks: readonly Tick[];
}

const TICKS = [
  [1, 'day', 1],
  [1, 'week', 7],
  [1, 'month', 30.44],
  [3, 'month', 91.3],
  [1, 'year', 365.25],
  [3, 'year', 3 * 365.25],
  [10, 'year', 10 * 365.25],
  [30, 'year', 30 * 365.25],
] as const;

/** Share of the line for what is past. */
const PAST = 16;
/** Room at both ends, so that a mark is not cut. */
const EDGE = 4;
/** Least distance of two marks in one lane: the width of a mark on the narrowest screen. */
const APART = 8.5;
/** Least distance of two ticks: the width of a word on the narrowest screen. */
const TICK_APART = 18;
/** Where the first tick may stand when the word for the check begins at the start of the line. */
const FIRST_TICK = 25;
const MOST_LANES = 5;

/**
 * Days as a length: near dates are drawn far apart, and a root's end in twenty years stays on the line. The
 * first three days are drawn nearly alike.
 */
const lengthOf = (days: number): number => Math.log1p(Math.abs(days) / 3);

const round = (value: number): number => Math.round(value * 10) / 10;

/** Turns days from the check into a position. */
export interface Scale {
  /** Position of the time of the check. */
  readonly now: number;
  readonly place: (days: number) => number;
  readonly ticks: Drawing['ticks'];
}

/** Days from one time to another; both ISO 8601. */
export const daysFrom = (at: string, to: string): number => (Date.parse(to) - Date.parse(at)) / DAY_MS;

/** A scale that has room for all these days. */
export function scaleFor(days: readonly number[]): Scale {
  const furthest = (side: readonly number[]): number =>
    side.reduce((most, day) => Math.max(most, lengthOf(day)), lengthOf(1));
  const past = days.filter((day) => day < 0);
  const now = past.length > 0 ? PAST : EDGE;
  const [behind, ahead] = [furthest(past), furthest(days.filter((day) => day >= 0))];
  const place = (day: number): number =>
    round(
      day < 0
        ? now - ((now - EDGE) * lengthOf(day)) / behind
        : now + ((100 - EDGE - now) * lengthOf(day)) / ahead,
    );
  const ticks: Tick[] = [];
  for (const [count, unit, day] of TICKS) {
    const position = place(day);
    const from = (ticks.at(-1)?.position ?? now) + TICK_APART;
    if (lengthOf(day) <= ahead && position >= Math.max(from, FIRST_TICK) && position <= 94)
      ticks.push({ count, unit, position });
  }
  return { now, place, ticks };
}

/** Places the events, which must be in the order of their dates. @param at time of the check, ISO 8601 UTC */
export function drawingOf(events: readonly DatedEvent[], at: string): Drawing {
  const days = events.map(({ moment }) => daysFrom(at, moment.iso));
  const { now, place, ticks } = scaleFor(days);
  const last: number[] = [];
  const marks = events.map((event, index) => {
    const position = place(days[index] ?? 0);
    const free = last.findIndex((other) => position - other >= APART);
    const lane = free >= 0 ? free : Math.min(last.length, MOST_LANES - 1);
    last[lane] = position;
    return { event, number: index + 1, position, lane };
  });
  return { now, marks, lanes: last.length, ticks };
}
