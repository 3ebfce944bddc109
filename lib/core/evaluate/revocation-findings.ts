import type { Node } from '../path/pool.ts';
/** What is known of a certificate's revocation, as findings. */
import { toHex } from '../der/bytes.ts';
import type { FetchedEvidence } from '../evidence/types.ts';
import type { Emit } from '../check/context.ts';
import type { ParamsOf } from '../finding/codes.ts';
import { makeFinding, type RawFinding } from '../finding/types.ts';
import { isoTime } from '../der/time.ts';
import { CRL_LACKS } from '../revocation/crl-types.ts';
import { isOcspFault } from '../revocation/ocsp-types.ts';
import type { CrlAtHand } from '../revocation/assess.ts';
import type { Assessment, RevocationSource } from '../revocation/assess-types.ts';
import type { RuleSet } from '../verdict/rules.ts';

type Findings = readonly RawFinding[];

/** Lists given by hand that are no lists; they may have been meant for any certificate. */
export const brokenLists = (lists: readonly CrlAtHand[]): Findings =>
  lists.flatMap(({ parsed, url }, list): Findings =>
    parsed.ok || url !== null
      ? []
      : [makeFinding('crl-unusable', { kind: 'path' }, { fault: 'crl-malformed', list, ...parsed.fault })],
  );

const NETWORK_FAULTS: ReadonlySet<string> = new Set([
  'dns-not-found',
  'dns-failed',
  'unreachable',
  'timeout',
]);

/**
 * Whether nothing at all could be reached, on two hosts at least: then whoever asked is cut off, and nothing
 * can be said about the addresses.
 */
export function isCutOff(evidence: readonly FetchedEvidence[]): boolean {
  const hosts = new Set(evidence.map(({ url }) => /^[a-z]+:\/\/([^/]*)/i.exec(url)?.[1]));
  return hosts.size > 1 && evidence.every(({ fault }) => fault !== null && NETWORK_FAULTS.has(fault.code));
}

/** What the sources of a path's certificates have in common. */
interface RevocationSetting {
  readonly rules: RuleSet;
  /** How many lists were at hand. */
  readonly lists: number;
  /** See `isCutOff`. */
  readonly cutOff: boolean;
}

export function revocationFindings(
  { node, assessment }: AssessedNode,
  { rules, lists, cutOff }: RevocationSetting,
): Findings {
  const { status, sources, crlStatus, crlFaults } = assessment;
  const at = { kind: 'certificate', certificate: node.id } as const;
  if (status === 'revoked') {
    const lacks = crlStatus === 'revoked' ? crlFaults.filter(({ code }) => CRL_LACKS.has(code)) : [];
    return [
      makeFinding('revoked', at, revokedParams(node, assessment)),
      ...lacks.map(({ code, params }) => makeFinding('crl-incomplete', at, { ...params, fault: code })),
    ];
  }
  const dead = sources.filter(({ outcome }) => outcome === 'unreachable');
  if (status === 'good') {
    return dead.map((source) => makeFinding('revocation-address-dead', at, addressParams(source)));
  }
  const findings: RawFinding[] = [];
  const add: Emit = (code, ...params) => {
    findings.push(makeFinding(code, at, ...params));
  };
  if (!cutOff) for (const source of dead) add('revocation-unreachable', addressParams(source));
  for (const { kind, url, outcome, nextUpdate, fault } of sources) {
    const named = url === null ? {} : { url };
    if (outcome === 'unknown') add('revocation-unknown', named);
    if (outcome === 'expired') {
      add('revocation-expired', { ...named, kind, since: isoTime(nextUpdate ?? NaN) ?? '' });
    }
    if ((outcome === 'unusable' || outcome === 'not-yet-valid') && fault && isOcspFault(fault)) {
      add('ocsp-unusable', { ...named, ...fault.params, fault: fault.code });
    }
  }
  if (crlStatus === 'undetermined') {
    for (const { code, params } of crlFaults) {
      if (code !== 'crl-not-found') add('crl-unusable', { ...params, fault: code });
    }
  }
  // Where something is still to be asked, or there is nothing to ask, silence is no news.
  const silent = status === 'not-asked' || (status === 'not-provided' && lists === 0);
  if (rules.revocation === 'require' || !silent) add('revocation-undetermined', { lists });
  return findings;
}

const revokedParams = (
  node: AssessedNode['node'],
  { revokedAt, reason }: Assessment,
): ParamsOf<'revoked'> => ({
  serial: toHex(node.certificate.serial),
  revokedAt: isoTime(revokedAt ?? NaN) ?? '',
  reason: reason ?? 'unspecified',
});

const addressParams = ({ url, kind, fault }: RevocationSource): ParamsOf<'revocation-unreachable'> => ({
  url: url ?? '',
  kind,
  fault: fault?.code ?? '',
  ...(fault?.params.message === undefined ? {} : { message: fault.params.message }),
});

/** A certificate of a path with what is known of its revocation. */
export interface AssessedNode {
  readonly node: Node;
  readonly assessment: Assessment;
}
