'use client';

import { useState } from 'react';
import type { NeededRow, ServedRow, ServedView } from '#lib/view/types.ts';
import { TwinMark } from '../certificate/TwinMark.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { cx } from '../parts/cx.ts';
import { FoldedSection } from '../parts/Section.tsx';

/** Height of a row in rem: the lines between the lists are drawn to its middle. */
const ROW = 3.75;
/** More than this are folded: a list may hold thousands. */
const SHOWN = 40;

/** The list as sent beside the list as it should be, with a line from each certificate to its place. */
export function ServedList({ served }: { readonly served: ServedView }) {
  const { needed, summary } = served;
  const [all, setAll] = useState(false);
  const sent = all ? served.sent : served.sent.slice(0, SHOWN);
  const folded = served.sent.length - sent.length;
  return (
    <FoldedSection words="served" aside={summary}>
      <div className="grid gap-y-4 sm:grid-cols-[minmax(0,1fr)_4rem_minmax(0,1fr)]">
        <div className="min-w-0">
          <h3 className="mb-1.5 text-[0.8125rem] font-[600] text-ink-soft">Sent by the server</h3>
          <ol className="grid gap-0">
            {sent.map((row) => (
              <Sent key={row.index} row={row} needed={needed} />
            ))}
          </ol>
          {folded === 0 ? null : (
            <Button look="quiet" size="sm" className="mt-2 print:hidden" onClick={() => setAll(true)}>
              Show {folded} more
            </Button>
          )}
        </div>
        <Lines sent={sent} needed={needed} />
        <div className="min-w-0">
          <h3 className="mb-1.5 text-[0.8125rem] font-[600] text-ink-soft">Needed, in this order</h3>
          <ol className="grid gap-0">
            {needed.map((row, index) => (
              <Needed key={row.id ?? 'missing'} row={row} position={index + 1} />
            ))}
          </ol>
        </div>
      </div>
    </FoldedSection>
  );
}

const BOX = 'flex h-15 items-center gap-3';
const CARD = 'flex min-w-0 flex-1 items-center gap-2.5 rounded-md border bg-surface px-3 py-1.5';

function Number({ children }: { readonly children: number }) {
  return (
    <span className="w-4 shrink-0 text-right text-[0.8125rem] text-ink-faint tabular-nums">{children}</span>
  );
}

function Sent({ row, needed }: { readonly row: ServedRow; readonly needed: readonly NeededRow[] }) {
  const place = row.to === null || row.to === row.index ? null : `belongs at position ${row.to + 1}`;
  const note = row.note ?? (row.to !== null && needed[row.to] !== undefined ? place : null);
  return (
    <li className={BOX}>
      <Number>{row.index + 1}</Number>
      <span
        className={cx(
          CARD,
          row.state === 'ok' ? 'border-line-strong' : 'border-dashed border-unknown-strong',
        )}
      >
        <span className="min-w-0 flex-1">
          <span className="line-clamp-1 text-sm font-[600] wrap-anywhere" title={row.label}>
            {row.label}
            <TwinMark mark={row.twin} />
          </span>
          {note === null ? null : <span className="block text-2xs text-ink-soft">{note}</span>}
        </span>
        {row.state === 'ok' ? null : <StateMark state={row.state} className="size-4.5" />}
      </span>
    </li>
  );
}

function Needed({ row, position }: { readonly row: NeededRow; readonly position: number }) {
  const missing = row.state === 'bad';
  return (
    <li className={BOX}>
      <Number>{position}</Number>
      <span
        className={cx(
          CARD,
          missing ? 'border-2 border-dashed border-untrusted-strong' : 'border-line-strong',
        )}
      >
        <span className="min-w-0 flex-1">
          <span className="line-clamp-1 text-sm font-[600] wrap-anywhere" title={row.label}>
            {row.label}
            <TwinMark mark={row.twin} />
          </span>
          <span className="block text-2xs text-ink-soft">
            {row.roleText}, {row.note}
          </span>
        </span>
        {missing ? <StateMark state="bad" className="size-4.5" /> : null}
      </span>
    </li>
  );
}

/** One curve per certificate that has a place; the notes in both lists say the same in words. */
function Lines({
  sent,
  needed,
}: {
  readonly sent: readonly ServedRow[];
  readonly needed: readonly NeededRow[];
}) {
  const height = Math.max(sent.length, needed.length) * ROW;
  const middle = (row: number): number => (row + 0.5) * ROW;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 4 ${height}`}
      preserveAspectRatio="none"
      className="mt-[1.65rem] w-16 max-sm:hidden"
      style={{ height: `${height}rem` }}
    >
      {sent.map((row) =>
        row.to === null ? null : (
          <path
            key={row.index}
            d={`M0 ${middle(row.index)} C 1.9 ${middle(row.index)}, 1.7 ${middle(row.to)}, 4 ${middle(row.to)}`}
            fill="none"
            stroke={row.to === row.index ? 'var(--color-line-strong)' : 'var(--color-unknown-strong)'}
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        ),
      )}
    </svg>
  );
}
