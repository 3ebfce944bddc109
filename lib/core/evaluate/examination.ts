import { Judge, type JudgeMemory } from '../check/judge.ts';
import { firstIssuerFindings } from '../check/path/first-issuer.ts';
import { suffixesFor } from '../check/public-suffix.ts';
import { LIMITS } from '../limits.ts';
import type { HostName } from '../name/host.ts';
import type { RawFinding } from '../finding/types.ts';
import type { Budget } from '../path/budget.ts';
import type { Links } from '../path/links.ts';
import type { Node } from '../path/pool.ts';
import { PathSearch, type CandidatePath } from '../path/search.ts';
import type { SignatureResult } from '../signature/types.ts';
import { isDecisive, rolesIn, verdictOf, weigh, type JudgedPath } from '../verdict/decide.ts';
import type { RuleSet } from '../verdict/rules.ts';

/** What the examinations of one evaluation share. */
export interface ExaminationPorts {
  readonly links: Links;
  readonly budget: Budget;
  readonly verify: (subject: Node, issuer: Node) => SignatureResult | Promise<SignatureResult>;
  /** What evidence says of a path: revocation, and what came in the handshake. */
  readonly judgeEvidence: (path: CandidatePath) => Promise<readonly RawFinding[]>;
  readonly checkpoint: () => void;
  /** What is known of certificates and pairs for the question's rules, host and time. */
  readonly memoryFor: (question: Question) => JudgeMemory;
}

/** What one certificate is examined for. */
export interface Question {
  readonly leaf: Node;
  readonly rules: RuleSet;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: HostName | null;
  /** See `EvaluationRequest.downloadsTried`. */
  readonly downloadsTried: boolean;
  /** What the certificate is; absent: an end-entity. */
  readonly role?: 'leaf' | 'intermediate';
}

/** Searches and judges the paths of one certificate: the leaf, or the signer of a CRL. */
export class Examination {
  readonly #ports: ExaminationPorts;
  readonly #question: Question;
  readonly #judge: Judge;
  readonly #search: PathSearch;
  readonly #judged = new Map<string, JudgedPath>();

  static async begin(ports: ExaminationPorts, question: Question): Promise<Examination> {
    const { leaf, rules, at, host, downloadsTried, role = 'leaf' } = question;
    const publicSuffix = await suffixesFor(leaf.certificate, host);
    return new Examination(
      ports,
      question,
      new Judge({
        rules,
        at,
        host,
        budget: ports.budget,
        publicSuffix,
        isDecisive: (finding, role) => isDecisive(finding, rules, role),
        downloadsTried,
        role,
        memory: ports.memoryFor(question),
      }),
    );
  }

  constructor(ports: ExaminationPorts, question: Question, judge: Judge) {
    this.#ports = ports;
    this.#question = question;
    this.#judge = judge;
    this.#search = new PathSearch({
      links: ports.links,
      budget: ports.budget,
      verify: ports.verify,
      checkpoint: ports.checkpoint,
      admits: (nodes, link) => judge.admits(nodes, link),
    });
  }

  /** Every path judged so far, in the order found. */
  get paths(): readonly JudgedPath[] {
    return [...this.#judged.values()];
  }

  /**
   * Whether there is a path to an anchor on which nothing but the certificate asked about is at fault.
   */
  hasGoodPath(): Promise<boolean> {
    const { leaf } = this.#question;
    return this.#find(({ findings }) =>
      findings.every(
        ({ severity, at }) => (severity !== 'fatal' && severity !== 'unknown') || isAt(at, leaf),
      ),
    );
  }

  /** Whether there is a path without any fault to this very anchor. */
  isTrusted(anchor: Node): Promise<boolean> {
    return this.#find(
      ({ candidate, verdict }) =>
        verdict === 'trusted' && candidate.nodes[candidate.nodes.length - 1] === anchor,
    );
  }

  async #find(isGood: (path: JudgedPath) => boolean): Promise<boolean> {
    let found = false;
    await this.#search.findGood(this.#question.leaf, async (candidate) => {
      found = isGood(await this.#judgePath(candidate));
      return found;
    });
    return found;
  }

  /** Judges further paths, also hopeless ones, for people to see. */
  async collect(): Promise<void> {
    await this.#search.findAll(this.#question.leaf, LIMITS.displaySteps, async (candidate) => {
      await this.#judgePath(candidate);
      return this.#judged.size >= LIMITS.displayedPaths;
    });
  }

  async #judgePath(candidate: CandidatePath): Promise<JudgedPath> {
    const key = candidate.nodes.map(({ id }) => id).join(',');
    const known = this.#judged.get(key);
    if (known) return known;
    const evidence = await this.#ports.judgeEvidence(candidate);
    const { nodes, end } = candidate;
    const { rules, at } = this.#question;
    const passedOver = firstIssuerFindings(nodes, (node) => this.#ports.links.known(node), at);
    const roles = rolesIn(nodes, end === 'anchored');
    const findings = weigh([...this.#judge.path(candidate, evidence), ...passedOver], rules, roles);
    const judged = { candidate, findings, verdict: verdictOf(findings) };
    this.#judged.set(key, judged);
    return judged;
  }
}

const isAt = (at: RawFinding['at'], node: Node): boolean =>
  at.kind === 'certificate' && at.certificate === node.id;
