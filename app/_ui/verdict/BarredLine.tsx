'use client';

import { barredSentence, type BarredClients } from '#lib/view/result/barred.ts';
import { useClientWords } from '../language/result-words.ts';
import { marked } from '../language/summary.ts';
import { Worded } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';

/** Who can't connect whatever the certificates are, and why; few servers keep anybody out. */
export function BarredLine({ barred }: { readonly barred: BarredClients }) {
  return (
    <Worded parts={['clients']} waiting={null}>
      <Line barred={barred} />
    </Worded>
  );
}

function Line({ barred }: { readonly barred: BarredClients }) {
  const words = useClientWords();
  return (
    <p className="mt-2 flex items-start gap-2 text-sm" {...marked(words)}>
      <StateMark state="warn" className="mt-0.5 size-4" />
      <span>{barredSentence(words, barred)}</span>
    </p>
  );
}
