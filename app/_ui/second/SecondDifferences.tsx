import type { SecondDifferenceRow } from '#lib/view/evidence/second.ts';
import { Notice } from '../parts/Notice.tsx';

interface SecondDifferencesProps {
  readonly differences: readonly SecondDifferenceRow[];
}

/** Each difference with both values and what to do; nothing when there is none. */
export function SecondDifferences({ differences }: SecondDifferencesProps) {
  return differences.map(({ key, sentence, ours, theirs, advice }) => (
    <Notice key={key} tone="warning" title={sentence}>
      {ours === null || theirs === null ? null : (
        <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
          <dt className="font-[600]">Chainsight</dt>
          <dd className="whitespace-pre-line wrap-anywhere">{ours === '' ? '(nothing)' : ours}</dd>
          <dt className="font-[600]">The library</dt>
          <dd className="whitespace-pre-line wrap-anywhere">{theirs === '' ? '(nothing)' : theirs}</dd>
        </dl>
      )}
      <p className="mt-1.5">{advice}</p>
    </Notice>
  ));
}
