import { sha256Of } from '../certificate/fingerprint.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import { SUBJECT_ALT_NAME } from '../certificate/extensions/general-names.ts';
import { equalBytes } from '../der/bytes.ts';
import type { FindingCode } from '../finding/codes.ts';
import { makeFinding, type Finding, type Verdict } from '../finding/types.ts';
import { describeName, nameLabel } from '../name/describe.ts';
import { isOnlyDownloaded, type Node } from '../path/pool.ts';
import { isoTime } from '../der/time.ts';
import type { RuleSet } from '../verdict/rules.ts';
import type { Decision } from './decision.ts';
import { isDecisive, type JudgedPath } from '../verdict/decide.ts';
import type { Ground } from './ground.ts';
import type { EvaluationRequest } from './types.ts';
import { faultWhateverRoots } from './whatever-roots.ts';
import type { AnchorSource } from '../path/types.ts';

/** A client to judge for: the anchors it trusts and the rules it goes by. */
export interface Client {
  readonly id: string;
  /** Clients that share the very same source also share the work. */
  readonly anchors: AnchorSource;
  readonly rules: RuleSet;
  /**
   * Its list of roots is not at hand; `anchors` are those it trusts besides. Then only what no root can cure is
   * decided against it.
   */
  readonly rootsUnknown?: true;
}

/** What a client makes of the certificates, as plain data: one line of the matrix. */
export interface ClientResult {
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
  /** Leaves issued under this path's anchor after this moment are refused, ISO 8601 UTC; null: no such date. */
  readonly issuedUntil: string | null;
  /** Whether a public root programme lists the anchor: the limits for public certificates then bind the leaf. */
  readonly publicAnchor: boolean;
  /**
   * The store is not at hand or tells roots by hash alone, and what this chain lacks may be one of them: the verdict
   * is unknown for want of that certificate.
   */
  readonly unseenRoot?: true;
  /**
   * With `unseenRoot`: `weakest` speaks against the path at hand whatever root it ends at. Another path, which those
   * roots may give, is what is open.
   */
  readonly refusesPath?: true;
  /** Untrusted for a fault that no root can cure: decided without the client's store. */
  readonly whateverRoots?: true;
}

/** What all clients are asked. */
export type ProfilesRequest = Omit<EvaluationRequest, 'anchors' | 'rules'>;

interface ClientPorts {
  readonly ground: (anchors: AnchorSource) => Ground;
  readonly decide: (ground: Ground, client: Client) => Promise<Decision>;
}

interface Shared {
  readonly ground: Ground;
  readonly source: AnchorSource;
  /** By `rulesKey`. */
  readonly decisions: Map<string, Decision>;
}

/**
 * Judges for each client, in order. Work is shared between clients whose stores give the same anchors for
 * the names this chain asks for, which for a chain under a well-known root is nearly all of them.
 */
export async function judgeClients(
  clients: readonly Client[],
  { ground, decide }: ClientPorts,
): Promise<readonly ClientResult[]> {
  const grounds: Shared[] = [];
  const results: ClientResult[] = [];
  const decideOn = async (shared: Shared, client: Client): Promise<Decision> => {
    const key = rulesKey(client.rules);
    const decision = shared.decisions.get(key) ?? (await decide(shared.ground, client));
    shared.decisions.set(key, decision);
    return decision;
  };
  const begin = (source: AnchorSource): Shared => {
    const shared = { ground: ground(source), source, decisions: new Map<string, Decision>() };
    grounds.push(shared);
    return shared;
  };

  for (const client of clients) {
    let decision: Decision | null = null;
    for (const shared of grounds) {
      if (shared.source !== client.anchors && !(await shared.ground.answersLike(client.anchors))) continue;
      const found = await decideOn(shared, client);
      // These rules may have asked for names that nobody asked for before.
      if (shared.source !== client.anchors && !(await shared.ground.answersLike(client.anchors))) continue;
      decision = found;
      break;
    }
    decision ??= await decideOn(begin(client.anchors), client);
    results.push(await clientResult(client, decision));
  }
  return results;
}

/** One decision as a line of the matrix. */
async function clientResult(client: Client, decision: Decision): Promise<ClientResult> {
  const { id, anchors, rootsUnknown = false } = client;
  const [best] = decision.paths;
  const decided = rootsUnknown && decision.verdict === 'untrusted' ? faultWhateverRoots(decision) : null;
  const unseenRoot = rootsUnknown
    ? decision.verdict !== 'trusted' && decided === null
    : decision.verdict === 'untrusted' && (await lacksUnseenRoot(decision, anchors));
  const besides = rootsUnknown && unseenRoot ? best?.findings.find(speaksAgainstPath) : undefined;
  const weakest = decided ?? besides ?? decision.weakest;
  const verdict = unseenRoot ? 'unknown' : decision.verdict;
  const trusted = verdict === 'trusted';
  const nodes = best?.candidate.nodes ?? [];
  const anchored = best?.candidate.end === 'anchored';
  return {
    client: id,
    verdict,
    path: nodes.map(labelOf),
    store: anchored ? await storeOf(nodes[nodes.length - 1], anchors) : null,
    weakest,
    stopsAt: trusted || !weakest ? null : placeOf(weakest, decision),
    fetches: trusted && nodes.some(isOnlyDownloaded),
    until: trusted ? untilOf(decision) : null,
    issuedUntil: anchored ? issuedUntilOf(nodes[nodes.length - 1], decision.request.rules) : null,
    publicAnchor: anchored && nodes[nodes.length - 1]?.terms?.public === true,
    ...(unseenRoot ? { unseenRoot } : {}),
    ...(besides ? { refusesPath: true } : {}),
    ...(decided ? { whateverRoots: true } : {}),
  };
}

const ENDS_WITHOUT_ANCHOR: ReadonlySet<FindingCode> = new Set([
  'issuer-not-found',
  'root-not-known',
  'root-not-trusted',
  'self-signed-leaf',
]);

const speaksAgainstPath = ({ severity, code }: Finding): boolean =>
  severity === 'fatal' && !ENDS_WITHOUT_ANCHOR.has(code);

/** Whether nothing but the missing anchor speaks against a path, and the store may hold it unseen. */
async function lacksUnseenRoot({ paths }: Decision, { mayHold }: AnchorSource): Promise<boolean> {
  if (!mayHold) return false;
  for (const { candidate, findings } of paths) {
    const against = findings.filter(({ severity }) => severity === 'fatal');
    if (against.length === 0 || !against.every(({ code }) => ENDS_WITHOUT_ANCHOR.has(code))) continue;
    const top = candidate.nodes[candidate.nodes.length - 1];
    if (top && (await mayHold(top.issuerKey))) return true;
  }
  return false;
}

/** The earliest date after which the store, or the client itself, refuses new leaves under an anchor. */
function issuedUntilOf(anchor: Node | undefined, rules: RuleSet): string | null {
  if (!anchor) return null;
  const fingerprint = rules.distrusts.length > 0 ? sha256Of(anchor.certificate.der) : '';
  const own = rules.distrusts.filter(({ roots }) => roots.includes(fingerprint));
  const terms = rules.honoursTerms ? anchor.terms : null;
  const first = Math.min(terms?.distrustAfter ?? Infinity, ...own.map(({ after }) => Date.parse(after)));
  return first === Infinity ? null : isoTime(first);
}

/** The client's own name for the anchor's store: the decision may have been made with another source. */
async function storeOf(anchor: Node | undefined, anchors: AnchorSource): Promise<string | null> {
  if (!anchor) return null;
  const found = await anchors.find(anchor.subjectKey);
  return found.find(({ certificate }) => equalBytes(certificate.der, anchor.certificate.der))?.store ?? null;
}

/** Its subject's, else its first alternative name: an empty subject is allowed. */
const labelOf = ({ certificate }: Node): string =>
  nameLabel(certificate.subject) ||
  (extensionValue(certificate, SUBJECT_ALT_NAME) ?? []).slice(0, 1).map(describeName).join('');

/** Whether a trusted path says all there is to say: it needs no download and lasts as long as its leaf. */
export const isPlain = (path: JudgedPath, leaf: Node, rules: RuleSet): boolean =>
  !path.candidate.nodes.some(isOnlyDownloaded) && endOf(path, rules) >= leaf.certificate.notAfter.ms;

function placeOf(finding: Finding, { pool, leaf }: Decision): ClientResult['stopsAt'] {
  const { at } = finding;
  const label = (id: number | null): string | null => {
    const node = id === null ? undefined : pool.nodes[id];
    return node ? labelOf(node) : null;
  };
  if (at.kind === 'link') {
    const named = 'label' in finding.params ? finding.params.label : null;
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
  const dated = nodes.filter((node) => node !== anchor || nodes.length === 1 || rootEndCounts(node, rules));
  const ends = dated.map(({ certificate }) => certificate.notAfter.ms);
  // The store's date is the first moment without trust.
  return Math.min(...ends, (terms?.distrustFrom ?? Infinity) - 1000);
}

/** Whether a client gives up a root when that ends; some go by its key alone. */
function rootEndCounts({ id, certificate }: Node, rules: RuleSet): boolean {
  if (!rules.anchorIsChecked) return false;
  const at = { kind: 'certificate', certificate: id } as const;
  const over = { at: '', notBefore: '', notAfter: isoTime(certificate.notAfter.ms) ?? '', days: 0 };
  return isDecisive(makeFinding('root-expired', at, over), rules, 'anchor');
}

/** Equal for rule sets that judge alike, whatever they are called. */
function rulesKey(rules: RuleSet): string {
  let key = rulesKeys.get(rules);
  if (key === undefined) rulesKeys.set(rules, (key = JSON.stringify({ ...rules, id: '' })));
  return key;
}

const rulesKeys = new WeakMap<RuleSet, string>();
