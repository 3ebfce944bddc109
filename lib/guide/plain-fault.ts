/** A finding reduced to what a plain sentence needs: its family, the certificate's part and name, a date. */
import type { RawFinding } from '../core/finding/types.ts';
import { isoTime } from '../core/der/time.ts';
import type { CertificateView, PathView, Report } from '../core/report/types.ts';
import { FINDINGS } from '../core/finding/codes.ts';
import type { FaultFamily } from '../core/finding/definition.ts';

/** `server`: what a server sent as its own; `certificate`: the same when it came from files. */
export const PARTS = ['server', 'certificate', 'intermediate', 'root'] as const;
type Part = (typeof PARTS)[number];

export interface PlainFault {
  readonly family: FaultFamily;
  readonly part: Part;
  /** Name of the certificate; "" when it has none, or when it is the host's own name. */
  readonly name: string;
  /** Name of its issuer; "" when it states none. */
  readonly issuer: string;
  /** The date it is about (end or start of validity, revocation), ISO 8601, or null. */
  readonly date: string | null;
}

/** The part of a report that a plain sentence is made from. */
export interface NamedChain extends Pick<Report, 'host' | 'leaf'> {
  readonly paths: readonly Pick<PathView, 'certificates' | 'end'>[];
  readonly certificates: readonly Pick<
    CertificateView,
    'id' | 'subject' | 'issuer' | 'alternativeNames' | 'provenance'
  >[];
}

/** Families that speak of the certificate that issues, not of the one it issued. */
const OF_ISSUER: ReadonlySet<FaultFamily> = new Set<FaultFamily>(['not-a-ca', 'chain-too-long']);

/** Reduces a finding. `path`: the one it was reported for, or null for the report as a whole. */
export function plainFault(
  report: NamedChain,
  finding: RawFinding,
  path: Pick<PathView, 'certificates' | 'end'> | null = report.paths[0] ?? null,
): PlainFault {
  const fromServer = report.certificates.some((c) => c.provenance.some((p) => p.kind === 'presented'));
  const family = familyOf(finding, fromServer);
  const id = certificateOf(finding, family, path);
  const certificate = id === null ? undefined : report.certificates[id];
  const name = certificate === undefined ? '' : nameOf(certificate);
  // It speaks of the root that is not there, not of the certificate below it.
  if (family === 'root-not-known') {
    const root = certificate?.issuer.label ?? '';
    return { family, part: 'root', name: root, issuer: '', date: null };
  }
  return {
    family,
    part: id === null ? 'certificate' : partOf(report, id, path, fromServer),
    name: name === report.host ? '' : name,
    issuer: issuerOf(report, finding, certificate),
    date: dateOf(finding),
  };
}

function familyOf({ code }: Pick<RawFinding, 'code'>, fromServer: boolean): FaultFamily {
  const family = FINDINGS[code].plain;
  return family === 'issuer-not-sent' && !fromServer ? 'issuer-not-given' : family;
}

function certificateOf(
  { at }: Pick<RawFinding, 'at'>,
  family: FaultFamily,
  path: Pick<PathView, 'certificates'> | null,
): number | null {
  if (at.kind === 'certificate') return at.certificate;
  if (at.kind === 'link') return OF_ISSUER.has(family) && at.issuer !== null ? at.issuer : at.subject;
  return at.kind === 'path' ? (path?.certificates.at(-1) ?? null) : null;
}

function partOf(
  report: NamedChain,
  id: number,
  path: Pick<PathView, 'certificates' | 'end'> | null,
  fromServer: boolean,
): Part {
  if (id === report.leaf) return fromServer ? 'server' : 'certificate';
  const closed = path?.end === 'anchored' || path?.end === 'self-signed';
  return closed && path.certificates.at(-1) === id ? 'root' : 'intermediate';
}

function nameOf({ subject, alternativeNames }: NamedChain['certificates'][number]): string {
  return subject.label === '' ? (alternativeNames[0]?.value ?? '') : subject.label;
}

function issuerOf(
  report: NamedChain,
  { at }: Pick<RawFinding, 'at'>,
  certificate: NamedChain['certificates'][number] | undefined,
): string {
  const above = at.kind === 'link' && at.issuer !== null ? report.certificates[at.issuer] : undefined;
  return above === undefined ? (certificate?.issuer.label ?? '') : nameOf(above);
}

/** The date that a finding is about; null for one without, or with one that can't be read. */
function dateOf(finding: RawFinding): string | null {
  switch (finding.code) {
    case 'expired':
    case 'root-expired':
    case 'expires-soon':
      return isoDate(finding.params.notAfter);
    case 'not-yet-valid':
      return isoDate(finding.params.notBefore);
    case 'revoked':
      return isoDate(finding.params.revokedAt);
    default:
      return null;
  }
}

const isoDate = (text: string): string | null => isoTime(Date.parse(text));
