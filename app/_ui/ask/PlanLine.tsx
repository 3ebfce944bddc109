'use client';

import CircleQuestion from 'lucide-react/icons/circle-question-mark';
import FileBadge from 'lucide-react/icons/file-badge';
import Globe from 'lucide-react/icons/globe';
import ListChecks from 'lucide-react/icons/list-checks';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import Network from 'lucide-react/icons/network';
import type { Plan } from '#lib/browser/ask/plan.ts';
import { StartWord } from './start-words.tsx';
import { onDemand } from '../parts/LoadGuard.tsx';

/** What was recognised comes in words when the reader begins to type. */
export const loadPlanWords = () => import('./PlanWords.tsx');
const PlanWords = onDemand(() => loadPlanWords().then((module) => module.PlanWords));

const ICONS: Record<Plan['kind'], typeof Globe | null> = {
  nothing: null,
  fetch: Globe,
  domain: Network,
  list: ListChecks,
  judge: FileBadge,
  request: FileBadge,
  status: ListChecks,
  reading: null,
  locked: LockKeyhole,
  barren: CircleQuestion,
  lookup: CircleQuestion,
  unclear: CircleQuestion,
};

/** What was recognised and what the button will do, before it does it. */
export function PlanLine({ plan }: { readonly plan: Plan }) {
  const Icon = ICONS[plan.kind];

  return (
    <span data-testid="plan" className="flex items-start gap-2 px-1">
      {Icon ? <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" /> : null}
      <span className="min-w-0">
        {plan.kind === 'nothing' ? <StartWord id="start.nothing" /> : <PlanWords plan={plan} />}
      </span>
    </span>
  );
}
