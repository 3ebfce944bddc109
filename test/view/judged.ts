/** Real reports: the examples of the start page, judged by the engine. */
import { makeExamples } from '#lib/cli/examples/make.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';

const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

/** Each example's report by its id. */
export async function judgeExamples(): Promise<ReadonlyMap<string, Report>> {
  const evaluator = createEvaluator(crypto);
  const reports = new Map<string, Report>();
  for (const { id, host, at, presented, anchors } of await makeExamples()) {
    const report = await evaluator.evaluate({
      supplied: presented.map((der, index) => ({ der: bytes(der), origin: { kind: 'presented', index } })),
      anchors: listAnchors('example', anchors.map(bytes)),
      host,
      at: new Date(at),
      rules: CLIENTS,
    });
    reports.set(id, report);
  }
  return reports;
}
