import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import { listAnchors } from '#lib/trust/list.ts';
import type { ConformanceCase } from './suites.ts';

export type CaseOutcome = 'agree' | 'false-accept' | 'false-reject' | 'hang' | 'crash';

export interface CaseResult {
  readonly id: string;
  readonly outcome: CaseOutcome;
  readonly expected: 'accept' | 'reject';
  readonly got: string;
  /** Codes of the findings that decided, most severe first. */
  readonly codes: readonly FindingCode[];
  readonly milliseconds: number;
}

/** Longer than this is a hang; the bound for a case is 250 ms. */
const HANG_MS = 5_000;

/** Runs one case in a fresh evaluator. */
export async function runCase(test: ConformanceCase): Promise<CaseResult> {
  const expected = test.accept ? 'accept' : 'reject';
  const begun = performance.now();
  const base = { id: test.id, expected } as const;
  try {
    const decision = await createEvaluator(globalThis.crypto).decide(
      {
        supplied: test.supplied.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
        anchors: listAnchors('suite', test.trusted),
        host: test.host,
        at: test.at,
        rules: test.rules,
        crls: test.crls,
      },
      { signal: AbortSignal.timeout(HANG_MS) },
    );
    const accepted = decision.verdict === 'trusted';
    const findings = [...(decision.paths[0]?.findings ?? []), ...decision.findings];
    return {
      ...base,
      outcome: accepted === test.accept ? 'agree' : accepted ? 'false-accept' : 'false-reject',
      got: decision.verdict,
      codes: findings
        .filter(({ severity }) => severity === 'fatal' || severity === 'unknown')
        .map(({ code }) => code),
      milliseconds: performance.now() - begun,
    };
  } catch (error) {
    const milliseconds = performance.now() - begun;
    const hang = milliseconds >= HANG_MS;
    return {
      ...base,
      outcome: hang ? 'hang' : 'crash',
      got: hang ? 'hang' : String(error),
      codes: [],
      milliseconds,
    };
  }
}
