'use client';

import Check from 'lucide-react/icons/check';
import Circle from 'lucide-react/icons/circle';
import CircleDot from 'lucide-react/icons/circle-dot';
import Minus from 'lucide-react/icons/minus';
import X from 'lucide-react/icons/x';
import type { StepId } from '#lib/guide/model.ts';
import type { Plan, StepState } from '#lib/guide/plan.ts';
import { cx } from '../../parts/cx.ts';
import { useTranslator } from '../parts/language.tsx';

const ICONS: Readonly<Record<StepState | 'current', { readonly icon: typeof Check; readonly look: string }>> =
  {
    open: { icon: Circle, look: 'text-ink-faint' },
    current: { icon: CircleDot, look: 'text-accent' },
    fixed: { icon: Check, look: 'text-trusted' },
    'not-fixed': { icon: X, look: 'text-ink-soft' },
    cannot: { icon: Minus, look: 'text-unknown' },
    'not-needed': { icon: Check, look: 'text-ink-faint' },
  };

interface StepListProps {
  readonly plan: Plan;
  readonly shown: StepId | null;
  readonly onShow: (step: StepId) => void;
}

/** All steps with their state in words and sign; each opens its step. */
export function StepList({ plan, shown, onShow }: StepListProps) {
  const { text } = useTranslator();
  return (
    <ol className="space-y-0.5">
      {plan.steps.map(({ step, state }, index) => {
        const now = step.id === plan.next ? 'current' : state;
        const { icon: Icon, look } = ICONS[now];
        return (
          <li key={step.id}>
            <button
              type="button"
              aria-current={step.id === shown ? 'step' : undefined}
              onClick={() => onShow(step.id)}
              className={cx(
                'flex w-full items-start gap-2.5 rounded-md px-2.5 py-2 text-start text-sm hover:bg-sunken',
                step.id === shown && 'bg-accent-soft hover:bg-accent-soft',
              )}
            >
              <Icon aria-hidden="true" className={cx('mt-0.5 size-4 shrink-0', look)} />
              <span className="min-w-0">
                <span className={cx('block', step.id === shown ? 'font-[600]' : 'text-ink')}>
                  {index + 1}. {text(`steps.${step.id}.title`)}
                </span>
                <span className="block text-[0.8125rem] text-ink-soft">{text(`guide.state.${now}`)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
