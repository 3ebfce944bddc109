/** The second reading of a judged chain, as the page has it made. */
import { secondQuestion } from '#lib/core/second/question.ts';
import { askEngine } from '#lib/core/second/ask-engine.ts';
import { conclude } from '#lib/core/second/conclude.ts';
import { readAgain } from '#lib/core/second/read-again.ts';
import type { SecondReading } from '#lib/core/report/second-reading.ts';
import type { SecondQuestion } from '#lib/core/second/types.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { listAnchors } from '#lib/trust/list.ts';

export const decodeBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

export interface Judged {
  readonly report: Report;
  readonly question: SecondQuestion | null;
}

interface Chain {
  readonly presented: readonly Uint8Array[];
  readonly trusted: readonly Uint8Array[];
  readonly host: string | null;
  readonly at: Date;
  readonly rules?: RuleSet;
  readonly crls?: readonly Uint8Array[];
}

export async function judgeChain(chain: Chain): Promise<Judged> {
  const { presented, trusted, host, at, rules = CLIENTS, crls = [] } = chain;
  const supplied = presented.map((der, index): SuppliedCertificate => ({
    der,
    origin: { kind: 'presented', index },
  }));
  const anchors = listAnchors('test', trusted);
  const report = await createEvaluator(crypto).evaluate({ supplied, anchors, host, at, rules, crls });
  return { report, question: secondQuestion(report, supplied, decodeBase64) };
}

/** @throws Error when there is nothing to read. */
export async function readSecond({ question }: Judged): Promise<SecondReading> {
  if (!question) throw new Error('there is nothing to read again');
  return conclude(question, await readAgain(question, crypto), await askEngine(question, crypto));
}
