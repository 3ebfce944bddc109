import { signatureFindings } from '../check/judge.ts';
import { makeFinding, type RawFinding } from '../finding/types.ts';
import { LIMITS } from '../limits.ts';
import { Budget } from '../path/budget.ts';
import type { Node } from '../path/pool.ts';
import type { CandidatePath } from '../path/search.ts';
import { expiredBeside, servedOrderFindings } from '../check/presented.ts';
import { buildReport } from './build-report.ts';
import type { Report } from '../report/types.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import { weigh, type JudgedPath } from '../verdict/decide.ts';
import { comparePaths } from '../verdict/rank.ts';
import { RFC5280 } from '../verdict/rule-sets.ts';
import type { RuleSet } from '../verdict/rules.ts';
import type { Decision, Member } from './decision.ts';
import { downloadedCertificates, downloads } from './downloads.ts';
import { Examination, type ExaminationPorts, type Question } from './examination.ts';
import { Ground } from './ground.ts';
import { HandshakeJudge, type AssessedTimestamps } from './handshake.ts';
import { Memory, type CryptoPort } from './memory.ts';
import { nearMatches } from './near-matches.ts';
import { limited, overall, weakest, withUnread, worstOf } from './overall.ts';
import { RevocationJudge } from './revocation.ts';
import { subjectOf, type Subject } from './subject.ts';
import { isPlain, judgeClients, type Client, type ClientResult, type ProfilesRequest } from './profiles.ts';
import type { EvaluationOptions, EvaluationRequest, Evaluator } from './types.ts';
import type { AnchorSource } from '../path/types.ts';

export interface Engine extends Evaluator {
  /** The result before fingerprints and views are made; for callers that only want the verdict. */
  decide(request: EvaluationRequest, options?: EvaluationOptions): Promise<Decision>;
  /**
   * Judges the same certificates for many clients, in their order. What doesn't depend on a client's rules
   * is done once for each source of anchors, and clients that differ in name only are judged once.
   */
  evaluateProfiles(
    request: ProfilesRequest,
    clients: readonly Client[],
    options?: EvaluationOptions,
  ): Promise<readonly ClientResult[]>;
}

/**
 * Makes the engine. It keeps parsed certificates, imported keys and verified signatures between calls
 * (bounded by `LIMITS`), so that judging again repeats no cryptography.
 * @param crypto WebCrypto of the runtime: `globalThis.crypto` in browser, worker and Node.
 */
export function createEvaluator(crypto: CryptoPort): Engine {
  const memory = new Memory(crypto);
  const decide: Engine['decide'] = (request, options = {}) =>
    new Evaluation(memory, new Ground(memory, request), request, options).decide();
  return {
    decide,
    evaluateProfiles: (request, clients, options = {}) => {
      const timestamps: AssessedTimestamps = new Map();
      return judgeClients(clients, {
        ground: (anchors) => new Ground(memory, { ...request, anchors }),
        decide: (ground, { anchors, rules }) =>
          new Evaluation(memory, ground, { ...request, anchors, rules }, options, timestamps).decide(isPlain),
      });
    },
    async evaluate(request, options = {}): Promise<Report> {
      const decision = await decide(request, options);
      options.onProgress?.({ stage: 'report', done: 0, total: null });
      return buildReport(decision);
    },
  };
}

/**
 * By which rules a list's signer is judged. A signer that is known to be revoked never counts; one of which
 * nothing is known counts for clients that don't insist on an answer for the leaf either.
 */
function rulesForSigners({ anchorIsChecked, policy, revocation }: RuleSet): RuleSet {
  const strict = { ...RFC5280, anchorIsChecked, policy };
  if (revocation === 'require') return strict;
  return { ...strict, revocation, weights: { ...strict.weights, 'revocation-undetermined': 'off' } };
}

const handshakeJudge = (
  memory: Memory,
  request: EvaluationRequest,
  assessed: AssessedTimestamps,
): HandshakeJudge =>
  new HandshakeJudge({
    rules: request.rules,
    at: request.at.getTime(),
    live: request.live ?? false,
    staple: request.staple ?? null,
    scts: request.scts ?? [],
    logs: request.logs ?? [],
    verifier: memory.verifier,
    assessed,
  });

/** What the store itself forbids, whoever vouches for it. */
const blockedOn = ({ nodes }: CandidatePath, { blocks }: AnchorSource): readonly RawFinding[] =>
  blocks
    ? nodes
        .filter(({ certificate }) => blocks(certificate))
        .map(({ id }) => makeFinding('certificate-blocked', { kind: 'certificate', certificate: id }))
    : [];

/** No path is enough by itself: all that can be said is wanted. */
const everything = (): boolean => false;

const settled = ({ purpose, named, recognised, rules, choices }: Subject) => ({
  purpose,
  purposeNamed: named,
  recognised,
  rules,
  choices,
});

const NOTHING_KNOWN = { revocation: [], scts: [] } as const;

/** One run over one request. */
class Evaluation {
  readonly #request: EvaluationRequest;
  readonly #options: EvaluationOptions;
  readonly #budget = new Budget();
  readonly #ground: Ground;
  readonly #ports: ExaminationPorts;
  readonly #revocation: RevocationJudge;
  readonly #handshake: HandshakeJudge;
  #leaf: Node | null = null;

  constructor(
    memory: Memory,
    ground: Ground,
    request: EvaluationRequest,
    options: EvaluationOptions,
    timestamps: AssessedTimestamps = new Map(),
  ) {
    this.#request = request;
    this.#options = options;
    this.#ground = ground;
    const { links, keys } = ground;
    this.#handshake = handshakeJudge(memory, request, timestamps);
    this.#revocation = this.#revocationJudge(memory, keys.completing(memory.verifier));
    this.#ports = {
      links,
      budget: this.#budget,
      verify: (subject, issuer) => {
        const key = keys.of(issuer);
        return key instanceof Promise
          ? key.then((spki) => memory.verify(subject.certificate, spki))
          : memory.verify(subject.certificate, key);
      },
      judgeEvidence: async (path) => [
        ...blockedOn(path, request.anchors),
        ...(await this.#revocation.path(path)),
        // Signers of lists are examined too; they took no part in the handshake.
        ...(path.nodes[0] === this.#leaf ? await this.#handshake.path(path) : []),
      ],
      memoryFor: (question) => ground.memoryFor(question),
      checkpoint: () => {
        options.signal?.throwIfAborted();
      },
    };
  }

  /**
   * @param suffices tells of a trusted path whether nothing else is asked: then other paths, the evidence
   * and near matches are not looked at.
   */
  async decide(suffices: typeof isPlain = everything): Promise<Decision> {
    this.#supply();
    const subject = subjectOf(this.#pool, this.#request);
    const members = suffices === everything ? await this.#members(subject) : [];
    const leaf = (this.#leaf = worstOf(members)?.node ?? subject.leaf);
    if (!leaf) return this.#decision(subject, null, [], NOTHING_KNOWN, [], []);
    await this.#pool.loadAnchors(leaf.subjectKey);

    this.#progress('build');
    const examination = await Examination.begin(this.#ports, this.#questionOf(subject, leaf));
    const found = await examination.hasGoodPath();
    // A limit reached later, on paths made for display alone, must not make the verdict unknown.
    const limits = found ? [] : this.#budget.exhausted;

    const [first] = examination.paths.filter(({ verdict }) => verdict === 'trusted');
    if (first && suffices(first, leaf, subject.rules)) return this.#verdictAlone(subject, leaf, first);

    this.#progress('judge');
    await examination.collect();
    const paths = [...examination.paths].sort(comparePaths);
    const [best] = paths;
    return this.#decision(
      subject,
      leaf,
      paths,
      {
        revocation: best ? await this.#revocation.assess(best.candidate) : [],
        scts: await this.#handshake.scts(leaf, best?.candidate.nodes[1] ?? null),
      },
      limits,
      members,
    );
  }

  #questionOf({ rules, host, purpose }: Subject, leaf: Node): Question {
    const { at, downloadsTried = true } = this.#request;
    return { leaf, rules, at: at.getTime(), host, downloadsTried, role: purpose.role };
  }

  /** Judges each certificate of a file by itself, where that is the question. */
  async #members(subject: Subject): Promise<readonly Member[]> {
    const members: Member[] = [];
    if (subject.members.length > LIMITS.members)
      this.#budget.reach('limit-certificates', { limit: LIMITS.members });
    for (const { node, use } of subject.members.slice(0, LIMITS.members)) {
      await this.#pool.loadAnchors(node.subjectKey);
      const examination = await Examination.begin(this.#ports, this.#questionOf(subject, node));
      if (!(await examination.hasGoodPath())) await examination.collect();
      const [path = null] = [...examination.paths].sort(comparePaths);
      members.push({ node, use, path });
    }
    return members;
  }

  #revocationJudge(memory: Memory, verifier: SignatureVerifier): RevocationJudge {
    const { rules, at, crls = [], ocsp = [], evidence = [] } = this.#request;
    const { staple = null, secondOcsp = null } = this.#request;
    const signerRules = rulesForSigners(rules);
    return new RevocationJudge({
      rules,
      at: at.getTime(),
      crls,
      ocsp,
      evidence,
      staple,
      parseCrl: (der) => memory.parseCrl(der),
      pool: this.#pool,
      verifier,
      secondOcsp,
      isTrusted: async (node, anchor) => {
        const question = {
          leaf: node,
          rules: signerRules,
          at: at.getTime(),
          host: null,
          downloadsTried: true,
        };
        return (await Examination.begin(this.#ports, question)).isTrusted(anchor);
      },
    });
  }

  get #pool(): Ground['pool'] {
    return this.#ground.pool;
  }

  #supply(): void {
    const { evidence = [] } = this.#request;
    const supplied = [...this.#request.supplied, ...downloadedCertificates(evidence)];
    this.#ground.supply(supplied, (done) => this.#progress('parse', done, supplied.length));
    if (supplied.length > LIMITS.certificates)
      this.#budget.reach('limit-certificates', { limit: LIMITS.certificates });
  }

  #verdictAlone(subject: Subject, leaf: Node, path: JudgedPath): Decision {
    return {
      ...settled(subject),
      members: [],
      request: this.#request,
      pool: this.#pool,
      leaf,
      verdict: path.verdict,
      paths: [path],
      findings: [],
      nearMatches: [],
      ...NOTHING_KNOWN,
      downloads: [],
      weakest: null,
      budget: this.#budget,
    };
  }

  /** @param paths best first. */
  #decision(
    subject: Subject,
    leaf: Node | null,
    paths: readonly JudgedPath[],
    known: Pick<Decision, 'revocation' | 'scts'>,
    limits: readonly RawFinding[],
    members: readonly Member[],
  ): Decision {
    const { evidence = [], at } = this.#request;
    const [best] = paths;
    const related = new Set(paths.flatMap(({ candidate }) => candidate.nodes.map(({ id }) => id)));
    const listFindings = weigh(
      [
        ...this.#unparsedFindings(subject),
        ...servedOrderFindings(this.#pool.supplied, best?.candidate.nodes ?? [], related),
        ...(subject.purpose.each
          ? []
          : expiredBeside(this.#pool.supplied, best?.candidate.nodes ?? [], at.getTime())),
        ...limits,
      ],
      subject.rules,
    );
    const limit = listFindings.find(({ severity }) => severity === 'unknown') ?? null;
    const verdict = withUnread(overall(best, limited(listFindings, paths), leaf), limit);
    return {
      ...settled(subject),
      members,
      request: this.#request,
      pool: this.#pool,
      leaf,
      verdict,
      paths,
      // A limit that the path itself names is said once, at its place.
      findings: listFindings.filter(
        ({ code }) => !(code.startsWith('limit-') && best?.findings.some((one) => one.code === code)),
      ),
      nearMatches: nearMatches(this.#pool, paths, signatureFindings),
      ...known,
      downloads: downloads(this.#pool, paths, evidence),
      weakest: weakest(verdict, best, limit, listFindings),
      budget: this.#budget,
    };
  }

  /** A broken element beside a good path is a remark; a broken leaf decides, and so stands first. */
  #unparsedFindings({ unreadable }: Subject): readonly RawFinding[] {
    const broken = this.#pool.supplied.flatMap((element): readonly RawFinding[] => {
      const { fault, origin } = element;
      if (!fault) return [];
      const code = element === unreadable ? 'leaf-unparsed' : 'certificate-unparsed';
      const index = origin.kind === 'presented' ? origin.index : null;
      const { offset, reason } = fault;
      return [makeFinding(code, { kind: 'presented', index }, { offset, reason })];
    });
    return broken.toSorted((a, b) => Number(b.code === 'leaf-unparsed') - Number(a.code === 'leaf-unparsed'));
  }

  #progress(stage: 'parse' | 'build' | 'judge', done = 0, total: number | null = null): void {
    this.#options.signal?.throwIfAborted();
    this.#options.onProgress?.({ stage, done, total });
  }
}
