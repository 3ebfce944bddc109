'use client';

import Link from 'next/link';
import { diagnose, sideOf } from '#lib/core/report/diagnosis.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import { guideContext } from '#lib/guide/context.ts';
import {
  CLIENT_IDS,
  platformsOf,
  type ClientId,
  type GuideContext,
  type PlatformId,
  type Situation,
  type StepId,
} from '#lib/guide/model.ts';
import { needsConfirmation, planSteps } from '#lib/guide/plan.ts';
import { NO_SETTINGS, encodeSettings } from '#lib/guide/settings.ts';
import { START, progressOf } from '#lib/guide/state.ts';
import { useSummary } from '../language/summary.ts';
import { buttonClass } from '../parts/Button.tsx';
import { PanelStep } from './steps/PanelStep.tsx';
import { FoldedSection } from '../parts/Section.tsx';
import { Select } from '../parts/Select.tsx';
import { VerdictLine } from './parts/VerdictLine.tsx';
import { Language, useTranslator } from './parts/language.tsx';
import { dispatch, useGuideState } from './parts/use-guide.ts';

interface GuidePanelProps {
  /** Verdict of the result beside it; null: no result yet. */
  readonly verdict: Verdict | null;
  /** The result itself: with it the checklist knows the kind of fault, not the verdict alone. */
  readonly report?: Report | null;
  /** Some clients can't connect to the server, whatever its certificates are. */
  readonly barred?: boolean;
}

/** What a bare verdict tells: without the kind of fault, an untrusted chain is the server's. */
function contextOf(verdict: Verdict | null): GuideContext | null {
  if (verdict === null) return null;
  const fault = verdict === 'trusted' ? 'none' : verdict === 'untrusted' ? 'server' : 'unknown';
  return { verdict, fault, host: null, at: null, root: null };
}

/** What the folded line says of them, by where the fault is. */
const ASIDES = { none: 'open', unknown: 'open', server: 'server', 'untrusted-root': 'root' } as const;

/** The users' checklist beside a result, narrowed to its fault; ticks are kept in this browser. */
export function GuidePanel({ verdict, report = null, barred = false }: GuidePanelProps) {
  const { text: words } = useSummary();
  // Users see the organisation's root only after the administrator allows it, on the admin page.
  const side = report === null ? null : sideOf(diagnose(report));
  // What no server shows says nothing of why a user can't sign in: no device is to be searched for it.
  const told = side === 'no-server' ? null : report;
  const context = told ? guideContext(told, false) : contextOf(report === null ? verdict : null);
  const prepared = told ? guideContext(told, true) : context;
  const aside = side === 'no-server' ? side : ASIDES[context?.fault ?? 'none'];
  return (
    <FoldedSection
      words="users"
      aside={words(`result.section.users-${aside}`)}
      open={context?.fault === 'none'}
      className="print:hidden"
    >
      <Language waiting={<div aria-busy="true" className="min-h-40" />}>
        {side === 'no-server' ? (
          <NoServer />
        ) : (
          <Panel context={context} prepared={prepared} barred={barred} />
        )}
      </Language>
    </FoldedSection>
  );
}

function NoServer() {
  const { text } = useTranslator();
  return (
    <div className="space-y-4">
      <p className="text-sm">{text('guide.panel.no-server')}</p>
      <p>
        <Link href="/guide" className={buttonClass('secondary', 'sm')}>
          {text('guide.panel.open')}
        </Link>
      </p>
    </div>
  );
}

interface PanelProps {
  readonly context: GuideContext | null;
  /** The same with the root that the administrator may allow. */
  readonly prepared: GuideContext | null;
  readonly barred: boolean;
}

/** The address part that carries a context into the guide. */
const fragmentOf = (context: GuideContext | null): string =>
  context === null ? '' : `#${encodeSettings({ ...NO_SETTINGS, context })}`;

function Panel({ context, prepared, barred }: PanelProps) {
  const { text } = useTranslator();
  const state = useGuideState();
  const client = state.client ?? 'lync-2013';
  const devices = platformsOf(client);
  const platform = state.platform ?? devices[0] ?? 'windows-11';
  const situation: Situation = {
    client,
    platform,
    symptom: state.symptom ?? 'other',
    answers: START.answers,
    address: state.address,
    context,
  };
  const plan = planSteps(situation, progressOf(state));
  const tick = (step: StepId, done: boolean): void =>
    done
      ? dispatch({ type: 'outcome', step, outcome: 'not-fixed', at: new Date().toISOString() })
      : dispatch({ type: 'reopen', step });
  return (
    <div className="space-y-4">
      <h3 className="font-[650]">{text('guide.panel.heading')}</h3>
      <VerdictLine context={context} />
      {context?.fault === 'server' ? null : (
        <>
          {barred ? <p className="text-sm">{text('guide.line.barred')}</p> : null}
          <div className="grid gap-3 sm:grid-cols-2 max-w-3xl">
            <Select<ClientId>
              label={text('guide.client-question')}
              value={client}
              options={CLIENT_IDS.map((id) => [id, text(`guide.client.${id}`)])}
              onChange={(value) => dispatch({ type: 'client', client: value })}
            />
            <Select<PlatformId>
              label={text('guide.platform-question')}
              value={platform}
              options={devices.map((id) => [id, text(`guide.platform.${id}`)])}
              onChange={(value) => dispatch({ type: 'platform', platform: value })}
            />
          </div>
          <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
            {plan.steps.map((planned, index) => (
              <PanelStep
                key={planned.step.id}
                number={index + 1}
                planned={planned}
                situation={situation}
                confirmed={!needsConfirmation(planned.step) || state.confirmed.includes(planned.step.id)}
                onConfirm={(confirmed) => dispatch({ type: 'confirm', step: planned.step.id, confirmed })}
                onTick={(done) => tick(planned.step.id, done)}
              />
            ))}
          </ol>
        </>
      )}
      <p className="flex flex-wrap gap-2">
        <Link href={`/guide${fragmentOf(context)}`} className={buttonClass('secondary', 'sm')}>
          {text('guide.panel.open')}
        </Link>
        <Link href={`/guide?admin${fragmentOf(prepared)}`} className={buttonClass('quiet', 'sm')}>
          {text('guide.panel.share')}
        </Link>
      </p>
    </div>
  );
}
