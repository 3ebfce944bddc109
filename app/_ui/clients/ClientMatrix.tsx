import type { ClientRow, ClientsView } from '#lib/view/clients/clients.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { CardRows, CardTable } from '../parts/CardTable.tsx';
import { cx } from '../parts/cx.ts';
import { Claims } from './Claims.tsx';

interface ClientMatrixProps {
  readonly view: ClientsView;
  readonly picked: string | null;
  readonly onPick: (client: string | null) => void;
}

const CELL = 'max-sm:px-4 sm:px-3 sm:py-2 align-top';

/**
 * Client × verdict. Where most stop at one place, it is said once above, and their lines are short. On a phone
 * each line becomes a small card; its cells keep their order and meaning.
 */
export function ClientMatrix({ view, picked, onPick }: ClientMatrixProps) {
  return (
    <CardTable
      caption="What each kind of client makes of this chain. A client’s name draws the chain as that client sees it."
      heads={['Client', 'Verdict', 'Where it stops, what it depends on']}
    >
      {view.groups.map(({ title, rows }) => (
        <CardRows key={title}>
          <tr role="row" className="max-sm:block">
            <th
              role="rowheader"
              scope="rowgroup"
              colSpan={3}
              className="border-t border-line bg-sunken px-3 py-1.5 text-left text-[0.8125rem] font-[600] text-ink-soft max-sm:block max-sm:px-4"
            >
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.id} row={row} picked={row.id === picked} onPick={onPick} />
          ))}
        </CardRows>
      ))}
    </CardTable>
  );
}

interface RowProps {
  readonly row: ClientRow;
  readonly picked: boolean;
  readonly onPick: (client: string | null) => void;
}

function Row({ row, picked, onPick }: RowProps) {
  const { id, title, state, verdict, stops, likeMost, notes, drawable, claims } = row;
  return (
    <tr
      role="row"
      className={cx(
        'max-sm:flex max-sm:flex-wrap max-sm:justify-between max-sm:border-t max-sm:border-line max-sm:py-2.5 sm:[&>*]:border-t sm:[&>*]:border-line print:break-inside-avoid',
        picked && 'bg-accent-soft',
      )}
    >
      <th role="rowheader" scope="row" className={cx(CELL, 'text-left font-[600] sm:w-[30%]')}>
        {/* On paper there is nothing to press. */}
        <span className={drawable ? 'hidden print:inline' : undefined}>{title}</span>
        {drawable ? (
          <button
            type="button"
            aria-pressed={picked}
            title={picked ? 'Back to the general view' : `Draw the chain as ${title} sees it`}
            className="text-left font-[600] underline decoration-line-strong underline-offset-4 hover:decoration-current print:hidden"
            onClick={() => onPick(picked ? null : id)}
          >
            {title}
          </button>
        ) : null}
      </th>
      <td role="cell" className={cx(CELL, 'whitespace-nowrap')}>
        <span className="inline-flex items-center gap-2">
          <StateMark state={state} className="size-4.5" />
          {verdict}
        </span>
      </td>
      <td role="cell" className={cx(CELL, 'min-w-0 max-sm:basis-full')}>
        <div className="flex flex-wrap justify-between gap-x-4">
          <div className="min-w-0">
            {stops === null ? null : (
              <p className={likeMost ? 'text-ink-soft' : 'wrap-anywhere'}>
                {likeMost ? 'Stops there too.' : stops}
              </p>
            )}
            {notes.map((note) => (
              <p key={note} className="font-[550] wrap-anywhere">
                {note}
              </p>
            ))}
          </div>
          <Claims client={title} claims={claims} />
        </div>
      </td>
    </tr>
  );
}
