'use client';

import Clock from 'lucide-react/icons/clock';
import Eye from 'lucide-react/icons/eye';
import KeyRound from 'lucide-react/icons/key-round';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import Trash2 from 'lucide-react/icons/trash-2';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Risk, StepDefinition } from '#lib/guide/model.ts';
import { cx } from '../../parts/cx.ts';
import { useTranslator } from '../parts/language.tsx';

const RISKS: Readonly<Record<Risk, { readonly icon: typeof Clock; readonly look: string }>> = {
  look: { icon: Eye, look: 'text-trusted' },
  refresh: { icon: RefreshCw, look: 'text-trusted' },
  delete: { icon: Trash2, look: 'text-unknown' },
  registry: { icon: TriangleAlert, look: 'text-untrusted' },
};

/** Time, risk and rights of a step, each with icon and words. */
export function StepBadges({ step }: { readonly step: StepDefinition }) {
  const { text } = useTranslator();
  const { icon: Icon, look } = RISKS[step.risk];
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-ink-soft">
      <li className="flex items-center gap-1.5">
        <Clock aria-hidden="true" className="size-3.5" />
        {text('guide.minutes', { minutes: step.minutes })}
      </li>
      <li className={cx('flex items-center gap-1.5', look)}>
        <Icon aria-hidden="true" className="size-3.5" />
        {text(`guide.risk-label.${step.risk}`)}
      </li>
      {step.elevated ? (
        <li className="flex items-center gap-1.5">
          <KeyRound aria-hidden="true" className="size-3.5" />
          {text('guide.elevated')}
        </li>
      ) : null}
    </ul>
  );
}
