import type { ReactNode } from 'react';
import type { AlikeClients, ClientRow, ClientsView, UnknownClients } from '#lib/view/clients/clients.ts';
import { enumerated } from '#lib/content/messages/forms.ts';
import { useClientWords } from '../language/result-words.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { CardRows, CardTable } from '../parts/CardTable.tsx';
import { cx } from '../parts/cx.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Claims } from './Claims.tsx';

interface ClientMatrixProps {
  readonly view: ClientsView;
  readonly picked: string | null;
  readonly onPick: (client: string | null) => void;
}

const ROW =
  'max-sm:flex max-sm:flex-wrap max-sm:justify-between max-sm:border-t max-sm:border-line max-sm:py-2.5 sm:[&>*]:border-t sm:[&>*]:border-line print:break-inside-avoid';
const CELL = 'max-sm:px-4 sm:px-3 sm:py-2 align-top';

/**
 * Client × verdict. Where most stop at one place, it is said once above, and their lines are short; where all do,
 * they are one line, which names them. On a phone each line becomes a small card; its cells keep their order and
 * meaning.
 */
export function ClientMatrix({ view, picked, onPick }: ClientMatrixProps) {
  const { text } = useClientWords();
  const told = new Set(view.alike?.rows);
  const groups = view.groups.filter(({ rows }) => !rows.some((row) => told.has(row)));
  return (
    <CardTable
      caption={text('clients.caption')}
      heads={[text('clients.head.client'), text('clients.head.verdict'), text('clients.head.why')]}
    >
      {view.alike === null ? null : (
        <CardRows>
          <AlikeRow alike={view.alike} picked={picked} onPick={onPick} />
        </CardRows>
      )}
      {groups.map(({ title, rows }) => (
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
      {view.unknown === null ? null : (
        <CardRows>
          <UnknownRow unknown={view.unknown} />
        </CardRows>
      )}
    </CardTable>
  );
}

interface SharedRowProps {
  readonly title: string;
  readonly state: ClientRow['state'];
  readonly verdict: string;
  /** What is said of all of them. */
  readonly said: ReactNode;
  readonly rows: readonly ClientRow[];
  /** A client's name where the list of them is unfolded. */
  readonly nameOf: (row: ClientRow) => ReactNode;
}

/** Several clients in one line, since the same is to be said of each; how each judges unfolds. */
function SharedRow({ title, state, verdict, said, rows, nameOf }: SharedRowProps) {
  const { text } = useClientWords();
  return (
    <tr role="row" className={ROW}>
      <th role="rowheader" scope="row" className={cx(CELL, 'text-left font-[600] sm:w-[30%]')}>
        {title}
      </th>
      <td role="cell" className={cx(CELL, 'whitespace-nowrap')}>
        <span className="inline-flex items-center gap-2">
          <StateMark state={state} className="size-4.5" />
          {verdict}
        </span>
      </td>
      <td role="cell" className={cx(CELL, 'min-w-0 max-sm:basis-full')}>
        {said}
        <Disclosure
          className="mt-1 text-[0.8125rem] text-ink-soft print:hidden"
          summaryClassName="w-fit cursor-pointer py-0.5 underline decoration-dotted underline-offset-4"
          summary={text('clients.how-many')}
        >
          {() => (
            <ul className="mt-1.5 grid gap-1">
              {rows.map((row) => (
                <li key={row.id}>
                  {nameOf(row)}
                  <Claims client={row.title} claims={row.claims} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      </td>
    </tr>
  );
}

/** All clients, where all fare alike. */
function AlikeRow({
  alike,
  picked,
  onPick,
}: Omit<ClientMatrixProps, 'view'> & { readonly alike: AlikeClients }) {
  const { locale } = useClientWords();
  const { title, state, verdict, stops, rows } = alike;
  const names = rows.map((row) => row.title);
  return (
    <SharedRow
      {...{ title, state, verdict, rows }}
      said={
        <>
          <p className="wrap-anywhere">{stops}</p>
          <p className="mt-1 text-[0.8125rem] text-ink-soft">{enumerated(locale, names)}</p>
        </>
      }
      nameOf={(row) => <ClientTitle row={row} picked={row.id === picked} onPick={onPick} />}
    />
  );
}

/** All clients of which nothing is known, with what is missing. */
function UnknownRow({ unknown: { title, verdict, wants, rows } }: { readonly unknown: UnknownClients }) {
  return (
    <SharedRow
      {...{ title, verdict, rows }}
      state="unknown"
      said={
        <ul className="grid gap-1.5">
          {wants.map(({ clients, stops }) => (
            <li key={stops} className="wrap-anywhere">
              <span className="font-[550]">{clients}:</span> {stops}
            </li>
          ))}
        </ul>
      }
      nameOf={(row) => <span className="font-[600] text-ink">{row.title}</span>}
    />
  );
}

interface RowProps {
  readonly row: ClientRow;
  readonly picked: boolean;
  readonly onPick: (client: string | null) => void;
}

function Row({ row, picked, onPick }: RowProps) {
  const { text } = useClientWords();
  const { title, state, verdict, stops, likeMost, claimed, notes, claims } = row;
  return (
    <tr role="row" className={cx(ROW, picked && 'bg-accent-soft')}>
      <th role="rowheader" scope="row" className={cx(CELL, 'text-left font-[600] sm:w-[30%]')}>
        <ClientTitle row={row} picked={picked} onPick={onPick} />
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
                {likeMost ? text('clients.stop.same') : stops}
              </p>
            )}
            {claimed === null ? null : (
              <p lang="en" className="font-[550] wrap-anywhere">
                {claimed}
              </p>
            )}
            {notes.map((note) => (
              <p key={note} className="font-[550] wrap-anywhere">
                {note}
              </p>
            ))}
          </div>
          {claims.length === 0 ? null : <Claims client={title} claims={claims} />}
        </div>
      </td>
    </tr>
  );
}

/** Its name, which draws the chain as it sees it. */
function ClientTitle({ row: { id, title, drawable }, picked, onPick }: RowProps) {
  const { text } = useClientWords();
  return (
    <>
      {/* On paper there is nothing to press. */}
      <span className={drawable ? 'hidden print:inline' : undefined}>{title}</span>
      {drawable ? (
        <button
          type="button"
          aria-pressed={picked}
          title={picked ? text('clients.seen.back') : text('clients.draw', { client: title })}
          className="text-left font-[600] underline decoration-line-strong underline-offset-4 hover:decoration-current print:hidden"
          onClick={() => onPick(picked ? null : id)}
        >
          {title}
        </button>
      ) : null}
    </>
  );
}
