'use client';

import { useMemo } from 'react';
import type { ResultSource } from '#lib/browser/ask/source.ts';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import type { Report } from '#lib/core/report/types.ts';
import { fixPlan } from '#lib/view/fixes/plan.ts';
import { serverName } from '#lib/view/fixes/titles.ts';
import { fixValues } from '#lib/view/fixes/values.ts';
import type { FindingGroup } from '#lib/view/types.ts';
import { useResultWords } from '../language/result-words.ts';
import { marked } from '../language/summary.ts';
import { usePrinting } from '../parts/use-printing.ts';
import { useServerChoice } from './server-choice.ts';
import { SourcedSteps } from './Steps.tsx';

interface PrintedPlanProps {
  readonly report: Report;
  readonly findings: readonly FindingGroup[];
  readonly source: Pick<ResultSource, 'observation' | 'role'>;
}

/**
 * The steps for the server chosen, on pages of their own after the report. Only for a server that the reader
 * chose: a guess is not worth the paper.
 */
export function PrintedPlan({ report, findings, source }: PrintedPlanProps) {
  const { observation } = source;
  const words = useResultWords();
  const { text } = words;
  const printing = usePrinting();
  const { server, guessed } = useServerChoice(report.host, source);
  const recipes = useMemo(() => {
    const values = printing && !guessed ? fixValues(report, observation) : null;
    if (values === null) return [];
    return fixPlan(report, findings, words).flatMap(({ work, title, urgency }) => {
      const recipe = urgency === 'now' || urgency === 'soon' ? recipeFor(work, server, values) : null;
      return recipe === null ? [] : [{ work, title, recipe }];
    });
  }, [printing, guessed, report, findings, observation, server, words]);
  if (recipes.length === 0) return null;
  return (
    <div className="paper break-before-page" {...marked(words)}>
      <h2 className="mb-2 text-[1.35em] font-[650]">
        {text('plan.printed', { server: serverName(server) })}
      </h2>
      {recipes.map(({ work, title, recipe }) => (
        <section key={work} className="mb-4 grid gap-2">
          <h3 className="text-[1.15em] font-[650]">{title}</h3>
          <SourcedSteps steps={recipe.steps} />
          <h4 className="font-[650]">{text('plan.check')}</h4>
          <SourcedSteps steps={recipe.check} />
          <h4 className="font-[650]">{text('plan.undo')}</h4>
          <SourcedSteps steps={recipe.undo} />
        </section>
      ))}
    </div>
  );
}
