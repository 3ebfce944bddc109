/**
 * A list that ends at a CA whose issuer nobody here knows. A root need not be sent (RFC 8446 §4.4.2), so either the
 * list is whole and its root is an organisation's own, or an intermediate is missing. What can be seen puts the more
 * likely one first; it proves neither.
 */
import type { RawFinding } from '../finding/types.ts';
import type { CertificateView, PathView, Report } from './types.ts';

/** The part of a report that a diagnosis is made from. */
export interface Diagnosed extends Pick<
  Report,
  'verdict' | 'host' | 'leaf' | 'purpose' | 'presented' | 'findings'
> {
  readonly weakest: RawFinding | null;
  readonly paths: readonly Pick<PathView, 'certificates' | 'end' | 'store' | 'needsDownload' | 'findings'>[];
  readonly certificates: readonly Pick<CertificateView, 'id' | 'issuer' | 'caIssuers' | 'provenance'>[];
}

/** What speaks for one of the two, by what it is read from. */
type GapSign =
  | 'name-of-root'
  | 'name-of-intermediate'
  | 'key-identifier'
  | 'private-host'
  | 'public-role'
  | 'own-address'
  | 'private-address'
  | 'public-address'
  | 'no-address';

export interface RootGap {
  /** Id of the last certificate. */
  readonly below: number;
  /** The name it states for its issuer; "" when it states none. */
  readonly name: string;
  readonly first: 'own-root' | 'intermediate';
  readonly signs: readonly GapSign[];
  /** Addresses to fetch the issuer's certificate from. */
  readonly addresses: readonly string[];
  /** The server sent what it has to send, in order and each once, as far as can be seen. */
  readonly inOrder: boolean;
}

/** Above zero: for a root of one's own. What the key identifier says comes from the CA itself. */
const WEIGHTS: Readonly<Record<GapSign, number>> = {
  'key-identifier': 4,
  'name-of-root': 2,
  'name-of-intermediate': -3,
  'private-host': 1,
  'public-role': -1,
  'own-address': 2,
  'private-address': 1,
  'public-address': -1,
  'no-address': 1,
};

const ROOT_NAME = /\broot\b|rootca|stamm|wurzel|\bracine\b|\bra[ií]z\b|ルート/iu;
/** Only roots carry neither mark; “policy CA” is the middle one of three tiers. */
const INTERMEDIATE_NAME =
  /\b(?:issuing|intermediate|subordinate|sub[ -]?ca|policy|dv|ov|ev|tls|ssl|server ca|zwischen\w*|interm[eé]di\w+)\b|中間/iu;
/** Names that are not delegated in the public DNS: RFC 6762, RFC 8375, ICANN's “internal”, and customs. */
const PRIVATE_NAME =
  /^[^.]+$|\.(?:local|internal|intern|intranet|corp|lan|home|private|priv|ad|home\.arpa)$/i;
/** RFC 1918, RFC 6598, RFC 3927, RFC 4193, loopback. */
const PRIVATE_ADDRESS =
  /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd])/i;
const IS_ADDRESS = /^[\d.]+$|:/;
/** First labels that Microsoft's guides give to what people reach from outside, under a public certificate. */
const PUBLIC_ROLE =
  /^(?:sts|adfs|fs|sso|sip|sipexternal|access|webcon|av|lyncdiscover|meet|dialin|autodiscover)\./i;

/** Null when the first path does not end so. */
export function rootGapOf(report: Diagnosed): RootGap | null {
  const { paths, certificates } = report;
  const finding = paths[0]?.findings.find((one) => one.code === 'root-not-known');
  const last = certificates[paths[0]?.certificates.at(-1) ?? -1];
  if (!finding || !last) return null;
  const name = last.issuer.label;
  const addresses = last.caIssuers.filter((url) => /^https?:/i.test(url));
  const signs: readonly GapSign[] = [
    ...(finding.params.selfSigned ? (['key-identifier'] as const) : []),
    ...nameSigns(name),
    ...hostSigns(report.host),
    addressSign(last.caIssuers, report.host),
  ];
  const score = signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  const inOrder = report.presented.length > 0 && !report.findings.some(({ at }) => at.kind === 'presented');
  return { below: last.id, name, first: score < 0 ? 'intermediate' : 'own-root', signs, addresses, inOrder };
}

/** A name that says both (“Root Issuing CA”) says nothing. */
function nameSigns(name: string): readonly GapSign[] {
  const [root, intermediate] = [ROOT_NAME.test(name), INTERMEDIATE_NAME.test(name)];
  if (root === intermediate) return [];
  return [root ? 'name-of-root' : 'name-of-intermediate'];
}

const isPrivateName = (host: string): boolean =>
  IS_ADDRESS.test(host) ? PRIVATE_ADDRESS.test(host) : PRIVATE_NAME.test(host);

function hostSigns(host: string | null): readonly GapSign[] {
  if (host === null) return [];
  if (isPrivateName(host)) return ['private-host'];
  return PUBLIC_ROLE.test(host) ? ['public-role'] : [];
}

/** Public CAs nearly all name a public address; AD CS names its directory, inner hosts or the organisation's own. */
function addressSign(addresses: readonly string[], host: string | null): GapSign {
  if (addresses.length === 0) return 'no-address';
  const hosts = addresses.flatMap((url) => /^https?:\/\/\[?([^/\]:?#]+)/i.exec(url)?.[1] ?? []);
  if (host !== null && hosts.some((one) => domainOf(one) === domainOf(host))) return 'own-address';
  return hosts.some((one) => !isPrivateName(one)) ? 'public-address' : 'private-address';
}

/** The last two labels: enough to see that two hosts belong together, as a hint and no more. */
const domainOf = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');
