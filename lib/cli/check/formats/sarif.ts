import type { Severity } from '#lib/core/finding/definition.ts';
import { factsOf } from '#lib/view/report/facts.ts';
import { VERSION } from '#lib/view/report/version.ts';
import type { FindingView } from '#lib/view/types.ts';
import type { Outcome } from './outcome.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  fatal: 'error',
  unknown: 'warning',
  warning: 'warning',
  info: 'note',
};

const findingsOf = (outcome: Outcome): readonly FindingView[] =>
  outcome.kind === 'bad'
    ? []
    : factsOf(outcome.report, outcome.source, null).findings.flatMap(({ findings }) => findings);

/** SARIF 2.1.0 (OASIS): every finding of every chain; what could not be asked is a notification (§3.58). */
export function toSarif(outcomes: readonly Outcome[]): string {
  const rules = new Map<string, object>();
  const results = outcomes.flatMap((outcome) =>
    findingsOf(outcome).map(({ code, title, means, severity, where, sentence, fix }) => {
      rules.set(code, { id: code, shortDescription: { text: title }, fullDescription: { text: means } });
      return {
        ruleId: code,
        level: LEVELS[severity],
        message: { text: `${outcome.label}: ${sentence} ${fix}`.trim() },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: outcome.uri } },
            logicalLocations: [{ name: where }],
          },
        ],
      };
    }),
  );
  const bad = outcomes.flatMap((outcome) => (outcome.kind === 'bad' ? [outcome] : []));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Chainsight', version: VERSION, rules: [...rules.values()] } },
        invocations: [
          {
            executionSuccessful: bad.length === 0,
            toolExecutionNotifications: bad.map(({ label, message }) => ({
              level: 'error',
              message: { text: `${label}: ${message}` },
            })),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
