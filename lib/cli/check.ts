/** `npm run check -- [--host NAME] [--at ISO-TIME] [--json] FILE...|HOST:PORT`: the page's core in Node. */
import { Command, CommanderError } from 'commander';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Report, Verdict } from '#lib/core/report/types.ts';
import { lazySecondOcsp } from '#lib/core/second/lazy-ocsp.ts';
import { CLIENTS, RULE_SETS } from '#lib/core/verdict/rule-sets.ts';
import { joinAnchors, listAnchors } from '#lib/trust/list.ts';
import { mozillaAnchors } from '#lib/trust/sources/node.ts';
import { toJson } from '#lib/view/report/json.ts';
import { toMarkdown } from '#lib/view/report/text.ts';
import { BadInput } from './check/bad-input.ts';
import { createOnlineJudge, type Judge } from './check/evidence.ts';
import { gather, openConfig, readFiles, type Gathered } from './check/gather.ts';
import { withSecondReading } from './check/second.ts';

const EXIT: Readonly<Record<Verdict, number>> = { trusted: 0, untrusted: 1, unknown: 2 };
const EXIT_BAD_INPUT = 3;
/** Worst first: with several chains the worst decides. */
const SEVERITY: readonly Verdict[] = ['untrusted', 'unknown', 'trusted'];

interface Options {
  readonly host?: string;
  readonly at?: string;
  readonly json: boolean;
  readonly trust: readonly string[];
  readonly rules: string;
  /** Neither given: endpoints yes, files no. */
  readonly online?: boolean;
  readonly second: boolean;
}

function readTime(text: string | undefined): Date {
  const at = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(at.getTime())) {
    throw new BadInput(`--at ${text ?? ''}: not a time; write it like 2026-11-23T12:00:00Z`);
  }
  return at;
}

async function check(inputs: readonly string[], options: Options): Promise<number> {
  const at = readTime(options.at);
  const rules = RULE_SETS.find(({ id }) => id === options.rules);
  if (!rules)
    throw new BadInput(`--rules ${options.rules}: one of ${RULE_SETS.map(({ id }) => id).join(', ')}`);
  const config = openConfig();
  const gathered = await gather(inputs, config);
  const trusted =
    options.trust.length > 0 ? (await readFiles(options.trust)).supplied.map(({ der }) => der) : [];
  const anchors = joinAnchors([
    mozillaAnchors(),
    ...(trusted.length > 0 ? [listAnchors('file', trusted)] : []),
  ]);

  const judgeOnline = createOnlineJudge(config);
  const evaluator = createEvaluator(globalThis.crypto);
  const secondOcsp = lazySecondOcsp(globalThis.crypto);
  const reports: { readonly report: Report; readonly from: Gathered['chains'][number] }[] = [];
  for (const chain of gathered.chains) {
    const host = options.host ?? chain.host;
    const { supplied, crls, handshake } = chain;
    const known = { supplied, crls, anchors, host, at, rules, secondOcsp, logs: config.ctLogs };
    const judge: Judge = (evidence) =>
      evaluator.evaluate({ ...known, ...handshake, live: handshake !== null, evidence });
    const online = options.online ?? handshake !== null;
    reports.push({ report: online ? await judgeOnline(judge) : await judge([]), from: chain });
  }
  const worst = SEVERITY.flatMap(
    (verdict) => reports.find(({ report }) => report.verdict === verdict) ?? [],
  )[0];
  if (!worst) throw new BadInput('nothing to check');
  for (const note of gathered.notes) console.error(note);
  if (reports.length > 1) {
    for (const { report, from } of reports) console.error(`${from.label}: ${report.verdict}`);
  }
  const report = options.second ? await withSecondReading(worst.report, worst.from.supplied) : worst.report;
  console.log(options.json ? toJson(report).trimEnd() : toMarkdown(report, worst.from.label));
  return EXIT[worst.report.verdict];
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

const program = new Command('check')
  .description('Validates a certificate chain from files or a live endpoint, as the page does.')
  .argument('<inputs...>', 'files (PEM, DER, PKCS #7 …), or one HOST:PORT')
  .option('--host <name>', 'name or address the certificate must be valid for')
  .option('--at <time>', 'validate at this time (ISO 8601) instead of now')
  .option('--json', 'print the versioned report', false)
  .option('--trust <file>', 'also trust the certificates of this file (repeatable)', collect, [])
  .option('--no-second', 'do not read the path a second time with pkijs')
  .option('--rules <id>', 'rule set', CLIENTS.id)
  .option('--online', 'fetch issuers, CRLs and OCSP answers from the addresses in the certificates')
  .option('--no-online', 'ask no address (without either: endpoints are asked about, files are not)')
  .addHelpText('after', '\nExit code: 0 trusted, 1 untrusted, 2 unknown, 3 bad input.')
  .exitOverride()
  .action(async (inputs: readonly string[], options: Options) => {
    process.exitCode = await check(inputs, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof BadInput) console.error(error.message);
  else if (!(error instanceof CommanderError)) throw error;
  const helped = error instanceof CommanderError && error.exitCode === 0;
  process.exitCode = helped ? 0 : EXIT_BAD_INPUT;
}
