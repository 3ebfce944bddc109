import type { ReactNode } from 'react';
import type { SideName } from '#lib/browser/compare/comparison.ts';
import { CardRows, CardTable } from '../parts/CardTable.tsx';
import { cx } from '../parts/cx.ts';
import { SideLetter } from './SideLetter.tsx';

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
    <CardTable caption={caption} heads={[first, 'A', 'B', ...(last === undefined ? [] : [last])]}>
      <CardRows>{children}</CardRows>
    </CardTable>
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
        {/* A long last column does not press the two sides into a few words a line. */}
        <div className="min-w-0 flex-1 lg:min-w-48">{children}</div>
      </div>
    </td>
  );
}
