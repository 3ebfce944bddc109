'use client';

import { useId } from 'react';
import { useWords } from '../language/words.tsx';
import { countOutcomes, OUTCOMES, type Filter, type HostRow, type Outcome } from '#lib/view/survey/list.ts';

interface ListFiltersProps {
  readonly rows: readonly HostRow[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const FIELD = 'h-9 rounded-md border border-edge bg-surface px-2.5 text-sm text-ink';
const WITHIN = [0, 7, 30, 90, 365] as const;

/** By verdict, by days left and by name; the counts are of the whole list. */
export function ListFilters({ rows, filter, onChange }: ListFiltersProps) {
  const { text } = useWords('survey');
  const id = useId();
  const counts = countOutcomes(rows);
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0 || filter.outcome === outcome);
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <div>
        <label htmlFor={`${id}-outcome`} className="block text-[0.8125rem] text-ink-soft">
          {text('survey.list.verdict')}
        </label>
        <select
          id={`${id}-outcome`}
          value={filter.outcome}
          onChange={(event) => onChange({ ...filter, outcome: event.target.value as Outcome | 'all' })}
          className={`${FIELD} mt-1 max-w-full`}
        >
          <option value="all">{text('survey.list.all', { count: rows.length })}</option>
          {shown.map((outcome) => (
            <option key={outcome} value={outcome}>
              {text(`survey.outcome.${outcome}`)} ({counts[outcome]})
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-within`} className="block text-[0.8125rem] text-ink-soft">
          {text('survey.list.ends')}
        </label>
        <select
          id={`${id}-within`}
          value={filter.withinDays ?? ''}
          onChange={(event) =>
            onChange({ ...filter, withinDays: event.target.value === '' ? null : Number(event.target.value) })
          }
          className={`${FIELD} mt-1 max-w-full`}
        >
          <option value="">{text('survey.list.any-time')}</option>
          {WITHIN.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? text('survey.list.today') : text('survey.list.within', { days })}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0 flex-[1_1_12rem]">
        <label htmlFor={`${id}-text`} className="block text-[0.8125rem] text-ink-soft">
          {text('survey.list.contains')}
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
