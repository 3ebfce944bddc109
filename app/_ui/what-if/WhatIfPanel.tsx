'use client';

import { useMemo, useState } from 'react';
import { AS_IT_IS, type Scenario } from '#lib/core/evaluate/scenario.ts';
import type { Report } from '#lib/core/report/types.ts';
import { whatIfChoices } from '#lib/view/clients/what-if-choices.ts';
import { useTrustEnds } from '../dates/use-trust-ends.ts';
import { useScenarioWords } from '../language/result-words.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ScenarioForm } from './ScenarioForm.tsx';
import { useWhatIf } from './use-what-if.ts';
import { WhatIfResult } from './WhatIfResult.tsx';

/** Presets, the form to put a scenario together, and the answer. */
export function WhatIfPanel({ report }: { readonly report: Report }) {
  const words = useScenarioWords();
  const { text } = words;
  const ends = useTrustEnds(report);
  const choices = useMemo(() => whatIfChoices(report, ends, words), [report, ends, words]);
  const [scenario, setScenario] = useState<Scenario>(AS_IT_IS);
  const { state, run, cancel, reset } = useWhatIf(report, words);
  const busy = state.kind === 'running';
  const start = (next: Scenario) => {
    setScenario(next);
    void run(next);
  };
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
      <div role="group" aria-label={text('scenario.preset.label')} className="flex flex-wrap gap-2">
        {choices.presets.map((preset) => (
          <Button
            key={preset.id}
            size="sm"
            disabled={busy}
            className="h-auto! min-h-8 max-w-full shrink! py-1 text-left whitespace-normal!"
            onClick={() => start(preset.scenario)}
          >
            {preset.label}
          </Button>
        ))}
      </div>
      <ScenarioForm
        choices={choices}
        scenario={scenario}
        today={report.at}
        busy={busy}
        onChange={setScenario}
        onRun={() => void run(scenario)}
      />
      {state.kind === 'running' ? (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="text-sm text-ink-soft">
            {text('scenario.judging', { count: state.judged })}
          </p>
          <Button onClick={cancel}>{text('scenario.cancel')}</Button>
        </div>
      ) : null}
      {state.kind === 'failed' ? (
        <Notice tone="error" role="alert" title={text('scenario.failed')}>
          <span lang="en">{state.message}</span>
        </Notice>
      ) : null}
      {state.kind === 'done' ? <WhatIfResult answer={state.answer} onClose={reset} /> : null}
    </div>
  );
}
