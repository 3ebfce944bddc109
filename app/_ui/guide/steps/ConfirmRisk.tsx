'use client';

import type { MessageId } from '#lib/content/messages/en/types.ts';
import { needsConfirmation } from '#lib/guide/plan.ts';
import type { StepDefinition } from '#lib/guide/model.ts';
import { Remark } from '../parts/Remark.tsx';
import { useTranslator } from '../parts/language.tsx';

interface ConfirmRiskProps {
  readonly step: StepDefinition;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
}

/** States what can go wrong and asks for a deliberate yes, before deletions and registry changes. */
export function ConfirmRisk({ step, confirmed, onConfirm }: ConfirmRiskProps) {
  const { text } = useTranslator();
  if (!needsConfirmation(step)) return null;
  return (
    <Remark tone={step.risk === 'registry' ? 'error' : 'warning'} title={text('guide.risk')}>
      <p className="max-w-[68ch]">{text(`steps.${step.id}.risk` as MessageId)}</p>
      <label className="mt-2.5 flex items-start gap-2.5 font-[600] text-ink print:hidden">
        <input
          type="checkbox"
          checked={confirmed}
          onChange={(event) => onConfirm(event.target.checked)}
          className="mt-[0.2em] size-4 shrink-0 accent-accent"
        />
        {text('guide.confirm')}
      </label>
    </Remark>
  );
}
