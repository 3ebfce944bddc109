'use client';

import type { MouseEvent } from 'react';
import { wordsFor } from '#lib/content/findings/words.ts';
import { URGENCY_WORDS } from '#lib/content/fixes/kinds.ts';
import { type FixAction, urgencyOf } from '#lib/view/fixes/plan.ts';
import type { FindingView } from '#lib/view/types.ts';
import { AffectedLine } from './AffectedLine.tsx';
import { actionId } from './ids.ts';
import { SeenAs } from './SeenAs.tsx';

interface FindingArticleProps {
  readonly finding: FindingView;
  readonly plan: readonly FixAction[];
}

/** Rows of a finding's article beyond its words: for whom, how soon, and where in the plan it is repaired. */
export function FindingArticle({ finding, plan }: FindingArticleProps) {
  const { code, role, severity, key } = finding;
  const article = wordsFor(code, role).article;
  const index = plan.findIndex(({ findings }) => findings.some((one) => one.key === key));
  const action = plan[index];
  return (
    <>
      {action === undefined || action.work === 'nothing' ? null : (
        <>
          <dt>Who is affected</dt>
          <dd>
            <AffectedLine codes={[code]} lines={null} />
          </dd>
        </>
      )}
      <dt>How urgent</dt>
      <dd>
        {URGENCY_WORDS[action?.work === 'nothing' ? 'never' : urgencyOf(article, severity)]}
        {article.because === undefined ? '' : ` ${article.because}`}
      </dd>
      <SeenAs code={code} />
      {action === undefined || action.work === 'nothing' ? null : (
        <>
          <dt>Commands</dt>
          <dd>
            <a href={`#${actionId(action.work)}`} className="link" onClick={(event) => open(event, action)}>
              Step {index + 1} of the repair: {action.title}
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
