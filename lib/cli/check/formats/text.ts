import { factsOf } from '#lib/view/report/facts.ts';
import { toMarkdown } from '#lib/view/report/text.ts';
import type { Outcome } from './outcome.ts';

/** The whole result of one question; of several a line each, in the order asked. */
export function toText(outcomes: readonly Outcome[]): string {
  const [only] = outcomes;
  if (outcomes.length === 1 && only?.kind === 'judged')
    return `${toMarkdown(only.report, only.source, only.ends)}\n`;
  const width = Math.max(...outcomes.map(({ label }) => label.length));
  return outcomes.map((outcome) => `${lineOf(outcome, width)}\n`).join('');
}

function lineOf(outcome: Outcome, width: number): string {
  const [verdict, why] =
    outcome.kind === 'bad'
      ? ['not checked', outcome.message.replaceAll('\n', ' ')]
      : [outcome.report.verdict, factsOf(outcome.report, outcome.source, null).headline];
  return `${verdict.padEnd(11)}  ${outcome.label.padEnd(width)}  ${why}`;
}
