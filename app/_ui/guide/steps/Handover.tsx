'use client';

import { useEffect, useState } from 'react';
import { handoverText } from '#lib/content/guide/handover.ts';
import type { GuideContext } from '#lib/guide/model.ts';
import type { Plan } from '#lib/guide/plan.ts';
import type { GuideState } from '#lib/guide/state.ts';
import { CopyButton } from '../parts/CommandBox.tsx';
import { useTranslator } from '../parts/language.tsx';

/** How often the time in the text is brought up to date, in milliseconds. */
const REFRESH = 30_000;

interface HandoverProps {
  readonly state: GuideState;
  readonly plan: Plan;
  readonly context: GuideContext | null;
}

/** The text for the help desk: read before it is copied, nothing in it but what was typed and clicked. */
export function Handover({ state, plan, context }: HandoverProps) {
  const translator = useTranslator();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), REFRESH);
    return () => clearInterval(timer);
  }, []);
  const body = handoverText(translator, state, plan, context, now);
  return (
    <section aria-labelledby="handover-heading" className="rounded-lg border border-line bg-sunken p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id="handover-heading" className="text-sm font-[650]">
          {translator.text('handover.heading')}
        </h3>
        <CopyButton text={body} name={translator.text('handover.heading')} />
      </div>
      <p className="mt-1 text-[0.8125rem] text-ink-soft">{translator.text('handover.hint')}</p>
      <pre className="mt-3 font-sans text-sm whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
        {body}
      </pre>
    </section>
  );
}
