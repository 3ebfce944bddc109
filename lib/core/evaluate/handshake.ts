/** What clients ask of the handshake beside a chain: timestamps of logs, and the staple promised. */
import { extensionValue } from '../certificate/extensions/definition.ts';
import { TLS_FEATURE } from '../certificate/extensions/registry.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { Staple } from '../evidence/types.ts';
import { makeFinding, type RawFinding } from '../finding/types.ts';
import type { Node } from '../path/pool.ts';
import type { CandidatePath } from '../path/search.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import { assessScts, type AssessedSct } from '../transparency/assess.ts';
import type { CtLog } from '../transparency/log-list.ts';
import { judgeCompliance } from '../transparency/policy.ts';
import type { RuleSet } from '../verdict/rules.ts';

interface HandshakeOptions {
  readonly rules: RuleSet;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** See `EvaluationRequest.live`. */
  readonly live: boolean;
  readonly staple: Staple | null;
  /** SCTs of the handshake, one by one. */
  readonly scts: readonly Uint8Array[];
  readonly logs: readonly CtLog[];
  readonly verifier: SignatureVerifier;
  /** Shared by the clients that are judged together: timestamps do not depend on a client's rules. */
  readonly assessed: AssessedTimestamps;
}

/** The timestamps of a request that were assessed, by the certificate and then by its issuer. */
export type AssessedTimestamps = Map<
  ParsedCertificate,
  Map<ParsedCertificate | null, Promise<readonly AssessedSct[]>>
>;

type Findings = readonly RawFinding[];

/** TLS extension status_request (RFC 6066 §8). */
const STATUS_REQUEST = 5;

/** Judges the handshake for the certificate that was sent; signers of lists have none. */
export class HandshakeJudge {
  readonly #options: HandshakeOptions;

  constructor(options: HandshakeOptions) {
    this.#options = options;
  }

  async path(candidate: CandidatePath): Promise<Findings> {
    return [...this.#staple(candidate), ...(await this.#transparency(candidate))];
  }

  /** The timestamps of a certificate; those within it are verified when its issuer is known. */
  scts(leaf: Node, issuer: Node | null): Promise<readonly AssessedSct[]> {
    const { staple, scts: handshake, logs, verifier, assessed } = this.#options;
    const above = issuer?.certificate ?? null;
    const known = assessed.get(leaf.certificate) ?? new Map<typeof above, Promise<readonly AssessedSct[]>>();
    assessed.set(leaf.certificate, known);
    let scts = known.get(above);
    if (!scts) {
      scts = assessScts({
        certificate: leaf.certificate,
        issuer: above,
        staple: staple?.response ?? null,
        handshake,
        logs,
        verifier,
      });
      known.set(above, scts);
    }
    return scts;
  }

  /** "Must staple", stated by the certificate or by a CA above it for all that it issues (RFC 7633 §4.2). */
  #staple({ nodes, end }: CandidatePath): Findings {
    if (!this.#options.live || this.#options.staple) return [];
    // An anchor is a name and a key; what else stands in its certificate binds nobody (RFC 5280 §6.1.1(d)).
    const certificates = end === 'anchored' && nodes.length > 1 ? nodes.slice(0, -1) : nodes;
    const stated = certificates.find((node) => requiresStaple(node));
    const [leaf] = nodes;
    if (!stated || !leaf) return [];
    const index = leaf.provenance.find((origin) => origin.kind === 'presented')?.index ?? null;
    const statedBy = stated === leaf ? 'leaf' : 'issuer';
    return [makeFinding('staple-missing', { kind: 'presented', index }, { statedBy })];
  }

  async #transparency({ nodes, end }: CandidatePath): Promise<Findings> {
    const { rules, at, live, logs } = this.#options;
    const [leaf, issuer] = nodes;
    const anchor = nodes[nodes.length - 1];
    if (!rules.transparency || !leaf || end !== 'anchored' || anchor?.terms?.public !== true) return [];
    const scts = await this.scts(leaf, issuer ?? null);
    const listed = logs.length > 0;
    const { certificate } = leaf;
    const result = judgeCompliance({ certificate, scts, policy: rules.transparency, at, listed, live });
    const where = { kind: 'certificate', certificate: leaf.id } as const;
    const params = { policy: rules.transparency.id, listed };
    switch (result.kind) {
      case 'short': {
        const { lacks, counted, needed } = result;
        return [makeFinding('timestamps-too-few', where, { ...params, lacks, counted, needed })];
      }
      case 'undetermined': {
        const { why, counted, needed } = result;
        return [makeFinding('timestamps-undetermined', where, { ...params, why, counted, needed })];
      }
      default:
        return [];
    }
  }
}

const requiresStaple = ({ certificate }: Node): boolean =>
  extensionValue(certificate, TLS_FEATURE)?.includes(STATUS_REQUEST) === true;
