'use client';

import { useLayoutEffect } from 'react';
import { keepTitle } from '#lib/browser/page/title.ts';
import { Ask } from './_ui/ask/Ask.tsx';
import { useStartWords } from './_ui/ask/start-words.tsx';
import { loadResultPage } from './r/load-result-page.ts';

/** The box; while the reader types, the result page's code is run as well: loading it alone leaves that to the check. */
export function StartBox() {
  const title = useStartWords()('start.title');
  useLayoutEffect(() => keepTitle(`Chainsight: ${title}`), [title]);
  return <Ask onApproach={loadResultPage} />;
}
