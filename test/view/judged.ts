/** Real reports: the examples of the start page, and bundles made from them, judged by the engine. */
import { makeExamples, type Example } from '#lib/cli/examples/make.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { repairPlan, type RepairPlan } from '#lib/view/fixes/repair.ts';

export const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

const evaluator = createEvaluator(crypto);

/** Judges certificates (base64) as if a server had sent them; `beside` are known but not sent. */
export function judge(
  example: Example,
  presented: readonly string[],
  beside: readonly string[] = [],
): Promise<Report> {
  return evaluator.evaluate({
    supplied: [
      ...presented.map((der, index) => ({ der: bytes(der), origin: { kind: 'presented', index } as const })),
      ...beside.map((der) => ({ der: bytes(der), origin: { kind: 'uploaded', file: null } as const })),
    ],
    anchors: listAnchors('example', example.anchors.map(bytes)),
    host: example.host,
    at: new Date(example.at),
    rules: CLIENTS,
  });
}

/** Each example with its report, by id. */
export async function judgeExamples(): Promise<ReadonlyMap<string, Report>> {
  const examples = await makeExamples();
  const reports = await Promise.all(examples.map((example) => judge(example, example.presented)));
  return new Map(examples.map(({ id }, index) => [id, reports[index]] as const).filter(isJudged));
}

const isJudged = (entry: readonly [string, Report | undefined]): entry is readonly [string, Report] =>
  entry[1] !== undefined;

type ReadyPlan = Extract<RepairPlan, { kind: 'ready' }>;

/** The plan of a report that must have one. */
export function readyPlan(report: Report): ReadyPlan {
  const plan = repairPlan(report);
  if (plan?.kind !== 'ready')
    throw new Error(`no bundle can be made, the plan is ${plan?.kind ?? 'missing'}`);
  return plan;
}

/** The report of a plan's bundle, as the page makes it before it offers the bundle. */
export const judgePlan = (example: Example, plan: ReadyPlan): Promise<Report> =>
  judge(
    example,
    plan.bundle.map(({ der }) => der),
    plan.privateRoot === null ? [] : [plan.privateRoot.der],
  );
