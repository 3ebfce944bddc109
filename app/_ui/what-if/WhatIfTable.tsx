import type { ScenarioWords } from '#lib/content/messages/english-scenario.ts';
import { foldUnknown, type WhatIfTable as Table, type WhatIfRow } from '#lib/view/clients/what-if.ts';
import { useScenarioWords } from '../language/result-words.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { CardRows, CardTable } from '../parts/CardTable.tsx';
import { cx } from '../parts/cx.ts';

const CELL = 'align-top wrap-anywhere max-sm:block max-sm:px-4 sm:px-3 sm:py-2.5';

/** Client × what it makes of the scenario × when it breaks first. A card for each client on a phone. */
export function WhatIfTable({ table, named }: { readonly table: Table; readonly named: boolean }) {
  const words = useScenarioWords();
  const { text } = words;
  const { title } = table;
  return (
    <div className="min-w-0">
      {named ? <h3 className="mb-1.5 text-sm font-[600] text-ink-soft">{title}</h3> : null}
      <CardTable
        caption={text('scenario.table.caption', { title })}
        heads={[
          text('scenario.head.client'),
          text('scenario.head.then'),
          text('scenario.head.breaks'),
          text('scenario.head.why'),
        ]}
      >
        <CardRows>
          {foldUnknown(table.rows, words).map((row) => (
            <Row key={row.id} row={row} text={text} />
          ))}
        </CardRows>
      </CardTable>
    </div>
  );
}

interface RowProps {
  readonly row: WhatIfRow;
  readonly text: ScenarioWords['text'];
}

function Row({ row: { title, state, then, breaks, why, change }, text }: RowProps) {
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
        <span className="sm:hidden">{text('scenario.table.breaks')} </span>
        {breaks}
        {change === null ? null : <span className="block font-[550]">{change}</span>}
      </td>
      <td role="cell" className={cx(CELL, 'text-ink-soft max-sm:mt-1')}>
        {why ?? text('scenario.table.nothing')}
      </td>
    </tr>
  );
}
