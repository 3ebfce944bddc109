import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../certificate/extensions/key-identifiers.ts';
import { equalBytes } from '../der/bytes.ts';
import type { SignatureResult } from '../signature/types.ts';
import type { Node, Pool } from './pool.ts';

/** A certificate and one candidate for its issuer. */
export interface Link {
  readonly subject: Node;
  readonly issuer: Node;
  /** Higher is tried first. */
  readonly score: number;
  /** Both certificates carry the identifier of the issuer's key, and the two differ. */
  readonly isExcluded: boolean;
  /** Null until verified. */
  signature: SignatureResult | null;
}

/** Lists issuer candidates by name, best first, each list made once. */
export class Links {
  readonly #pool: Pool;
  readonly #at: number;
  readonly #lists = new Map<Node, readonly Link[]>();

  constructor(pool: Pool, at: number) {
    this.#pool = pool;
    this.#at = at;
  }

  /** Candidates whose subject is the issuer this certificate names; may have to wait for anchors. */
  of(subject: Node): readonly Link[] | Promise<readonly Link[]> {
    const known = this.#lists.get(subject);
    if (known) return known;
    const loading = this.#pool.loadAnchors(subject.issuerKey);
    return loading ? loading.then(() => this.#list(subject)) : this.#list(subject);
  }

  /** The candidates of a certificate that was asked about before; none of one that was not. */
  known(subject: Node): readonly Link[] {
    return this.#lists.get(subject) ?? [];
  }

  #list(subject: Node): readonly Link[] {
    const links = this.#pool
      .bySubject(subject.issuerKey)
      .filter((issuer) => issuer !== subject)
      .map((issuer): Link => {
        const agreement = keyAgreement(subject, issuer);
        const score = this.#score(issuer) + (agreement ?? 0);
        return { subject, issuer, score, isExcluded: agreement === DIFFERENT, signature: null };
      });
    // The sort is stable, so equals stay in the order they were supplied.
    links.sort((a, b) => b.score - a.score);
    this.#lists.set(subject, links);
    return links;
  }

  /**
   * Trust first (a path that ends needs no further step), then key identifiers (RFC 5280 §4.2.1.1: made
   * to ease path construction), dates and the CA flag.
   */
  #score(issuer: Node): number {
    let score = issuer.anchorOf === null ? 0 : 8;
    const { notBefore, notAfter } = issuer.certificate;
    if (this.#at >= notBefore.ms && this.#at <= notAfter.ms) score += 4;
    if (extensionValue(issuer.certificate, BASIC_CONSTRAINTS)?.ca === true) score += 2;
    // A self-issued certificate that is no anchor is a root nobody trusts, or a detour.
    if (issuer.selfIssued && issuer.anchorOf === null) score -= 1;
    return score;
  }
}

/**
 * Why key identifiers are a hint here and no rule.
 *
 * RFC 5280 §4.2.1.1 made them to ease the building of paths: where ten certificates bear the issuer's name, the one
 * with the wanted identifier is tried first, and one signature is verified instead of ten. But only a signature
 * proves who signed. An identifier is a text that the CA chose: the RFC names two ways to compute it and allows
 * others, RFC 7093 adds more, and a CA that changes its way gives the same key another identifier. Chains in which
 * the two differ and the signature is right are in use, and clients take them. So agreement puts a candidate first,
 * difference puts it last, and neither drops it: that they differ is a remark (`key-identifier-mismatch`), never
 * the reason why no path was found.
 *
 * The numbers are larger than all that `#score` adds up, on both sides, so that this comes before dates and flags.
 */
export const EQUAL = 16;
const DIFFERENT = -16;

/** What the key identifiers add to a link's score; null when one of them is missing. */
export function keyAgreement(subject: Node, issuer: Node): number | null {
  const wanted = extensionValue(subject.certificate, AUTHORITY_KEY_IDENTIFIER)?.keyIdentifier;
  const found = extensionValue(issuer.certificate, SUBJECT_KEY_IDENTIFIER);
  return wanted && found ? (equalBytes(wanted, found) ? EQUAL : DIFFERENT) : null;
}
