/**
 * Proposes paths from the leaf to the anchors (RFC 5280 leaves building to RFC 4158). It never judges:
 * whether a partial path is worth extending is asked of `admits`.
 *
 * Why there are two rounds. Paths multiply: five CAs that signed one another in two ways give dozens, and whoever
 * sends a chain decides how many there are. A search that goes everywhere may spend all its steps among dead ends,
 * and say "unknown" of a chain that any client accepts. So the first round gives a branch up as soon as no good path
 * can come of it: what is wrong with the lower part of a path stays wrong whatever is put on top, and a wrong
 * signature ends the branch at once. It either finds a good path or proves that there is none within the limits.
 *
 * But then a chain that fails would have nothing to be shown: no path, no link, no reason. The second round goes
 * everywhere, wrong signatures and dead ends included, with a few steps of its own (`LIMITS.displaySteps`), and only
 * to show and explain; it can't turn an answer of the first round into another one.
 */
import { equalBytes } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import type { PathEnd } from './types.ts';
import type { SignatureResult } from '../signature/types.ts';
import type { Budget } from './budget.ts';
import type { Link, Links } from './links.ts';
import type { Node } from './pool.ts';

/** Leaf first; `links[i]` joins `nodes[i]` to `nodes[i + 1]`. */
export interface CandidatePath {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly end: PathEnd;
  /** True when the last certificate's issuer is known, but already stands in the path. */
  readonly loops: boolean;
  /**
   * Certificates of the missing issuer's name that did not sign, and whose key identifier says so too: another
   * generation of it, or a CA that shares its name. They are no issuers with a wrong signature.
   */
  readonly namesakes: readonly Node[];
}

interface SearchPorts {
  readonly links: Links;
  readonly budget: Budget;
  /** Verifies once and keeps the result for the pair. */
  readonly verify: (subject: Node, issuer: Node) => SignatureResult | Promise<SignatureResult>;
  /** Whether a good path may still come of it. */
  readonly admits: (nodes: readonly Node[], link: Link) => boolean;
  /** Throws when the caller gave up. */
  readonly checkpoint: () => void;
}

/** Returns true to end the search. */
type Visitor = (path: CandidatePath) => boolean | Promise<boolean>;

/** A path under construction; never empty. */
interface Partial {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly top: Node;
}

const begin = (leaf: Node): Partial => ({ nodes: [leaf], links: [], top: leaf });

const extend = ({ nodes, links }: Partial, link: Link): Partial => ({
  nodes: [...nodes, link.issuer],
  links: [...links, link],
  top: link.issuer,
});

const finish = (
  { nodes, links }: Partial,
  end: PathEnd,
  loops = false,
  namesakes: readonly Node[] = [],
): CandidatePath => ({
  nodes,
  links,
  end,
  loops,
  namesakes,
});

/** RFC 4158 §5.2: the same name with the same key a second time adds nothing but loops. */
const repeats = ({ nodes }: Partial, issuer: Node): boolean =>
  nodes.some(
    (node) =>
      node === issuer ||
      (node.subjectKey === issuer.subjectKey && equalBytes(node.certificate.spki, issuer.certificate.spki)),
  );

export class PathSearch {
  readonly #ports: SearchPorts;

  constructor(ports: SearchPorts) {
    this.#ports = ports;
  }

  /**
   * First round: anchored paths that `admits` lets through, best first.
   * @returns true when the visitor or a limit ended it, false when there are no more paths.
   */
  findGood(leaf: Node, visit: Visitor): Promise<boolean> {
    return this.#good(begin(leaf), visit);
  }

  /**
   * Second round: every path, dead ends and wrong signatures included, within `steps` more steps.
   * @returns true when the visitor or a limit ended it, false when there are no more paths.
   */
  findAll(leaf: Node, steps: number, visit: Visitor): Promise<boolean> {
    return this.#all(begin(leaf), this.#ports.budget.steps + steps, visit);
  }

  async #good(path: Partial, visit: Visitor): Promise<boolean> {
    const { links, budget, admits, checkpoint } = this.#ports;
    if (path.top.anchorOf !== null) return !budget.path() || visit(finish(path, 'anchored'));
    if (path.nodes.length >= LIMITS.pathLength) {
      budget.reach('limit-paths', { what: 'length', limit: LIMITS.pathLength });
      return false;
    }
    checkpoint();
    const candidates = links.of(path.top);
    for (const link of candidates instanceof Promise ? await candidates : candidates) {
      if (!budget.step()) return true;
      if (repeats(path, link.issuer) || !admits(path.nodes, link)) continue;
      const signature = await this.#signature(link);
      if (signature === null) return true;
      if (signature === 'valid' && (await this.#good(extend(path, link), visit))) return true;
    }
    return false;
  }

  async #all(path: Partial, lastStep: number, visit: Visitor): Promise<boolean> {
    const { links, budget, checkpoint } = this.#ports;
    if (path.top.anchorOf !== null) return visit(finish(path, 'anchored'));
    if (path.nodes.length >= LIMITS.pathLength) return visit(finish(path, 'limit'));
    checkpoint();
    const wrong: Link[] = [];
    const namesakes: Node[] = [];
    let continued = false;
    let loops = false;
    const candidates = links.of(path.top);
    for (const link of candidates instanceof Promise ? await candidates : candidates) {
      if (++budget.steps > lastStep) return true;
      if (repeats(path, link.issuer)) {
        loops ||= !path.top.selfIssued;
        continue;
      }
      const signature = await this.#signature(link);
      if (signature === null) return visit(finish(path, 'limit'));
      if (signature === 'invalid' || signature === 'malformed') {
        if (link.isExcluded) namesakes.push(link.issuer);
        else wrong.push(link);
        continue;
      }
      continued = true;
      if (await this.#all(extend(path, link), lastStep, visit)) return true;
    }
    if (continued) return false;
    // Whose own key signed it was signed by nobody else, whatever else bears its name.
    const selfSigned = path.top.selfIssued && (await this.#ports.verify(path.top, path.top)) === 'valid';
    for (const link of selfSigned ? [] : wrong.slice(0, LIMITS.wrongIssuers)) {
      if (await this.#all(extend(path, link), lastStep, visit)) return true;
    }
    if (wrong.length > 0 && !selfSigned) return false;
    return visit(finish(path, selfSigned ? 'self-signed' : 'dangling', loops, namesakes));
  }

  /** The link's signature, verified at most once; null when the budget is gone. */
  async #signature(link: Link): Promise<SignatureResult | null> {
    if (link.signature !== null) return link.signature;
    if (!this.#ports.budget.signature()) return null;
    link.signature = await this.#ports.verify(link.subject, link.issuer);
    return link.signature;
  }
}
