import { type AssessedNode, brokenLists, isCutOff, revocationFindings } from './revocation-findings.ts';
import { sha256Of } from '../certificate/fingerprint.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { FetchedEvidence, Staple } from '../evidence/types.ts';
import type { RawFinding } from '../finding/types.ts';
import type { Node, Pool } from '../path/pool.ts';
import type { CandidatePath } from '../path/search.ts';
import { assess, type CrlAtHand } from '../revocation/assess.ts';
import type { Assessment } from '../revocation/assess-types.ts';
import type { CrlParseResult } from '../revocation/crl-types.ts';
import type { SecondOcspReader } from '../revocation/second-ocsp.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { RuleSet } from '../verdict/rules.ts';

interface RevocationOptions {
  readonly rules: RuleSet;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** DER, given by hand. */
  readonly crls: readonly Uint8Array[];
  /** OCSP responses in DER, given by hand. */
  readonly ocsp: readonly Uint8Array[];
  readonly evidence: readonly FetchedEvidence[];
  readonly staple: Staple | null;
  readonly parseCrl: (der: Uint8Array) => CrlParseResult;
  readonly pool: Pool;
  readonly verifier: SignatureVerifier;
  readonly secondOcsp: SecondOcspReader | null;
  /** Whether this certificate has a good path of its own to the anchor named (RFC 5280 §6.3.3(f)). */
  readonly isTrusted: (node: Node, anchor: Node) => Promise<boolean>;
}

/**
 * Judges the certificates of paths by the CRLs and OCSP responses at hand (RFC 5280 §6.3, RFC 6960); each
 * pair once.
 */
export class RevocationJudge {
  readonly #options: RevocationOptions;
  readonly #lists: readonly CrlAtHand[];
  readonly #attempts: ReadonlyMap<string, FetchedEvidence>;
  readonly #assessments = new Map<string, Promise<Assessment>>();
  /** Assessments that are not answered yet. One that waited for itself would wait for ever. */
  readonly #underway = new Set<string>();
  /** Signers being validated right now: one may be vouched for by its own list. */
  readonly #pending = new Set<ParsedCertificate>();

  constructor(options: RevocationOptions) {
    this.#options = options;
    const { crls, evidence, parseCrl } = options;
    const fetched = evidence.filter(({ kind }) => kind === 'crl');
    // Of several looks at one address the last counts.
    this.#attempts = new Map(fetched.map((one) => [one.url, one]));
    this.#lists = [
      ...crls.map((der): CrlAtHand => ({
        url: null,
        parsed: parseCrl(der),
        bytes: der.length,
        evidence: null,
      })),
      ...[...this.#attempts.values()].flatMap((one) =>
        one.ders.map((der): CrlAtHand => ({
          url: one.url,
          parsed: parseCrl(der),
          bytes: der.length,
          evidence: one,
        })),
      ),
    ];
  }

  /**
   * Findings on every certificate of the path below its anchor. Of a path without one only who is revoked: that holds
   * whatever root it ends at, and what is not known matters only where everything else is in order.
   */
  async path(path: CandidatePath): Promise<readonly RawFinding[]> {
    const { crls, ocsp, evidence, staple, rules } = this.#options;
    const given = crls.length + ocsp.length > 0 || evidence.length > 0 || staple !== null;
    const asked = rules.revocation === 'require' || (rules.revocation === 'report' && given);
    if (!asked) return [];
    const setting = { rules, lists: this.#lists.length + ocsp.length, cutOff: isCutOff(evidence) };
    const assessed = await this.assess(path);
    const anchored = path.end === 'anchored';
    const said = assessed.filter(({ assessment }) => anchored || assessment.status === 'revoked');
    const findings = said.flatMap((one) => revocationFindings(one, setting));
    return anchored ? [...brokenLists(this.#lists), ...findings] : findings;
  }

  /** What is known of every certificate of the path that has an issuer in it. */
  async assess({ nodes }: CandidatePath): Promise<readonly AssessedNode[]> {
    const top = nodes[nodes.length - 1];
    const assessed: AssessedNode[] = [];
    for (const [index, node] of nodes.entries()) {
      const issuer = nodes[index + 1];
      if (!issuer || !top) break;
      // Asked by the path of a signer on whom that very answer waits: it may be vouched for by its own list.
      if (this.#underway.has(keyOf(node, issuer, top))) continue;
      assessed.push({ node, assessment: await this.#of(node, issuer, top, index === 0) });
    }
    return assessed;
  }

  #of(node: Node, issuer: Node, anchor: Node, isLeaf: boolean): Promise<Assessment> {
    const key = keyOf(node, issuer, anchor);
    let assessment = this.#assessments.get(key);
    if (!assessment) {
      this.#underway.add(key);
      assessment = this.#assess(node, issuer, anchor, isLeaf).finally(() => this.#underway.delete(key));
      this.#assessments.set(key, assessment);
    }
    return assessment;
  }

  #assess(node: Node, issuer: Node, anchor: Node, isLeaf: boolean): Promise<Assessment> {
    const { at, pool, verifier, secondOcsp, staple, evidence, ocsp, rules } = this.#options;
    const answers = evidence.filter(({ kind }) => kind === 'ocsp');
    const about = answers.length > 0 ? sha256Of(node.certificate.der) : '';
    return assess({
      certificate: node.certificate,
      issuer: issuer.certificate,
      ocsp: answers.filter((one) => one.about === about),
      attempts: this.#attempts,
      lists: this.#lists,
      staple: isLeaf ? staple : null,
      given: ocsp,
      isLeaf,
      unnumberedLists: rules.unnumberedLists ?? false,
      extra: pool.nodes.map(({ certificate }) => certificate),
      at,
      verifier,
      secondOcsp,
      validateCrlIssuer: (signer) => this.#mayVouch(signer, anchor),
    });
  }

  async #mayVouch(signer: ParsedCertificate, anchor: Node): Promise<boolean> {
    const node = this.#options.pool.nodes.find(({ certificate }) => certificate === signer);
    if (!node) return false;
    if (this.#pending.has(signer) || node === anchor) return true;
    this.#pending.add(signer);
    try {
      return await this.#options.isTrusted(node, anchor);
    } finally {
      this.#pending.delete(signer);
    }
  }
}

const keyOf = (node: Node, issuer: Node, anchor: Node): string => `${node.id}:${issuer.id}:${anchor.id}`;
