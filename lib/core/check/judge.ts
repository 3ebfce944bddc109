/**
 * Judges single certificates, links and whole paths. It never searches: it is given what to look at and
 * appends findings, each with its place. What it found for a certificate or a pair is kept, so that a
 * certificate in twenty candidate paths is judged once.
 */
import { POLICY_CONSTRAINTS, POLICY_MAPPINGS } from '../certificate/extensions/policies.ts';
import type { FindingCode, ParamsOf } from '../finding/codes.ts';
import {
  makeFinding,
  type EmitArguments,
  type Location,
  type RawFinding,
  type Role,
} from '../finding/types.ts';
import { nameLabel } from '../name/describe.ts';
import type { HostName } from '../name/host.ts';
import type { Link } from '../path/links.ts';
import { isOnlyDownloaded, type Node } from '../path/pool.ts';
import type { CandidatePath } from '../path/search.ts';
import { describeSignatureAlgorithm, type SignatureAlgorithm } from '../signature/algorithms.ts';
import type { KeyFacts } from '../signature/key.ts';
import type { CheckRules } from './rules.ts';
import { keyOf } from '../signature/certificate-key.ts';
import { CERTIFICATE_RULES } from './certificate/index.ts';
import type { PublicSuffix } from './context.ts';
import { checkNameConstraints } from './link/constraints/names.ts';
import { type ComparisonBudget } from '../path/budget.ts';
import { checkIssuerName, LINK_RULES } from './link/issuer.ts';
import { checkAnchor } from './path/anchor.ts';
import type { PathEmit, PathLocation } from './path/context.ts';
import { endFindings } from './path/ending.ts';
import { checkLengths } from './path/lengths.ts';
import { checkPolicies } from './path/policies.ts';

interface JudgeOptions {
  readonly rules: CheckRules;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: HostName | null;
  readonly budget: ComparisonBudget;
  readonly publicSuffix: PublicSuffix | null;
  /** Whether a finding alone keeps a path from being trusted, by the weights in force. */
  readonly isDecisive: (finding: RawFinding, role: Role | null) => boolean;
  /** See `EvaluationRequest.downloadsTried`. */
  readonly downloadsTried: boolean;
  /** What the certificate asked about is; absent: an end-entity. */
  readonly role?: 'leaf' | 'intermediate';
  /** What was judged before by rules that differ in nothing these findings depend on. */
  readonly memory?: JudgeMemory;
}

/** Findings by certificate and role, and by pair. */
export class JudgeMemory {
  readonly certificates = new Map<string, Findings>();
  readonly links = new Map<string, Findings>();
  readonly constraints = new Map<string, Findings>();
}

type Findings = readonly RawFinding[];

export class Judge {
  readonly #options: JudgeOptions;
  readonly #memory: JudgeMemory;

  constructor(options: JudgeOptions) {
    this.#options = options;
    this.#memory = options.memory ?? new JudgeMemory();
  }

  /** Findings on the certificate itself in this role. */
  certificate(node: Node, role: Role): Findings {
    const { rules, at, host, publicSuffix } = this.#options;
    if (role === 'anchor' && !rules.anchorIsChecked) return [];
    return memo(this.#memory.certificates, `${node.id}:${role}`, (emit) => {
      const { certificate, selfIssued } = node;
      const context = { certificate, role, selfIssued, at, host, rules, publicSuffix };
      const here = { kind: 'certificate', certificate: node.id } as const;
      for (const rule of CERTIFICATE_RULES) {
        rule(context, (code, ...params) => {
          emit(here, code, ...params);
        });
      }
    });
  }

  /** Findings on a certificate and the issuer directly above it, without the signature. */
  link(subject: Node, issuer: Node): Findings {
    const { rules } = this.#options;
    return memo(this.#memory.links, `${subject.id}:${issuer.id}`, (emit) => {
      const issuerRole = roleAbove(issuer);
      const here = { kind: 'link', subject: subject.id, issuer: issuer.id } as const;
      const applied = issuerRole === 'anchor' && !rules.anchorIsChecked ? [checkIssuerName] : LINK_RULES;
      for (const rule of applied) {
        rule(
          { subject: subject.certificate, issuer: issuer.certificate, issuerRole, rules },
          (code, ...params) => {
            emit(here, code, ...params);
          },
        );
      }
      if (!rules.downloadsIssuers && isOnlyDownloaded(issuer)) {
        emit(here, 'issuer-only-downloadable', { label: nameLabel(issuer.certificate.subject) });
      }
    });
  }

  /** What an issuer's name constraints say of one certificate below it. */
  constraints(subject: Node, issuer: Node): Findings {
    const { rules, budget } = this.#options;
    if (issuer.anchorOf !== null && !rules.anchorIsChecked) return [];
    return memo(this.#memory.constraints, `${subject.id}:${issuer.id}`, (emit) => {
      const here = { kind: 'link', subject: subject.id, issuer: issuer.id } as const;
      checkNameConstraints(subject.certificate, issuer.certificate, rules, budget, (code, ...params) => {
        emit(here, code, ...params);
      });
    });
  }

  /**
   * Findings of a whole path, signatures and its end included.
   * @param evidence what revocation and the handshake say of it, judged apart. Like every fault of a certificate it
   * comes before a missing anchor, which another root may cure.
   */
  path(candidate: CandidatePath, evidence: Findings): Findings {
    const { nodes, links, end } = candidate;
    const findings: RawFinding[] = [];
    for (const [index, node] of nodes.entries()) {
      const anchored = end === 'anchored' && index === nodes.length - 1;
      findings.push(...this.certificate(node, this.#roleIn(node, index, anchored)));
    }
    for (const link of links) {
      // A root is never the server's to send, so that it was only downloaded says nothing against the list.
      const toRoot = end === 'self-signed' && link.issuer === nodes[nodes.length - 1];
      const found = this.link(link.subject, link.issuer);
      const counted = toRoot ? found.filter(({ code }) => code !== 'issuer-only-downloadable') : found;
      findings.push(...signatureFindings(link), ...counted);
    }
    findings.push(...this.#constraintFindings(nodes), ...this.#wholePath(nodes));
    if (end === 'anchored') findings.push(...this.#anchorFindings(nodes), ...evidence);
    else {
      const isAuthority = this.#options.role === 'intermediate';
      findings.push(
        ...evidence,
        ...endFindings(candidate, { downloadPending: this.#downloadPending, isAuthority }),
      );
    }
    return findings;
  }

  #roleIn(node: Node, index: number, anchored: boolean): Role {
    const { role = 'leaf' } = this.#options;
    if (index > 0 || role === 'leaf') return index === 0 ? 'leaf' : anchored ? 'anchor' : 'intermediate';
    // A root asked about itself: what signed it is itself, trusted here or not.
    return anchored || node.selfIssued ? 'anchor' : 'intermediate';
  }

  /**
   * Whether a partial path can still become a good one when this link is added: no fatal finding on the
   * issuer, the link, the lengths and the name constraints so far. The leaf's own faults don't count,
   * since every path shares them.
   */
  admits(nodes: readonly Node[], link: Link): boolean {
    const { issuer, subject } = link;
    const extended = [...nodes, issuer];
    const role = roleAbove(issuer);
    const fine = (findings: Findings): boolean =>
      !findings.some((finding) => this.#options.isDecisive(finding, role));
    return (
      fine(this.certificate(issuer, role)) &&
      fine(this.link(subject, issuer)) &&
      nodes.every((node, index) => !isConstrained(node, index) || fine(this.constraints(node, issuer))) &&
      fine(this.#lengths(extended))
    );
  }

  #constraintFindings(nodes: readonly Node[]): Findings {
    return nodes.flatMap((node, index) =>
      isConstrained(node, index)
        ? nodes.slice(index + 1).flatMap((issuer) => this.constraints(node, issuer))
        : [],
    );
  }

  #lengths(nodes: readonly Node[]): Findings {
    return collect((emit) => {
      checkLengths(this.#pathContext(nodes), atNodes(nodes, emit));
    });
  }

  #wholePath(nodes: readonly Node[]): Findings {
    const { rules } = this.#options;
    const policiesMatter = rules.policy.requireExplicit || nodes.some(hasPolicyExtensions);
    return collect((emit) => {
      const context = this.#pathContext(nodes);
      checkLengths(context, atNodes(nodes, emit));
      if (policiesMatter) checkPolicies(context, atNodes(nodes, emit));
    });
  }

  #anchorFindings(nodes: readonly Node[]): Findings {
    const { rules, at } = this.#options;
    const terms = nodes[nodes.length - 1]?.terms ?? null;
    if (terms === null && rules.distrusts.length === 0) return [];
    return collect((emit) => {
      checkAnchor({ ...this.#pathContext(nodes), terms, at }, atNodes(nodes, emit));
    });
  }

  get #downloadPending(): boolean {
    const { rules, downloadsTried } = this.#options;
    return rules.downloadsIssuers && !downloadsTried;
  }

  #pathContext(nodes: readonly Node[]) {
    return { path: nodes.map((node) => node.certificate), rules: this.#options.rules };
  }
}

const roleAbove = (issuer: Node): Role => (issuer.anchorOf === null ? 'intermediate' : 'anchor');

/** RFC 5280 §6.1.3(b): self-issued certificates are exempt, the leaf never is. */
const isConstrained = (node: Node, index: number): boolean => index === 0 || !node.selfIssued;

const POLICY_EXTENSIONS: ReadonlySet<string> = new Set([POLICY_CONSTRAINTS.oid, POLICY_MAPPINGS.oid]);
const hasPolicyExtensions = (node: Node): boolean =>
  node.certificate.extensions.some(({ oid }) => POLICY_EXTENSIONS.has(oid));

type Append = <C extends FindingCode>(at: Location, code: C, ...params: EmitArguments<C>) => void;

function collect(run: (emit: Append) => void): Findings {
  const findings: RawFinding[] = [];
  run((at, code, ...params) => findings.push(makeFinding(code, at, ...params)));
  return findings;
}

function memo(cache: Map<string, Findings>, key: string, run: (emit: Append) => void): Findings {
  const known = cache.get(key);
  if (known) return known;
  const findings = collect(run);
  cache.set(key, findings);
  return findings;
}

/** Turns positions in the path into certificate ids. */
function atNodes(nodes: readonly Node[], emit: Append): PathEmit {
  const id = (index: number): number => nodes[index]?.id ?? -1;
  const place = (at: PathLocation): Location => {
    if (at.kind === 'certificate') return { kind: 'certificate', certificate: id(at.index) };
    return at.kind === 'link' ? { kind: 'link', subject: id(at.subject), issuer: id(at.issuer) } : at;
  };
  return (at, code, ...params) => {
    emit(place(at), code, ...params);
  };
}

/** What checking a link's signature gave; nothing when it is valid. */
export function signatureFindings({ subject, issuer, signature }: Link): Findings {
  if (signature === 'valid' || signature === null) return [];
  const at = { kind: 'link', subject: subject.id, issuer: issuer.id } as const;
  const algorithm = describeSignatureAlgorithm(subject.certificate.outerAlgorithm);
  const { name } = algorithm;
  if (signature === 'unsupported') return [makeFinding('signature-not-evaluated', at, { algorithm: name })];
  if (signature === 'invalid')
    return [makeFinding('signature-invalid', at, { algorithm: name, malformed: false })];
  const why = whyMalformed(algorithm, keyOf(issuer.certificate));
  return [makeFinding('signature-invalid', at, { algorithm: name, malformed: true, ...why })];
}

/** What keeps a signature from being evaluated with a key: its identifier, the key, or that they are no pair. */
function whyMalformed(
  algorithm: SignatureAlgorithm,
  key: KeyFacts,
): Omit<ParamsOf<'signature-invalid'>, 'algorithm' | 'malformed'> {
  if (algorithm.fault !== null) return { why: 'algorithm', reason: algorithm.fault };
  if (key.malformed !== null || key.curveForm === 'implicit')
    return { why: 'key', reason: key.malformed ?? 'its curve is not named' };
  if (key.algorithm !== algorithm.keyKind) return { why: 'kind', key: key.algorithm };
  return { why: 'pss' };
}
