'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { OUTCOMES } from '#lib/guide/model.ts';
import type { Outcome, Situation, StepId } from '#lib/guide/model.ts';
import { needsConfirmation } from '#lib/guide/plan.ts';
import type { Plan, PlannedStep } from '#lib/guide/plan.ts';
import { Button } from '../../parts/Button.tsx';
import { Remark } from '../parts/Remark.tsx';
import { ConfirmRisk } from './ConfirmRisk.tsx';
import { Fingerprints } from './Fingerprints.tsx';
import { StepBadges } from './StepBadges.tsx';
import { StepCommand, StepInstructions } from './StepInstructions.tsx';
import { Words } from '../parts/Words.tsx';
import { useTranslator } from '../parts/language.tsx';

interface StepCardProps {
  readonly planned: PlannedStep;
  readonly plan: Plan;
  readonly situation: Situation;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onReopen: () => void;
  readonly onShow: (step: StepId) => void;
  /** Move the focus to the heading: after the user's own click, not when the page opens. */
  readonly focus: boolean;
  /** What belongs to this step besides its words, such as the text for the help desk. */
  readonly children?: ReactNode;
}

/** One step: why, what to do, what to see, how to undo, and the answer that drives the next one. */
export function StepCard(props: StepCardProps) {
  const { planned, plan, situation, confirmed, children } = props;
  const { step, state, needed } = planned;
  const { text } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.focus) heading.current?.focus();
  }, [props.focus, step.id]);
  const number = plan.steps.findIndex((other) => other.step.id === step.id);
  const previous = plan.steps[number - 1];
  const guarded = needsConfirmation(step) && !confirmed;
  return (
    <article aria-labelledby="step-heading" className="rounded-xl border border-line bg-surface shadow-card">
      <header className="border-b border-line px-4 py-4 sm:px-6">
        <p className="text-[0.8125rem] text-ink-faint">
          {text('guide.step-position', { number: number + 1, total: plan.steps.length })}
        </p>
        <h2 id="step-heading" ref={heading} tabIndex={-1} className="mt-0.5 text-xl font-[650]">
          {text(`steps.${step.id}.title`)}
        </h2>
        <StepBadges step={step} />
      </header>
      <div className="space-y-6 px-4 py-5 sm:px-6">
        {state === 'not-needed' ? <Remark tone="info" title={text('guide.not-needed')} /> : null}
        {needed ? <Remark tone="warning" title={text('guide.needed')} /> : null}
        <Part title={text('guide.why')}>
          <p className="max-w-[68ch] text-ink-soft">
            <Words id={`steps.${step.id}.why`} />
          </p>
        </Part>
        {step.id === 'install-org-root' && situation.context?.root ? (
          <Fingerprints root={situation.context.root} />
        ) : null}
        {step.check === null ? null : (
          <Part title={text('guide.check-first')}>
            <p className="max-w-[68ch] text-sm text-ink-soft">{text('guide.check-first-hint')}</p>
            <StepCommand command={step.check} situation={situation} />
          </Part>
        )}
        <ConfirmRisk step={step} confirmed={confirmed} onConfirm={props.onConfirm} />
        <Part title={text('guide.what-to-do')}>
          {guarded ? (
            <p className="text-sm text-ink-faint">{text('guide.confirm-first')}</p>
          ) : (
            <StepInstructions step={step} situation={situation} />
          )}
        </Part>
        {children}
        <div className="grid gap-5 md:grid-cols-2">
          <Part title={text('guide.expect')}>
            <p className="text-sm text-ink-soft">{text(`steps.${step.id}.expect`)}</p>
          </Part>
          <Part title={text('guide.undo')}>
            <p className="text-sm text-ink-soft">{text(`steps.${step.id}.undo`)}</p>
          </Part>
        </div>
      </div>
      <footer className="rounded-b-xl border-t border-line bg-sunken px-4 py-4 sm:px-6 print:hidden">
        {state === 'open' || state === 'not-needed' ? (
          <div role="group" aria-labelledby="outcome-question">
            <p id="outcome-question" className="mb-2.5 font-[600]">
              {text('guide.outcome-question')}
            </p>
            <div className="flex flex-wrap gap-2">
              {OUTCOMES.map((outcome) => (
                <Button
                  key={outcome}
                  look={outcome === 'fixed' ? 'primary' : 'secondary'}
                  className="h-auto! min-h-10 py-2 whitespace-normal!"
                  onClick={() => props.onOutcome(outcome)}
                >
                  {text(`guide.outcome.${outcome}`)}
                </Button>
              ))}
            </div>
          </div>
        ) : (
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="font-[600]">{text(`guide.state.${state}`)}</p>
            <Button onClick={props.onReopen}>{text('guide.reopen-step')}</Button>
          </div>
        )}
        {previous === undefined ? null : (
          <Button
            look="quiet"
            size="sm"
            className="mt-3 -ms-2.5"
            onClick={() => props.onShow(previous.step.id)}
          >
            {text('guide.previous-step')}
          </Button>
        )}
      </footer>
    </article>
  );
}

/** A titled part of a step. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 text-sm font-[650] text-ink">{title}</h3>
      {children}
    </section>
  );
}
