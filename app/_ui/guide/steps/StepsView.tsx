'use client';

import { useState } from 'react';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { hasCommands, planSteps } from '#lib/guide/plan.ts';
import { progressOf } from '#lib/guide/state.ts';
import type { GuideState } from '#lib/guide/state.ts';
import type { Situation, StepId } from '#lib/guide/model.ts';
import { Button } from '../../parts/Button.tsx';
import { Remark } from '../parts/Remark.tsx';
import { Ending } from './Ending.tsx';
import { Handover } from './Handover.tsx';
import { ReadbackBox } from './ReadbackBox.tsx';
import { StepCard } from './StepCard.tsx';
import { StepList } from './StepList.tsx';
import { OpenOnComputer } from '../parts/OpenOnComputer.tsx';
import { useTranslator } from '../parts/language.tsx';
import { dispatch } from '../parts/use-guide.ts';

interface StepsViewProps {
  readonly state: GuideState;
  readonly situation: Situation;
  readonly settings: GuideSettings;
  /** The user has just come from the questions. */
  readonly arrived: boolean;
  readonly onChangeAnswers: () => void;
}

/** The plan beside its current step. */
export function StepsView({ state, situation, settings, arrived, onChangeAnswers }: StepsViewProps) {
  const { text } = useTranslator();
  const [focus, setFocus] = useState(arrived);
  const plan = planSteps(situation, progressOf(state), settings.steps && new Set(settings.steps));
  const shownId = plan.steps.some(({ step }) => step.id === state.shown) ? state.shown : plan.next;
  const shown = plan.steps.find(({ step }) => step.id === shownId);
  const show = (step: StepId): void => {
    setFocus(true);
    dispatch({ type: 'show', step });
  };
  const { client, platform, symptom } = situation;
  const chosen = { client, platform, symptom };
  const readable = plan.steps.some(({ step }) => step.check !== null);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
      <nav aria-labelledby="plan-heading" className="space-y-3 print:hidden">
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h2 id="plan-heading" className="text-lg font-[650]">
            {text('guide.steps-heading')}
          </h2>
          <Button look="quiet" size="sm" onClick={onChangeAnswers}>
            {text('guide.change-answers')}
          </Button>
        </div>
        <p className="text-sm text-ink-soft">
          {text('guide.steps-count', { count: plan.steps.length, minutes: plan.minutes })}
        </p>
        <div className="hidden lg:block">
          <StepList plan={plan} shown={shownId} onShow={show} />
        </div>
        <details className="rounded-lg border border-line bg-surface lg:hidden">
          <summary className="rounded-lg px-3 py-2.5 text-sm font-[600] marker:text-ink-faint">
            {text('guide.step-list')}
          </summary>
          <div className="border-t border-line p-1.5">
            <StepList plan={plan} shown={shownId} onShow={show} />
          </div>
        </details>
      </nav>
      <div className="min-w-0 space-y-5">
        {plan.locus === 'unclear' ? null : <Remark tone="info" title={text(`guide.locus.${plan.locus}`)} />}
        {readable ? (
          <ReadbackBox state={state}>
            <OpenOnComputer settings={settings} at={{ ...chosen, step: shownId }} />
          </ReadbackBox>
        ) : null}
        {shown === undefined ? (
          <Ending state={state} plan={plan} settings={settings} focus={focus} />
        ) : (
          <StepCard
            key={shown.step.id}
            planned={shown}
            plan={plan}
            situation={situation}
            focus={focus}
            confirmed={state.confirmed.includes(shown.step.id)}
            onConfirm={(confirmed) => dispatch({ type: 'confirm', step: shown.step.id, confirmed })}
            onOutcome={(outcome) => {
              setFocus(true);
              dispatch({ type: 'outcome', step: shown.step.id, outcome, at: new Date().toISOString() });
            }}
            onReopen={() => dispatch({ type: 'reopen', step: shown.step.id })}
            onShow={show}
          >
            {hasCommands(shown.step, situation) ? (
              <OpenOnComputer settings={settings} at={{ ...chosen, step: shown.step.id }} />
            ) : null}
            {shown.step.touches === 'server' ? (
              <Handover state={state} plan={plan} context={situation.context} />
            ) : null}
          </StepCard>
        )}
      </div>
    </div>
  );
}
