'use client';

import { labelIn } from '#lib/content/messages/forms.ts';
import { useId } from 'react';
import { hasCommands, type PlannedStep } from '#lib/guide/plan.ts';
import { NO_SETTINGS } from '#lib/guide/settings.ts';
import type { Situation } from '#lib/guide/model.ts';
import { ConfirmRisk } from './ConfirmRisk.tsx';
import { Fingerprints } from './Fingerprints.tsx';
import { StepInstructions } from './StepInstructions.tsx';
import { OpenOnComputer } from '../parts/OpenOnComputer.tsx';
import { useTranslator } from '../parts/language.tsx';

interface PanelStepProps {
  readonly number: number;
  readonly planned: PlannedStep;
  readonly situation: Situation;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onTick: (done: boolean) => void;
}

/** A step in the panel: a tick, a title, and its instructions on demand. */
export function PanelStep({ number, planned, situation, confirmed, onConfirm, onTick }: PanelStepProps) {
  const { step, state } = planned;
  const { client, platform, symptom } = situation;
  const { text, locale } = useTranslator();
  const id = useId();
  const title = text(`steps.${step.id}.title`);
  return (
    <li className="flex items-start gap-3 px-3 py-2.5">
      <input
        type="checkbox"
        aria-labelledby={`${id}-title`}
        checked={state !== 'open'}
        onChange={(event) => onTick(event.target.checked)}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      <details className="min-w-0 flex-1">
        <summary id={`${id}-title`} className="rounded-sm text-sm font-[550]">
          {number}. {title}
        </summary>
        <div className="mt-3 space-y-3 text-sm text-ink-soft">
          <p>{text(`steps.${step.id}.why`)}</p>
          {step.id === 'install-org-root' && situation.context?.root ? (
            <Fingerprints root={situation.context.root} />
          ) : null}
          <ConfirmRisk step={step} confirmed={confirmed} onConfirm={onConfirm} />
          {confirmed ? <StepInstructions step={step} situation={situation} /> : null}
          {hasCommands(step, situation) ? (
            <OpenOnComputer
              settings={{ ...NO_SETTINGS, context: situation.context }}
              at={{ client, platform, symptom, step: step.id }}
            />
          ) : null}
          <p>
            <b className="font-[600] text-ink">{labelIn(locale, text('guide.expect'))}</b>{' '}
            {text(`steps.${step.id}.expect`)}
          </p>
          <p>
            <b className="font-[600] text-ink">{labelIn(locale, text('guide.undo'))}</b>{' '}
            {text(`steps.${step.id}.undo`)}
          </p>
        </div>
      </details>
    </li>
  );
}
