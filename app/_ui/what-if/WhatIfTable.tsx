import { foldUnknown, type WhatIfTable as Table, type WhatIfRow } from '#lib/view/clients/what-if.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { CardRows, CardTable } from '../parts/CardTable.tsx';
import { cx } from '../parts/cx.ts';

const CELL = 'align-top wrap-anywhere max-sm:block max-sm:px-4 sm:px-3 sm:py-2.5';

/** Client × what it makes of the scenario × when it breaks first. A card for each client on a phone. */
export function WhatIfTable({ table, named }: { readonly table: Table; readonly named: boolean }) {
  return (
    <div className="min-w-0">
      {named ? <h3 className="mb-1.5 text-sm font-[600] text-ink-soft">{table.title}</h3> : null}
      <CardTable
        caption={`${table.title}: what each makes of the scenario`}
        heads={['Client', 'Then', 'Breaks first', 'Why']}
      >
        <CardRows>
          {foldUnknown(table.rows).map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </CardRows>
      </CardTable>
    </div>
  );
}

function Row({ row: { title, state, then, breaks, why, change } }: { readonly row: WhatIfRow }) {
  return (
    <tr
      role="row"
      className="max-sm:block max-sm:py-3 max-sm:not-first:border-t max-sm:not-first:border-line sm:[&>*]:border-t sm:[&>*]:border-line"
    >
      <th role="rowheader" scope="row" className={cx(CELL, 'text-left font-[600] sm:w-[24%]')}>
        {title}
      </th>
      <td role="cell" className={cx(CELL, 'max-sm:mt-1 sm:whitespace-nowrap')}>
        <span className="inline-flex items-center gap-2">
          <StateMark state={state} className="size-4.5" />
          {then}
        </span>
      </td>
      <td role="cell" className={cx(CELL, 'max-sm:mt-1')}>
        <span className="sm:hidden">Breaks: </span>
        {breaks}
        {change === null ? null : <span className="block font-[550]">{change}</span>}
      </td>
      <td role="cell" className={cx(CELL, 'text-ink-soft max-sm:mt-1')}>
        {why ?? 'nothing that is known'}
      </td>
    </tr>
  );
}
