import type { ParsedCertificate } from '../certificate/types.ts';
import type { RawFinding } from '../finding/types.ts';
import { toHex } from '../der/bytes.ts';
import type { Node, Pool } from '../path/pool.ts';
import type { CandidatePath } from '../path/search.ts';
import { isoTime } from '../report/certificate-view.ts';
import { checkCrls } from '../revocation/crl.ts';
import { parseCrl } from '../revocation/crl-parse.ts';
import type { ParsedCrl } from '../revocation/crl-types.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { RuleSet } from '../verdict/rules.ts';

export interface RevocationOptions {
  readonly rules: RuleSet;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** DER. */
  readonly crls: readonly Uint8Array[];
  readonly pool: Pool;
  readonly verifier: SignatureVerifier;
  /** Whether this certificate has a good path of its own to the anchor named (RFC 5280 §6.3.3(f)). */
  readonly isTrusted: (node: Node, anchor: Node) => Promise<boolean>;
}

type Findings = readonly RawFinding[];

/** Judges the certificates of anchored paths by the CRLs handed in (RFC 5280 §6.3); each pair once. */
export class RevocationJudge {
  readonly #options: RevocationOptions;
  readonly #lists: readonly ParsedCrl[];
  readonly #broken: Findings;
  readonly #statuses = new Map<string, Promise<Findings>>();
  /** Signers being validated right now: one may be vouched for by its own list. */
  readonly #pending = new Set<ParsedCertificate>();

  constructor(options: RevocationOptions) {
    this.#options = options;
    const results = options.crls.map(parseCrl);
    this.#lists = results.flatMap((result) => (result.ok ? result.crl : []));
    this.#broken = results.flatMap((result, list): Findings => {
      if (result.ok) return [];
      const { offset, reason } = result.fault;
      return [
        {
          code: 'crl-unusable',
          at: { kind: 'path' },
          params: { fault: 'crl-malformed', list, offset, reason },
        },
      ];
    });
  }

  /** Findings on every certificate of the path below its anchor; none for paths without one. */
  async path({ nodes, end }: CandidatePath): Promise<Findings> {
    const { crls, rules } = this.#options;
    const asked = rules.revocation === 'require' || (rules.revocation === 'report' && crls.length > 0);
    const anchor = nodes[nodes.length - 1];
    if (!asked || end !== 'anchored' || !anchor) return [];
    const findings: RawFinding[] = [...this.#broken];
    for (const [index, node] of nodes.entries()) {
      const issuer = nodes[index + 1];
      if (issuer) findings.push(...(await this.#status(node, issuer, anchor)));
    }
    return findings;
  }

  #status(node: Node, issuer: Node, anchor: Node): Promise<Findings> {
    const key = `${node.id}:${issuer.id}:${anchor.id}`;
    let status = this.#statuses.get(key);
    if (!status) this.#statuses.set(key, (status = this.#check(node, issuer, anchor)));
    return status;
  }

  async #check(node: Node, issuer: Node, anchor: Node): Promise<Findings> {
    const { at, pool, verifier } = this.#options;
    const here = { kind: 'certificate', certificate: node.id } as const;
    const { status, revokedAt, reason, faults } = await checkCrls({
      certificate: node.certificate,
      issuer: issuer.certificate,
      crls: this.#lists,
      extra: pool.nodes.map(({ certificate }) => certificate),
      at,
      verifier,
      validateCrlIssuer: (signer) => this.#mayVouch(signer, anchor),
    });
    if (status === 'good') return [];
    if (status === 'revoked') {
      const params = {
        serial: toHex(node.certificate.serial),
        revokedAt: isoTime(revokedAt ?? NaN) ?? '',
        reason: reason ?? 'unspecified',
      };
      return [{ code: 'revoked', at: here, params }];
    }
    const unusable = faults
      .filter(({ code }) => code !== 'crl-not-found')
      .map(({ code, params }): RawFinding => ({
        code: 'crl-unusable',
        at: here,
        params: { ...params, fault: code },
      }));
    return [
      ...unusable,
      { code: 'revocation-undetermined', at: here, params: { lists: this.#lists.length } },
    ];
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
