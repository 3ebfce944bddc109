'use client';

import { useMemo, useState } from 'react';
import { headline, verdictText } from '#lib/view/result/headline.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { scenarioWords } from '#lib/view/clients/what-if.ts';
import { Chain } from '../chain/Chain.tsx';
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
  const { scenario, asked, view } = answer;
  const [drawn, setDrawn] = useState(false);
  const words = scenarioWords(scenario, asked);
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 rounded-xl border-2 border-dashed border-notice-line p-3 sm:p-4">
      <Notice
        tone="info"
        title="What if: this is not the present state"
        action={
          <Button size="sm" onClick={onClose}>
            Close
          </Button>
        }
      >
        {words.length === 0 ? (
          <p>Nothing was changed: the world as it is.</p>
        ) : (
          <p className="wrap-anywhere">Suppose {words.join('; ')}.</p>
        )}
        <p>
          Judged over the same certificates; nothing was fetched. First breaks count from the time of the
          result.
        </p>
      </Notice>
      <p data-testid="what-if" className="text-base font-[620] wrap-anywhere">
        {view.summary}
      </p>
      {view.tables.map((table) => (
        <WhatIfTable key={table.use} table={table} named={view.tables.length > 1} />
      ))}
      <div>
        <Button size="sm" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
          {drawn ? 'Hide the chain of this scenario' : 'Draw the chain of this scenario'}
        </Button>
      </div>
      {drawn ? <Drawn answer={answer} /> : null}
    </div>
  );
}

function Drawn({ answer: { report } }: { readonly answer: WhatIfAnswer }) {
  const view = useMemo(() => toResultView(report), [report]);
  return (
    <div className="min-w-0">
      <p className="mb-3 text-sm wrap-anywhere">
        <span className="font-[600]">What if: {verdictText(report)}. </span>
        {headline(report)}
      </p>
      {view.chain === null ? null : (
        <Chain
          chain={view.chain}
          certificates={view.certificates}
          at={view.at.iso}
          prefix="what-if-"
          label="The chain of this scenario, not of the present state"
        />
      )}
    </div>
  );
}
