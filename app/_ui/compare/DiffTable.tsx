import type { ReactNode } from 'react';
import type { SideName } from '#lib/browser/compare/comparison.ts';
import { cx } from '../parts/cx.ts';
import { SideLetter } from './SideLetter.tsx';

const HEAD = 'px-3 py-2 font-[550]';
const CELL = 'align-top wrap-anywhere max-sm:block max-sm:px-4 sm:px-3 sm:py-2.5';

interface DiffTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  /** Heading of the last column; without it the table has three. */
  readonly last?: string;
  readonly children: ReactNode;
}

/** What it is about × A × B. On a phone each line becomes a card whose cells name their side. */
export function DiffTable({ caption, first, last, children }: DiffTableProps) {
  return (
    <table
      role="table"
      className="block w-full overflow-hidden rounded-lg border border-line bg-surface text-sm sm:table sm:border-separate sm:border-spacing-0"
    >
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="text-left text-[0.8125rem] text-ink-soft">
          {[first, 'A', 'B', ...(last === undefined ? [] : [last])].map((title) => (
            <th key={title} role="columnheader" scope="col" className={HEAD}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {children}
      </tbody>
    </table>
  );
}

interface DiffRowProps {
  readonly title: ReactNode;
  readonly a: ReactNode;
  readonly b: ReactNode;
  readonly last?: ReactNode;
  /** Alike on both sides: set back, but readable. */
  readonly quiet: boolean;
}

export function DiffRow({ title, a, b, last, quiet }: DiffRowProps) {
  return (
    <tr
      role="row"
      className={cx(
        'max-sm:block max-sm:py-3 max-sm:not-first:border-t max-sm:not-first:border-line sm:[&>*]:border-t sm:[&>*]:border-line print:break-inside-avoid',
        quiet && 'text-ink-soft',
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className={cx(CELL, 'text-left sm:w-[26%]', quiet ? 'font-[500]' : 'font-[600]')}
      >
        {title}
      </th>
      <Side side="a">{a}</Side>
      <Side side="b">{b}</Side>
      {last === undefined ? null : (
        <td role="cell" className={cx(CELL, 'max-sm:mt-1.5')}>
          {last}
        </td>
      )}
    </tr>
  );
}

function Side({ side, children }: { readonly side: SideName; readonly children: ReactNode }) {
  return (
    <td role="cell" className={cx(CELL, 'max-sm:mt-1.5')}>
      <div className="flex items-start gap-2">
        <SideLetter side={side} className="sm:hidden" />
        <div className="min-w-0 flex-1">{children}</div>
      </div>
    </td>
  );
}
