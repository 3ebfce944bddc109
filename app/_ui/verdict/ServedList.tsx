'use client';

import { useState } from 'react';
import type { NeededRow, ServedRow, ServedView } from '#lib/view/types.ts';
import { TwinMark } from '../certificate/TwinMark.tsx';
import { Localised } from '../language/site.tsx';
import { useWords, Worded, type Words } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { cx } from '../parts/cx.ts';
import { FoldedSection } from '../parts/Section.tsx';

/** Height of a row in rem: the lines between the lists are drawn to its middle. */
const ROW = 3.75;
/** More than this are folded: a list may hold thousands. */
const SHOWN = 40;

interface ServedListProps {
  readonly served: ServedView;
}

/** The list as sent beside the list as it should be, with a line from each certificate to its place. */
export function ServedList({ served }: ServedListProps) {
  return (
    <FoldedSection words="served" aside={served.summary}>
      <Worded parts={['served']} waiting={null}>
        <Localised>
          <Lists served={served} />
        </Localised>
      </Worded>
    </FoldedSection>
  );
}

type Translate = Words<'served'>['text'];

function Lists({ served }: ServedListProps) {
  const { needed } = served;
  const { text } = useWords('served');
  const [all, setAll] = useState(false);
  const sent = all ? served.sent : served.sent.slice(0, SHOWN);
  const folded = served.sent.length - sent.length;
  return (
    <div className="grid gap-y-4 sm:grid-cols-[minmax(0,1fr)_4rem_minmax(0,1fr)]">
      <div className="min-w-0">
        <h3 className="mb-1.5 text-[0.8125rem] font-[600] text-ink-soft">{text('served.sent')}</h3>
        <ol className="grid gap-0">
          {sent.map((row) => (
            <Sent key={row.index} row={row} needed={needed} text={text} />
          ))}
        </ol>
        {folded === 0 ? null : (
          <Button look="quiet" size="sm" className="mt-2 print:hidden" onClick={() => setAll(true)}>
            {text('served.more', { count: folded })}
          </Button>
        )}
      </div>
      <Lines sent={sent} needed={needed} />
      <div className="min-w-0">
        <h3 className="mb-1.5 text-[0.8125rem] font-[600] text-ink-soft">{text('served.needed')}</h3>
        <ol className="grid gap-0">
          {needed.map((row, index) => (
            <Needed key={row.id ?? 'missing'} row={row} position={index + 1} text={text} />
          ))}
        </ol>
      </div>
    </div>
  );
}

// On a phone there are no lines to meet: a long note may take more than one of its own.
const BOX = 'flex min-h-15 items-center gap-3 max-sm:py-1 sm:h-15';
const CARD = 'flex min-w-0 flex-1 items-center gap-2.5 rounded-md border bg-surface px-3 py-1.5';

function Number({ children }: { readonly children: number }) {
  return (
    <span className="w-4 shrink-0 text-right text-[0.8125rem] text-ink-faint tabular-nums">{children}</span>
  );
}

interface SentProps {
  readonly row: ServedRow;
  readonly needed: readonly NeededRow[];
  readonly text: Translate;
}

function Sent({ row, needed, text }: SentProps) {
  const { to, index } = row;
  const place =
    to === null || to === index || needed[to] === undefined
      ? null
      : text('served.place', { position: to + 1 });
  const note = row.note === null ? place : text(`served.note.${row.note}`);
  const label = row.id === null ? text('served.unreadable') : row.label;
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
          <span className="line-clamp-1 text-sm font-[600] wrap-anywhere" title={label}>
            {label}
            <TwinMark mark={row.twin} />
          </span>
          {note === null ? null : <span className="block text-2xs text-ink-soft">{note}</span>}
        </span>
        {row.state === 'ok' ? null : <StateMark state={row.state} className="size-4.5" />}
      </span>
    </li>
  );
}

interface NeededProps {
  readonly row: NeededRow;
  readonly position: number;
  readonly text: Translate;
}

function Needed({ row, position, text }: NeededProps) {
  const missing = row.state === 'bad';
  const role = row.roleText ?? text(row.note === 'open' ? 'served.role.open' : 'served.role.issuer');
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
            {role}, {text(`served.need.${row.note}`)}
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
