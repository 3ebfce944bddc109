import { Judge, signatureFindings } from '../check/judge.ts';
import type { RawFinding } from '../finding/types.ts';
import { LIMITS } from '../limits.ts';
import { parseHost, type HostName } from '../name/host.ts';
import { suffixesFor } from '../check/public-suffix.ts';
import { Budget } from '../path/budget.ts';
import { chooseLeaf } from '../path/leaf.ts';
import { Links } from '../path/links.ts';
import { Pool, type Node } from '../path/pool.ts';
import { PathSearch, type CandidatePath } from '../path/search.ts';
import { servedOrderFindings } from '../path/served-order.ts';
import { buildReport } from '../report/build.ts';
import type { Report, Verdict } from '../report/types.ts';
import { verdictOf, weigh } from '../verdict/decide.ts';
import { comparePaths } from '../verdict/rank.ts';
import type { Decision, JudgedPath } from './decision.ts';
import { Memory, type CryptoPort } from './memory.ts';
import { nearMatches } from './near-matches.ts';
import { judgeRevocation } from './revocation.ts';
import type { EvaluationOptions, EvaluationRequest, Evaluator } from './types.ts';

export interface Engine extends Evaluator {
  /** The result before fingerprints and views are made; for callers that only want the verdict. */
  decide(request: EvaluationRequest, options?: EvaluationOptions): Promise<Decision>;
}

/**
 * Makes the engine. It keeps parsed certificates, imported keys and verified signatures between calls
 * (bounded by `LIMITS`), so that judging again repeats no cryptography.
 * @param crypto WebCrypto of the runtime: `globalThis.crypto` in browser, worker and Node.
 */
export function createEvaluator(crypto: CryptoPort): Engine {
  const memory = new Memory(crypto);
  const decide: Engine['decide'] = (request, options = {}) =>
    new Evaluation(memory, request, options).decide();
  return {
    decide,
    async evaluate(request, options = {}): Promise<Report> {
      const decision = await decide(request, options);
      options.onProgress?.({ stage: 'report', done: 0, total: null });
      return buildReport(decision);
    },
  };
}

/** One run over one request. */
class Evaluation {
  readonly #memory: Memory;
  readonly #request: EvaluationRequest;
  readonly #options: EvaluationOptions;
  readonly #budget = new Budget();
  readonly #pool: Pool;
  readonly #host: HostName | null;
  readonly #judged = new Map<string, JudgedPath>();

  constructor(memory: Memory, request: EvaluationRequest, options: EvaluationOptions) {
    this.#memory = memory;
    this.#request = request;
    this.#options = options;
    this.#pool = new Pool(request.anchors, (der) => memory.parse(der));
    this.#host = request.host === null ? null : parseHost(request.host);
  }

  async decide(): Promise<Decision> {
    this.#supply();
    const leaf = chooseLeaf(this.#pool);
    if (!leaf) return this.#decision(null, []);
    await this.#pool.loadAnchors(leaf.subjectKey);

    this.#progress('build');
    const judge = await this.#makeJudge(leaf);
    const search = this.#makeSearch(judge);
    const found = await this.#findGood(leaf, judge, search);
    // A limit reached later, on paths made for display alone, must not make the verdict unknown.
    const limits = found ? [] : [...this.#budget.exhausted];

    this.#progress('judge');
    await search.findAll(leaf, LIMITS.displaySteps, async (candidate) => {
      await this.#judgePath(judge, candidate);
      return this.#judged.size >= LIMITS.displayedPaths;
    });
    return this.#decision(
      leaf,
      limits.map((code): RawFinding => ({ code, at: { kind: 'path' }, params: {} })),
    );
  }

  /** Whether there is a path on which nothing but the leaf itself is at fault. */
  async #findGood(leaf: Node, judge: Judge, search: PathSearch): Promise<boolean> {
    let found = false;
    await search.findGood(leaf, async (candidate) => {
      const { findings } = await this.#judgePath(judge, candidate);
      found = findings.every(({ code, at }) => !judge.isDecisive(code) || isAt(at, leaf));
      return found;
    });
    return found;
  }

  async #makeJudge(leaf: Node): Promise<Judge> {
    const { rules, at } = this.#request;
    const publicSuffix = await suffixesFor(leaf.certificate, this.#host);
    return new Judge({ rules, at: at.getTime(), host: this.#host, budget: this.#budget, publicSuffix });
  }

  #makeSearch(judge: Judge): PathSearch {
    return new PathSearch({
      links: new Links(this.#pool, this.#request.at.getTime()),
      budget: this.#budget,
      verify: (subject, issuer) => this.#memory.verify(subject.certificate, issuer.certificate),
      admits: (nodes, link) => judge.admits(nodes, link),
      checkpoint: () => {
        this.#options.signal?.throwIfAborted();
      },
    });
  }

  #supply(): void {
    const { supplied } = this.#request;
    for (const [index, certificate] of supplied.slice(0, LIMITS.certificates).entries()) {
      if (index % 256 === 0) this.#progress('parse', index, supplied.length);
      this.#pool.supply(certificate);
    }
    if (supplied.length > LIMITS.certificates) this.#budget.exhausted.add('limit-certificates');
  }

  async #judgePath(judge: Judge, candidate: CandidatePath): Promise<JudgedPath> {
    const key = candidate.nodes.map(({ id }) => id).join(',');
    const known = this.#judged.get(key);
    if (known) return known;
    const raw = [...judge.path(candidate)];
    raw.push(...(await judgeRevocation(candidate, this.#request, this.#pool, this.#memory)));
    const findings = weigh(raw, this.#request.rules);
    const judged = { candidate, findings, verdict: verdictOf(findings) };
    this.#judged.set(key, judged);
    return judged;
  }

  #decision(leaf: Node | null, limits: readonly RawFinding[]): Decision {
    const { rules } = this.#request;
    const paths = [...this.#judged.values()].sort(comparePaths);
    const [best] = paths;
    const related = new Set(paths.flatMap(({ candidate }) => candidate.nodes.map(({ id }) => id)));
    const listFindings = weigh(
      [
        ...this.#unparsedFindings(),
        ...servedOrderFindings(this.#pool.supplied, best?.candidate.nodes ?? [], related),
        ...limits,
      ],
      rules,
    );
    const limit = listFindings.find(({ severity }) => severity === 'unknown') ?? null;
    const verdict = overall(best, limit !== null, leaf);
    return {
      request: this.#request,
      pool: this.#pool,
      leaf,
      verdict,
      paths,
      findings: listFindings,
      nearMatches: nearMatches(this.#pool, paths, signatureFindings),
      weakest: weakest(verdict, best, limit, listFindings),
      budget: this.#budget,
    };
  }

  /** A broken element beside a good path is a remark; a broken leaf decides. */
  #unparsedFindings(): readonly RawFinding[] {
    return this.#pool.supplied.flatMap(({ fault, origin }): readonly RawFinding[] =>
      fault
        ? [
            {
              code: 'certificate-unparsed',
              at: { kind: 'presented', index: origin.kind === 'presented' ? origin.index : null },
              params: { offset: fault.offset, reason: fault.reason },
            },
          ]
        : [],
    );
  }

  #progress(stage: 'parse' | 'build' | 'judge', done = 0, total: number | null = null): void {
    this.#options.signal?.throwIfAborted();
    this.#options.onProgress?.({ stage, done, total });
  }
}

const isAt = (at: RawFinding['at'], node: Node): boolean =>
  at.kind === 'certificate' && at.certificate === node.id;

function overall(best: JudgedPath | undefined, limited: boolean, leaf: Node | null): Verdict {
  if (!leaf || !best) return 'untrusted';
  return limited && best.verdict === 'untrusted' ? 'unknown' : best.verdict;
}

function weakest(
  verdict: Verdict,
  best: JudgedPath | undefined,
  limit: Decision['weakest'],
  list: Decision['findings'],
): Decision['weakest'] {
  if (verdict === 'trusted') return null;
  if (verdict === 'unknown' && limit) return limit;
  return best?.findings[0] ?? list[0] ?? null;
}
