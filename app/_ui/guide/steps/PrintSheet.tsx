'use client';

import { labelIn } from '#lib/content/messages/forms.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { hasCommands, planSteps } from '#lib/guide/plan.ts';
import { progressOf } from '#lib/guide/state.ts';
import type { GuideState } from '#lib/guide/state.ts';
import { needsConfirmation } from '#lib/guide/plan.ts';
import type { Situation } from '#lib/guide/model.ts';
import type { MessageId } from '#lib/content/messages/en/types.ts';
import { Button } from '../../parts/Button.tsx';
import { Handover } from './Handover.tsx';
import { Fingerprints } from './Fingerprints.tsx';
import { StepInstructions } from './StepInstructions.tsx';
import { PrintedLink } from '../parts/OpenOnComputer.tsx';
import { useTranslator } from '../parts/language.tsx';

interface PrintSheetProps {
  readonly state: GuideState;
  readonly situation: Situation;
  readonly settings: GuideSettings;
  readonly onBack: () => void;
}

/** Every step on paper, with boxes to tick by hand. */
export function PrintSheet({ state, situation, settings, onBack }: PrintSheetProps) {
  const { text, locale } = useTranslator();
  const { client, platform, symptom } = situation;
  const plan = planSteps(situation, progressOf(state), settings.steps && new Set(settings.steps));
  // What is told to whoever mends the server stands once, below the last step that sends it.
  const last = plan.steps.findLastIndex(({ step }) => step.touches === 'server');
  return (
    <div className="max-w-3xl">
      <div className="mb-6 flex flex-wrap gap-2 print:hidden">
        <Button look="primary" onClick={() => print()}>
          {text('guide.print-now')}
        </Button>
        <Button onClick={onBack}>{text('guide.print-back')}</Button>
      </div>
      <p className="mb-6 text-ink-soft">
        {text(`guide.client.${situation.client}`)} · {text(`guide.platform.${situation.platform}`)} ·{' '}
        {text(`guide.symptom.${situation.symptom}`)}
      </p>
      {plan.steps.some(({ step }) => hasCommands(step, situation)) ? (
        <PrintedLink settings={settings} at={{ client, platform, symptom, step: null }} />
      ) : null}
      <ol className="space-y-8">
        {plan.steps.map(({ step }, index) => (
          <li key={step.id} className="border-t border-line pt-4">
            <h2 className="flex items-baseline gap-3 text-lg font-[650] break-after-avoid">
              <span aria-hidden="true" className="inline-block size-4 shrink-0 border-2 border-edge" />
              {index + 1}. {text(`steps.${step.id}.title`)}
            </h2>
            <div className="mt-2 space-y-3 text-sm">
              <p className="text-ink-soft">{text(`steps.${step.id}.why`)}</p>
              {needsConfirmation(step) ? (
                <p>
                  <b className="font-[650]">{labelIn(locale, text('guide.risk'))}</b>{' '}
                  {text(`steps.${step.id}.risk` as MessageId)}
                </p>
              ) : null}
              {step.id === 'install-org-root' && situation.context?.root ? (
                <Fingerprints root={situation.context.root} />
              ) : null}
              <StepInstructions step={step} situation={situation} />
              {index === last ? <Handover state={state} plan={plan} context={situation.context} /> : null}
              <p>
                <b className="font-[650]">{labelIn(locale, text('guide.expect'))}</b>{' '}
                {text(`steps.${step.id}.expect`)}
              </p>
              <p>
                <b className="font-[650]">{labelIn(locale, text('guide.undo'))}</b>{' '}
                {text(`steps.${step.id}.undo`)}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {settings.contact === '' ? null : (
        <p className="mt-8 border-t border-line pt-4 whitespace-pre-wrap">
          <b className="font-[650]">{labelIn(locale, text('guide.contact-heading'))}</b> {settings.contact}
        </p>
      )}
    </div>
  );
}
