/** The dates of many chains: who ends first, on one scale. Pure. */
import { daysFrom, scaleFor, type Scale } from './scale.ts';
import type { DatedEvent, Timeline } from './types.ts';

interface SurveyDate {
  /** Place of the chain: “sip.contoso.com:5061”. */
  readonly label: string;
  /** Time judged at, ISO 8601 UTC. */
  readonly at: string;
  readonly timeline: Timeline;
  /** False: nothing is known of its chain, only when something beside it ends. */
  readonly judged: boolean;
}

export interface SurveyRow extends SurveyDate {
  readonly key: string;
  /** The event at which the first client stops trusting; null: nobody trusts the chain now, or what is known is over. */
  readonly first: DatedEvent | null;
  /** What is drawn: what is to come. */
  readonly events: readonly DatedEvent[];
}

/** What a row is sorted by: where trust ends first; chains that nobody trusts now have nothing to lose. */
const sortKey = ({ timeline: { firstEnd } }: SurveyDate): number =>
  firstEnd === null ? Number.MAX_SAFE_INTEGER : Date.parse(firstEnd.iso);

function firstOf({ judged, timeline: { events, firstEnd, next } }: SurveyDate): DatedEvent | null {
  if (!judged) return events.find(({ past }) => !past) ?? null;
  if (firstEnd === null) return null;
  return events.find(({ moment, kind }) => moment.iso === firstEnd.iso && kind !== 'renew') ?? next;
}

/** Rows sorted by the first break, and a scale for all of them. */
export function surveyRows(dates: readonly SurveyDate[]): {
  readonly rows: readonly SurveyRow[];
  readonly scale: Scale;
} {
  const rows = dates
    .map((date, index) => ({
      ...date,
      key: `${index}-${date.label}`,
      first: firstOf(date),
      // A rule for everybody would stand in every row.
      events: date.timeline.events.filter(
        ({ past, reminds, periodDays, scope }) =>
          !past && (reminds || periodDays !== undefined) && scope.of !== 'world',
      ),
    }))
    .toSorted((a, b) => sortKey(a) - sortKey(b));
  const days = rows.flatMap(({ at, events }) => events.map(({ moment }) => daysFrom(at, moment.iso)));
  return { rows, scale: scaleFor(days) };
}
