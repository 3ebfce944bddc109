'use client';

import type { MouseEvent } from 'react';
import { wordsFor } from '#lib/content/findings/words.ts';
import { type FixAction, urgencyOf } from '#lib/view/fixes/plan.ts';
import { seenFor } from '#lib/view/findings/error-search.ts';
import type { FindingView } from '#lib/view/types.ts';
import { useSummary } from '../language/summary.ts';
import { AffectedLine } from './AffectedLine.tsx';
import { actionId } from './ids.ts';
import { SeenAs } from './SeenAs.tsx';

interface FindingArticleProps {
  readonly finding: FindingView;
  readonly plan: readonly FixAction[];
}

/** Rows of a finding's article beyond its words: for whom, how soon, and where in the plan it is repaired. */
export function FindingArticle({ finding, plan }: FindingArticleProps) {
  const { text } = useSummary();
  const { code, role, severity, key } = finding;
  const article = wordsFor(code, role).article;
  const index = plan.findIndex(({ findings }) => findings.some((one) => one.key === key));
  const action = plan[index];
  return (
    <>
      {action === undefined || action.work === 'nothing' ? null : (
        <>
          <dt>{text('plan.affected')}</dt>
          <dd>
            <AffectedLine codes={[code]} lines={null} />
          </dd>
        </>
      )}
      <dt>{text('result.finding.urgent')}</dt>
      <dd>
        {text(`plan.urgency.${action?.work === 'nothing' ? 'never' : urgencyOf(article, severity)}`)}
        {article.because === undefined ? null : <span lang="en"> {article.because}</span>}
      </dd>
      <SeenAs messages={seenFor(code)} heading={text('result.finding.users-see')} />
      {action === undefined || action.work === 'nothing' ? null : (
        <>
          <dt>{text('result.finding.commands')}</dt>
          <dd>
            <a href={`#${actionId(action.work)}`} className="link" onClick={(event) => open(event, action)}>
              {text('result.finding.step', { position: index + 1, title: action.title })}
            </a>
          </dd>
        </>
      )}
    </>
  );
}

/** Opens the piece of work and puts the focus there. */
function open(event: MouseEvent, { work }: FixAction): void {
  const details = document.getElementById(actionId(work))?.querySelector('details');
  if (!details) return;
  event.preventDefault();
  details.open = true;
  details.scrollIntoView({ block: 'start' });
  details.querySelector('summary')?.focus({ preventScroll: true });
}
