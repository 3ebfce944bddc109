import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { nameKey } from '#lib/core/name/name.ts';
import type { Anchor, AnchorSource } from '#lib/core/evaluate/types.ts';
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

/** Anchors held in memory, found by name. */
export function anchorsOf(ders: readonly Uint8Array[], store = 'suite'): AnchorSource {
  const byName = new Map<string, Anchor[]>();
  for (const der of ders) {
    const result = parseCertificate(der);
    if (!result.ok) continue;
    const key = nameKey(result.certificate.subject);
    byName.set(key, [...(byName.get(key) ?? []), { certificate: result.certificate, store }]);
  }
  return { stores: [store], find: (key) => byName.get(key) ?? [] };
}

/** Runs one case in a fresh evaluator. */
export async function runCase(test: ConformanceCase): Promise<CaseResult> {
  const expected = test.accept ? 'accept' : 'reject';
  const begun = performance.now();
  const base = { id: test.id, expected } as const;
  try {
    const decision = await createEvaluator(globalThis.crypto).decide(
      {
        supplied: test.supplied.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
        anchors: anchorsOf(test.trusted),
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
