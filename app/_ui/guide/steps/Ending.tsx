'use client';

import { useEffect, useRef } from 'react';
import CircleCheck from 'lucide-react/icons/circle-check';
import type { GuideSettings } from '#lib/guide/settings.ts';
import type { Plan } from '#lib/guide/plan.ts';
import type { GuideState } from '#lib/guide/state.ts';
import { Handover } from './Handover.tsx';
import { useTranslator } from '../parts/language.tsx';

interface EndingProps {
  readonly state: GuideState;
  readonly plan: Plan;
  readonly settings: GuideSettings;
  readonly focus: boolean;
}

/** Fixed, or every step tried: either way with the text that spares others the same questions. */
export function Ending({ state, plan, settings, focus }: EndingProps) {
  const { text } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <article className="space-y-5 rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6">
      <div className="flex items-start gap-3">
        {plan.fixed ? (
          <CircleCheck aria-hidden="true" className="mt-0.5 size-6 shrink-0 text-trusted" />
        ) : null}
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-xl font-[650]">
            {text(plan.fixed ? 'guide.fixed-heading' : 'guide.ended-heading')}
          </h2>
          <p className="mt-1 max-w-[68ch] text-ink-soft">
            {text(plan.fixed ? 'guide.fixed-text' : 'steps.support.why')}
          </p>
        </div>
      </div>
      {settings.contact === '' || plan.fixed ? null : (
        <p className="whitespace-pre-wrap">
          <b className="font-[600]">{text('guide.contact-heading')}:</b> {settings.contact}
        </p>
      )}
      <Handover state={state} plan={plan} context={settings.context} />
    </article>
  );
}
