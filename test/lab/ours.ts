/** What the profiles say of the lab's cases. */
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Client } from '#lib/core/evaluate/profiles.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { listAnchors } from '#lib/trust/list.ts';
import type { LabCase } from './make/chain.ts';

interface OurAnswer {
  readonly accepts: boolean;
  /** Code of what decides; the verdict when nothing does. */
  readonly because: string;
}

/** Judges a case by rule sets, as a client does that trusts the case's roots and nothing else. */
export async function judgeCase(
  { sent, roots, host }: LabCase,
  rules: readonly RuleSet[],
  at: Date,
): Promise<ReadonlyMap<string, OurAnswer>> {
  const anchors = listAnchors('lab', roots);
  const clients = rules.map((one): Client => ({ id: one.id, anchors, rules: one }));
  const request = {
    supplied: sent.map((der, index) => ({ der, origin: { kind: 'presented' as const, index } })),
    host,
    at,
    live: true,
    downloadsTried: true,
  };
  const results = await createEvaluator(globalThis.crypto).evaluateProfiles(request, clients);
  return new Map(
    results.map(({ client, verdict, weakest }) => [
      client,
      { accepts: verdict === 'trusted', because: verdict === 'trusted' ? '' : (weakest?.code ?? verdict) },
    ]),
  );
}
