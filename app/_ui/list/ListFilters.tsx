'use client';

import { useId } from 'react';
import {
  countOutcomes,
  OUTCOMES,
  OUTCOME_WORDS,
  type Filter,
  type HostRow,
  type Outcome,
} from '#lib/view/survey/list.ts';

interface ListFiltersProps {
  readonly rows: readonly HostRow[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const FIELD = 'h-9 rounded-md border border-edge bg-surface px-2.5 text-sm text-ink';
const WITHIN = [0, 7, 30, 90, 365] as const;

/** By verdict, by days left and by name; the counts are of the whole list. */
export function ListFilters({ rows, filter, onChange }: ListFiltersProps) {
  const id = useId();
  const counts = countOutcomes(rows);
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0 || filter.outcome === outcome);
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <div>
        <label htmlFor={`${id}-outcome`} className="block text-[0.8125rem] text-ink-soft">
          Verdict
        </label>
        <select
          id={`${id}-outcome`}
          value={filter.outcome}
          onChange={(event) => onChange({ ...filter, outcome: event.target.value as Outcome | 'all' })}
          className={`${FIELD} mt-1 max-w-full`}
        >
          <option value="all">All ({rows.length})</option>
          {shown.map((outcome) => (
            <option key={outcome} value={outcome}>
              {OUTCOME_WORDS[outcome]} ({counts[outcome]})
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-within`} className="block text-[0.8125rem] text-ink-soft">
          Ends
        </label>
        <select
          id={`${id}-within`}
          value={filter.withinDays ?? ''}
          onChange={(event) =>
            onChange({ ...filter, withinDays: event.target.value === '' ? null : Number(event.target.value) })
          }
          className={`${FIELD} mt-1 max-w-full`}
        >
          <option value="">At any time</option>
          {WITHIN.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? 'Today or before' : `Within ${days} days`}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0 flex-[1_1_12rem]">
        <label htmlFor={`${id}-text`} className="block text-[0.8125rem] text-ink-soft">
          Host contains
        </label>
        <input
          id={`${id}-text`}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className={`${FIELD} mt-1 w-full max-w-72`}
        />
      </div>
    </div>
  );
}
