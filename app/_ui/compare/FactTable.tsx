import type { FactRow } from '#lib/view/compare/types.ts';
import { DiffRow, DiffTable } from './DiffTable.tsx';

const WORDS: Readonly<Record<FactRow['comparison'], string>> = {
  same: 'the same',
  differs: 'differs',
  'one-side': 'known of one side',
};

/** What was seen beside the certificates; a word says where the two differ. */
export function FactTable({ facts }: { readonly facts: readonly FactRow[] }) {
  return (
    <DiffTable caption="Facts of A and B" first="Fact" last="Change">
      {facts.map(({ label, a, b, comparison }) => (
        <DiffRow
          key={label}
          title={label}
          a={a}
          b={b}
          quiet={comparison !== 'differs'}
          last={WORDS[comparison]}
        />
      ))}
    </DiffTable>
  );
}
