'use client';

import { STEPS } from '#lib/guide/steps.ts';
import { stepsToOffer } from '#lib/guide/plan.ts';
import type { GuideContext, StepId } from '#lib/guide/model.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { Button } from '../../parts/Button.tsx';
import { useTranslator } from '../parts/language.tsx';

interface AdminStepsProps {
  readonly settings: GuideSettings;
  readonly context: GuideContext | null;
  readonly onChange: (part: Partial<GuideSettings>) => void;
}

/** Which steps the users see; what the result rules out is not offered. */
export function AdminSteps({ settings, context, onChange }: AdminStepsProps) {
  const { text } = useTranslator();
  const offered = stepsToOffer(settings.client, context);
  const chosen = new Set<StepId>(settings.steps ?? offered);
  const toggle = (id: StepId, on: boolean): void =>
    onChange({
      steps: STEPS.map((step) => step.id).filter((other) => (other === id ? on : chosen.has(other))),
    });
  const harmless = STEPS.filter(({ risk }) => risk === 'look' || risk === 'refresh').map(({ id }) => id);
  return (
    <fieldset>
      <legend className="font-[600]">{text('admin.steps-question')}</legend>
      <p className="mb-3 text-[0.8125rem] text-ink-soft">{text('admin.steps-hint')}</p>
      <div className="mb-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={() => onChange({ steps: null })}>
          {text('admin.all-steps')}
        </Button>
        <Button
          size="sm"
          className="h-auto! min-h-8 py-1 whitespace-normal!"
          onClick={() => onChange({ steps: harmless })}
        >
          {text('admin.safe-steps')}
        </Button>
      </div>
      <ul className="space-y-1.5">
        {offered.map((id) => (
          <li key={id}>
            <label className="flex items-start gap-2.5 text-sm">
              <input
                type="checkbox"
                checked={id === 'support' || chosen.has(id)}
                disabled={id === 'support'}
                onChange={(event) => toggle(id, event.target.checked)}
                className="mt-[0.2em] size-4 shrink-0 accent-accent"
              />
              {text(`steps.${id}.title`)}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
