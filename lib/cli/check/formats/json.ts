import { toJson, withClients } from '#lib/view/report/json.ts';
import { computerJson } from '#lib/view/clients/computer.ts';
import type { Outcome } from './outcome.ts';

/** Raised when a reader of the list has to change. */
const LIST_VERSION = 1;

/** The versioned report of one question; of several a list with the report of each. */
export function toJsonText(outcomes: readonly Outcome[]): string {
  const [only] = outcomes;
  if (outcomes.length === 1 && only?.kind === 'judged')
    return toJson(only.report, {
      ends: only.ends,
      observation: only.observed,
      computer: only.computer ? computerJson(only.computer) : undefined,
    });
  const results = outcomes.map((outcome) =>
    outcome.kind === 'bad'
      ? { target: outcome.label, verdict: null, error: outcome.message, report: null }
      : {
          target: outcome.label,
          verdict: outcome.verdict,
          error: null,
          report: withClients(outcome.report, outcome.ends, outcome.observed),
        },
  );
  return `${JSON.stringify({ version: LIST_VERSION, results }, null, 2)}\n`;
}
