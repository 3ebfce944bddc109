'use client';

import { useMemo, useState } from 'react';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { JudgedEndpoint } from '#lib/browser/survey/judge-answer.ts';
import {
  filterRows,
  sortRows,
  type Filter,
  type HostRow,
  type SortKey,
  type Sorting,
} from '#lib/view/survey/list.ts';
import { useWords } from '../language/words.tsx';
import { ListFilters } from './ListFilters.tsx';
import { ListRow } from './ListRow.tsx';

const ALL: Filter = { outcome: 'all', withinDays: null, text: '' };
const AS_GIVEN: Sorting = { key: 'given', descending: false };

/** One more press turns the order, a third one goes back to the order given. */
function nextSorting({ key, descending }: Sorting, pressed: SortKey): Sorting {
  if (key !== pressed) return { key: pressed, descending: false };
  return descending ? AS_GIVEN : { key, descending: true };
}

/** Every host with its verdict, sorted and filtered as the reader likes. */
export function ListTable({ rows }: { readonly rows: readonly HostRow<JudgedEndpoint>[] }) {
  const { text } = useWords('survey');
  const [filter, setFilter] = useState(ALL);
  const [sorting, setSorting] = useState(AS_GIVEN);
  const shown = useMemo(() => sortRows(filterRows(rows, filter), sorting), [rows, filter, sorting]);
  const sort = (key: SortKey) => setSorting((now) => nextSorting(now, key));
  return (
    <>
      <ListFilters rows={rows} filter={filter} onChange={setFilter} />
      <p role="status" className="text-sm text-ink-soft">
        {shown.length === rows.length ? null : text('survey.list.shown', { count: shown.length })}
      </p>
      <div className="overflow-hidden rounded-xl border border-line bg-surface">
        <table role="table" className="w-full table-fixed text-left text-sm max-sm:block">
          <caption className="sr-only">{text('survey.list.caption')}</caption>
          <colgroup className="max-sm:hidden">
            <col className="w-[34%] sm:w-[28%]" />
            <col />
            <col className="w-28 sm:w-72" />
          </colgroup>
          <thead role="rowgroup" className="max-sm:block border-b border-line text-[0.8125rem]">
            <tr role="row" className="max-sm:flex max-sm:flex-wrap">
              <SortHeader name={text('survey.list.host')} of="host" sorting={sorting} onSort={sort} />
              <SortHeader name={text('survey.list.verdict')} of="outcome" sorting={sorting} onSort={sort} />
              <SortHeader name={text('survey.list.days')} of="days" sorting={sorting} onSort={sort} />
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-sm:block">
            {shown.map((row) => (
              <ListRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 ? (
          <p className="px-4 py-8 text-center text-sm text-ink-soft">{text('survey.list.none')}</p>
        ) : null}
      </div>
    </>
  );
}

interface SortHeaderProps {
  readonly name: string;
  readonly of: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (key: SortKey) => void;
}

function SortHeader({ name, of, sorting: { key, descending }, onSort }: SortHeaderProps) {
  const sorted = key === of;
  const Icon = descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}
      className="px-1 py-1 font-[600]"
    >
      <button
        type="button"
        onClick={() => onSort(of)}
        className="inline-flex items-center gap-1 rounded-md px-2 py-1.5 whitespace-nowrap text-ink-soft hover:bg-sunken hover:text-ink sm:px-3"
      >
        {name}
        <Icon aria-hidden="true" className={sorted ? 'size-3.5' : 'size-3.5 opacity-0'} />
      </button>
    </th>
  );
}
