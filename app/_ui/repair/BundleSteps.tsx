'use client';

import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import Equal from 'lucide-react/icons/equal';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import type { RepairStep } from '#lib/view/fixes/repair.ts';
import { useWords } from '../language/words.tsx';
import { cx } from '../parts/cx.ts';

type Change = RepairStep['change'];

const LOOKS: Record<Change, { readonly icon: typeof Plus; readonly tone: string }> = {
  keep: { icon: Equal, tone: 'text-ink-faint' },
  move: { icon: ArrowUpDown, tone: 'text-notice' },
  add: { icon: Plus, tone: 'text-trusted' },
  remove: { icon: Minus, tone: 'text-untrusted' },
};

/** The list after the repair, position by position, then what leaves it. */
export function BundleSteps({ steps }: { readonly steps: readonly RepairStep[] }) {
  const { text } = useWords('repair');
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface text-sm">
      {steps.map(({ change, label, before, after, why }) => {
        const { icon: Icon, tone } = LOOKS[change];
        return (
          <li key={`${before ?? 'new'}-${after ?? 'gone'}`} className="flex items-center gap-3 px-4 py-2">
            <span className="w-4 shrink-0 text-right text-[0.8125rem] text-ink-faint tabular-nums">
              {after ?? ''}
            </span>
            <span className={cx('flex w-28 shrink-0 items-center gap-1.5 font-[600]', tone)}>
              <Icon aria-hidden="true" className="size-4" />
              {text(`repair.change.${change}`)}
            </span>
            <span className="min-w-0 flex-1">
              <span
                className={cx('font-[600] wrap-anywhere', change === 'remove' && 'line-through decoration-1')}
              >
                {label ?? text('repair.unreadable')}
              </span>{' '}
              <span className="text-ink-faint">{text(`repair.why.${why}`, { position: before ?? 0 })}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
