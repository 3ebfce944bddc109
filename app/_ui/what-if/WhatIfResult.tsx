'use client';

import { clausesIn } from '#lib/content/messages/forms.ts';
import { useMemo, useState } from 'react';
import { headline, verdictText } from '#lib/view/result/headline.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { scenarioWords, whatIfView } from '#lib/view/clients/what-if.ts';
import { Chain } from '../chain/Chain.tsx';
import { useScenarioWords } from '../language/result-words.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { WhatIfAnswer } from './use-what-if.ts';
import { WhatIfTable } from './WhatIfTable.tsx';

interface WhatIfResultProps {
  readonly answer: WhatIfAnswer;
  readonly onClose: () => void;
}

/** The answer, framed so that nobody takes it for the present state. */
export function WhatIfResult({ answer, onClose }: WhatIfResultProps) {
  const words = useScenarioWords();
  const { text, locale } = words;
  const { scenario, asked, lines } = answer;
  const view = useMemo(() => whatIfView(lines, asked.at, words), [lines, asked, words]);
  const [drawn, setDrawn] = useState(false);
  const given = scenarioWords(scenario, asked, words);
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 rounded-xl border-2 border-dashed border-notice-line p-3 sm:p-4">
      <Notice
        tone="info"
        title={text('scenario.answer.title')}
        action={
          <Button size="sm" onClick={onClose}>
            {text('scenario.answer.close')}
          </Button>
        }
      >
        <p className="wrap-anywhere">
          {given.length === 0
            ? text('scenario.answer.nothing')
            : text('scenario.answer.suppose', { what: clausesIn(locale, given) })}
        </p>
        <p>{text('scenario.answer.rest')}</p>
      </Notice>
      <p data-testid="what-if" className="text-base font-[620] wrap-anywhere">
        {view.summary}
      </p>
      {view.tables.map((table) => (
        <WhatIfTable key={table.use} table={table} named={view.tables.length > 1} />
      ))}
      <div>
        <Button size="sm" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
          {text(drawn ? 'scenario.answer.hide' : 'scenario.answer.draw')}
        </Button>
      </div>
      {drawn ? <Drawn answer={answer} /> : null}
    </div>
  );
}

function Drawn({ answer: { report } }: { readonly answer: WhatIfAnswer }) {
  const words = useScenarioWords();
  const { text } = words;
  const view = useMemo(() => toResultView(report, words), [report, words]);
  return (
    <div className="min-w-0">
      <p className="mb-3 text-sm wrap-anywhere">
        <span className="font-[600]">
          {text('scenario.answer.verdict', { verdict: verdictText(report, words) })}{' '}
        </span>
        {headline(report, words)}
      </p>
      {view.chain === null ? null : (
        <Chain
          chain={view.chain}
          certificates={view.certificates}
          at={view.at.iso}
          prefix="what-if-"
          label={text('scenario.answer.chain')}
        />
      )}
    </div>
  );
}
