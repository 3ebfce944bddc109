/** Judges what was asked, side by side, and prints it in one of the formats. */
import { CLI_LIMITS } from '../limits.ts';
import pLimit from 'p-limit';
import { diagnose, fittingTo } from '#lib/core/report/diagnosis.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { lazySecondOcsp } from '#lib/core/second/lazy-ocsp.ts';
import { RULE_SETS } from '#lib/core/verdict/rule-sets.ts';
import { joinAnchors, listAnchors } from '#lib/trust/list.ts';
import { mozillaAnchors } from '#lib/trust/sources/node.ts';
import { BadInput } from './bad-input.ts';
import type { CheckOptions, Format } from './options.ts';
import { verdictThere, type ComputerSeen } from '#lib/view/clients/computer.ts';
import { computerOf } from './computer.ts';
import { createClientsJudge } from './clients.ts';
import { leafNamed } from './leaf.ts';
import { passwordsOf, type Passwords } from './password.ts';
import { createOnlineJudge, type Judge } from './evidence.ts';
import { EXIT, EXIT_BAD_INPUT, worstExit } from './exit.ts';
import { gather, openConfig, readFiles, type Chain } from './gather.ts';
import { requestsBeside } from '#lib/view/result/not-read.ts';
import { toJsonText } from './formats/json.ts';
import { toJunit } from './formats/junit.ts';
import type { Outcome } from './formats/outcome.ts';
import { toSarif } from './formats/sarif.ts';
import { toText } from './formats/text.ts';
import { withSecondReading } from './second.ts';
import { questionsOf, type Question } from './targets.ts';

/** Worst first: with several chains of one endpoint the worst decides. */
const SEVERITY: readonly Verdict[] = ['untrusted', 'unknown', 'trusted'];

const PRINT: Readonly<Record<Format, (outcomes: readonly Outcome[]) => string>> = {
  text: toText,
  json: toJsonText,
  sarif: toSarif,
  junit: toJunit,
};

interface Judged extends Judgement {
  readonly from: Chain;
}

/** @returns the exit code. @throws BadInput when the only thing asked about can't be used */
export async function check(inputs: readonly string[], options: CheckOptions): Promise<number> {
  const questions = await questionsOf(inputs, options.list);
  const passwords = await passwordsOf(options.passwordFile);
  const judge = await createJudge(options, passwords);
  const limit = pLimit(CLI_LIMITS.endpointsAtOnce);
  const outcomes = await limit.map(questions, (question) =>
    outcomeOf(question, judge, { ...options, passwords }),
  );
  const [only] = outcomes;
  if (outcomes.length === 1 && only?.kind === 'bad') throw new BadInput(only.message);
  for (const { notes } of outcomes) for (const note of notes) console.error(note);
  const format = options.json ? 'json' : options.format;
  process.stdout.write(PRINT[format](outcomes));
  return worstExit(
    outcomes.map((outcome) => (outcome.kind === 'bad' ? EXIT_BAD_INPUT : EXIT[outcome.verdict])),
  );
}

interface Judgement {
  readonly report: Report;
  /** Null: not asked for. */
  readonly ends: readonly ClientEnd[] | null;
  readonly computer: ComputerSeen | null;
}
type JudgeChain = (chain: Chain) => Promise<Judgement>;

async function createJudge(options: CheckOptions, passwords: Passwords): Promise<JudgeChain> {
  const at = readTime(options.at);
  const rules = RULE_SETS.find(({ id }) => id === options.rules);
  if (!rules)
    throw new BadInput(`--rules ${options.rules}: one of ${RULE_SETS.map(({ id }) => id).join(', ')}`);
  const purpose = options.as ?? null;
  const config = openConfig();
  const trusted =
    options.trust.length > 0
      ? (await readFiles(options.trust, passwords)).supplied.map(({ der }) => der)
      : [];
  const anchors = joinAnchors([
    mozillaAnchors(),
    ...(trusted.length > 0 ? [listAnchors('file', trusted)] : []),
  ]);
  const judgeOnline = createOnlineJudge(config);
  const evaluator = createEvaluator(globalThis.crypto);
  const secondOcsp = lazySecondOcsp(globalThis.crypto);
  const judgeClients = options.clients ? await createClientsJudge(evaluator, config, trusted) : null;
  return async (chain) => {
    const { supplied, crls, ocsp, handshake } = chain;
    if (options.leaf !== undefined && handshake !== null)
      throw new BadInput(
        '--leaf is for files: of what a server sends the first certificate is the one to judge',
      );
    const host = options.host ?? chain.host;
    const asked = { supplied, crls, ocsp, host, at, purpose, secondOcsp, logs: config.ctLogs };
    const known = { ...asked, ...handshake, live: handshake !== null };
    const first = { ...known, anchors, rules };
    const leaf = options.leaf === undefined ? null : leafNamed(await evaluator.evaluate(first), options.leaf);
    let newest: readonly FetchedEvidence[] = [];
    const judge: Judge = (evidence) => evaluator.evaluate({ ...first, leaf, evidence: (newest = evidence) });
    const report = await ((options.online ?? (handshake !== null && chain.recorded === undefined))
      ? judgeOnline(judge)
      : judge([]));
    const asksClients = fittingTo(diagnose(report)).clients ? judgeClients : null;
    const ends = asksClients && (await asksClients({ ...known, leaf, evidence: newest }, report));
    return { report, ends, computer: await computerOf(evaluator, chain, anchors, at) };
  };
}

/** Judges every chain that the endpoint sends; the worst stands for it. */
async function outcomeOf(
  question: Question,
  judge: JudgeChain,
  options: CheckOptions & { readonly passwords: Passwords },
): Promise<Outcome> {
  const { label, uri } = question;
  try {
    const { chains, notes } = await gather(question.inputs, openConfig(), options.passwords);
    const judged: Judged[] = [];
    for (const chain of chains) judged.push({ ...(await judge(chain)), from: chain });
    const worst = SEVERITY.flatMap(
      (verdict) => judged.find(({ report }) => report.verdict === verdict) ?? [],
    )[0];
    if (!worst) throw new BadInput('nothing to check');
    const several = judged.map(({ report, from }) => `${from.label}: ${report.verdict}`);
    const report = options.second ? await withSecondReading(worst.report, worst.from.supplied) : worst.report;
    return {
      kind: 'judged',
      label,
      uri,
      source: worst.from.label,
      report,
      verdict: worst.computer ? verdictThere(worst.computer) : report.verdict,
      computer: worst.computer,
      ends: worst.ends,
      observed: worst.from.observed ?? null,
      notes: [
        ...notes,
        ...requestsBeside(worst.from.problems, report),
        ...(options.leaf === undefined && (report.choices?.length ?? 0) > 1
          ? ['several certificates may be meant: --leaf takes the place, the name or the SHA-256 of another']
          : []),
        ...(options.clients && worst.ends === null
          ? ['--clients: the kinds of client are those of servers, which this is not']
          : []),
        ...(judged.length > 1 ? several : []),
      ],
    };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { kind: 'bad', label, uri, message: error.message, notes: [] };
  }
}

function readTime(text: string | undefined): Date {
  const at = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(at.getTime())) {
    throw new BadInput(`--at ${text ?? ''}: not a time; write it like 2026-11-23T12:00:00Z`);
  }
  return at;
}
