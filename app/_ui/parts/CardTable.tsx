import type { ReactNode } from 'react';

interface CardTableProps {
  /** For those who can't see where the table stands. */
  readonly caption: ReactNode;
  readonly heads: readonly string[];
  /** One or more `tbody`. */
  readonly children: ReactNode;
}

/** A table whose lines become cards on a phone; the roles keep it a table for screen readers there, too. */
export function CardTable({ caption, heads, children }: CardTableProps) {
  return (
    <table
      role="table"
      className="block w-full overflow-hidden rounded-lg border border-line bg-surface text-sm sm:table sm:border-separate sm:border-spacing-0"
    >
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="text-left text-[0.8125rem] text-ink-soft">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col" className="px-3 py-2 font-[550]">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** The lines of a table of one group. */
export function CardRows({ children }: { readonly children: ReactNode }) {
  return (
    <tbody role="rowgroup" className="max-sm:block">
      {children}
    </tbody>
  );
}
