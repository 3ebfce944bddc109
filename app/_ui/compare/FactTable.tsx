import type { FactRow } from '#lib/view/compare/types.ts';
import { DiffRow, DiffTable } from './DiffTable.tsx';

/** What was seen beside the certificates; a word says where the two differ. */
export function FactTable({ facts }: { readonly facts: readonly FactRow[] }) {
  return (
    <DiffTable caption="Facts of A and B" first="Fact" last="Change">
      {facts.map(({ label, a, b, differs }) => (
        <DiffRow
          key={label}
          title={label}
          a={a}
          b={b}
          quiet={!differs}
          last={differs ? 'differs' : 'the same'}
        />
      ))}
    </DiffTable>
  );
}
