import type { Finding } from '../finding/types.ts';
import { nameLabel } from '../name/describe.ts';
import type { Node } from '../path/pool.ts';
import { buildReport } from '../report/build.ts';
import { isoTime } from '../report/certificate-view.ts';
import type { Report, Verdict } from '../report/types.ts';
import type { RuleSet } from '../verdict/rules.ts';
import type { Decision, JudgedPath } from './decision.ts';
import type { AnchorSource, EvaluationRequest } from './types.ts';

/** A client to judge for: the anchors it trusts and the rules it goes by. */
export interface Client {
  readonly id: string;
  /** Clients that share the very same source also share the work. */
  readonly anchors: AnchorSource;
  readonly rules: RuleSet;
}

/** What a client makes of the certificates. Plain data, apart from `report`. */
export interface ClientVerdict {
  readonly client: string;
  readonly verdict: Verdict;
  /** Labels of the path it takes (or nearly takes), leaf first. */
  readonly path: readonly string[];
  /** Store of the path's anchor; null when it reaches none. */
  readonly store: string | null;
  /** What decides against it; null when trusted. */
  readonly weakest: Finding | null;
  /** The certificates at the link or place where it stops, as labels; null when trusted. */
  readonly stopsAt: { readonly subject: string | null; readonly issuer: string | null } | null;
  /** Trusted, but only because it fetches a certificate that was not sent. */
  readonly fetches: boolean;
  /** Trusted, but something above the leaf ends first: the last moment it works, ISO 8601 UTC. */
  readonly until: string | null;
}

export interface ClientResult extends ClientVerdict {
  /** The whole report as this client sees it; made when asked for. */
  readonly report: () => Report;
}

/** What all clients are asked. */
export type ProfilesRequest = Omit<EvaluationRequest, 'anchors' | 'rules'>;

/** One decision as a line of the matrix. */
export function clientResult({ id, rules }: Client, decision: Decision): ClientResult {
  const [best] = decision.paths;
  const { verdict, weakest } = decision;
  const trusted = verdict === 'trusted';
  const nodes = best?.candidate.nodes ?? [];
  const anchored = best?.candidate.end === 'anchored';
  return {
    client: id,
    verdict,
    path: nodes.map(labelOf),
    store: anchored ? (nodes[nodes.length - 1]?.anchorOf ?? null) : null,
    weakest,
    stopsAt: trusted || !weakest ? null : placeOf(weakest, decision),
    fetches: trusted && nodes.some(isDownloaded),
    until: trusted ? untilOf(decision) : null,
    // Decisions are shared between clients whose rules differ in nothing but their name.
    report: () => ({ ...buildReport(decision), rules: rules.id }),
  };
}

const labelOf = ({ certificate }: Node): string => nameLabel(certificate.subject);

const isDownloaded = ({ provenance }: Node): boolean =>
  provenance.length > 0 && provenance.every(({ kind }) => kind === 'aia');

function placeOf({ at, params }: Finding, { pool, leaf }: Decision): ClientVerdict['stopsAt'] {
  const label = (id: number | null): string | null => {
    const node = id === null ? undefined : pool.nodes[id];
    return node ? labelOf(node) : null;
  };
  if (at.kind === 'link') {
    const named = typeof params['label'] === 'string' ? params['label'] : null;
    return { subject: label(at.subject), issuer: label(at.issuer) ?? named };
  }
  if (at.kind === 'certificate') return { subject: label(at.certificate), issuer: null };
  return { subject: leaf && labelOf(leaf), issuer: null };
}

/**
 * The last moment at which one of the paths found holds, when that comes before the leaf's own end: what
 * an administrator does not expect who only watches the leaf.
 */
function untilOf({ paths, leaf, request }: Decision): string | null {
  if (!leaf) return null;
  const ends = paths.filter(({ verdict }) => verdict === 'trusted').map((path) => endOf(path, request.rules));
  const last = Math.max(...ends);
  return last < leaf.certificate.notAfter.ms ? isoTime(last) : null;
}

function endOf({ candidate: { nodes } }: JudgedPath, rules: RuleSet): number {
  const anchor = nodes[nodes.length - 1];
  const terms = rules.honoursTerms ? anchor?.terms : null;
  const dated = nodes.filter((node) => node !== anchor || rules.anchorIsChecked);
  const ends = dated.map(({ certificate }) => certificate.notAfter.ms);
  // The store's date is the first moment without trust.
  return Math.min(...ends, (terms?.distrustFrom ?? Infinity) - 1000);
}

/** Equal for rule sets that judge alike, whatever they are called. */
export const rulesKey = (rules: RuleSet): string => JSON.stringify({ ...rules, id: '' });
