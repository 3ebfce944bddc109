import { factsOf } from '#lib/view/report/facts.ts';
import { toMarkdown } from '#lib/view/report/text.ts';
import { reasonThere } from '#lib/view/clients/computer.ts';
import { computerText } from '../computer.ts';
import type { Outcome } from './outcome.ts';

/** The whole result of one question; of several a line each, in the order asked. */
export function toText(outcomes: readonly Outcome[]): string {
  const [only] = outcomes;
  if (outcomes.length === 1 && only?.kind === 'judged')
    return `${only.computer ? computerText(only.computer) : ''}${toMarkdown(only.report, only.source, only.ends, only.observed)}\n`;
  const width = Math.max(...outcomes.map(({ label }) => label.length));
  return outcomes.map((outcome) => `${lineOf(outcome, width)}\n`).join('');
}

function lineOf(outcome: Outcome, width: number): string {
  const [verdict, why] =
    outcome.kind === 'bad'
      ? ['not checked', outcome.message.replaceAll('\n', ' ')]
      : [outcome.verdict, headlineOf(outcome)];
  return `${verdict.padEnd(11)}  ${outcome.label.padEnd(width)}  ${why}`;
}

function headlineOf({ report, source, observed, computer }: Outcome & { readonly kind: 'judged' }): string {
  const there = computer && reasonThere(computer);
  if (there !== null) return there;
  const { headline, barred } = factsOf(report, source, null, null, observed);
  return barred === null ? headline : `${headline} ${barred}`;
}
