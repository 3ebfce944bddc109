'use client';

import { comparison, type ChosenRequest } from '#lib/browser/compare/comparison.ts';
import { requestWords } from '#lib/content/input/request.ts';
import { useSourceName } from '../language/source-name.ts';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { SideLetter } from './SideLetter.tsx';

/** A certificate request in the place of B, with what it asks for. */
export function RequestCard({ request }: { readonly request: ChosenRequest }) {
  const { text } = useWords('aside');
  const name = useSourceName();
  return (
    <div className="rounded-xl border border-line bg-surface px-4 py-3.5 print:break-inside-avoid">
      <div className="flex items-start gap-3">
        <SideLetter side="b" />
        <p className="min-w-0 flex-1 font-[620] wrap-anywhere">{name(request)}</p>
        <Button
          size="sm"
          className="print:hidden"
          aria-label={text('aside.compare.change-of', { letter: 'B' })}
          onClick={() => void comparison.remove('b')}
        >
          {text('aside.compare.change')}
        </Button>
      </div>
      <p lang="en" className="mt-2.5 text-sm wrap-anywhere">
        {requestWords(request.params)}
      </p>
    </div>
  );
}
