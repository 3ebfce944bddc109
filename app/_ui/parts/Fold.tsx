import type { ReactNode } from 'react';

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** One line of text that unfolds what belongs to it; its content is in the page, for the browser's search. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className="text-sm open:basis-full">
      <summary className="w-fit rounded-sm font-[550]">{summary}</summary>
      <div className="grid gap-3 pt-2 pb-1">{children}</div>
    </details>
  );
}

/** Folds that stand beside one another while they are closed. */
export function Folds({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap gap-x-6 gap-y-2">{children}</div>;
}
