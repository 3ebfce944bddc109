import { diagnose, sideOf } from '../core/report/diagnosis.ts';
import type { Diagnosed } from '../core/report/root-gap.ts';
import type { CertificateView, Report } from '../core/report/types.ts';
import { NAME_CHARACTERS } from './limits.ts';
import { plainFault } from './plain-fault.ts';
import type { NamedChain, PlainFault } from './plain-fault.ts';
import type { FaultKind, GuideContext, OrganisationRoot } from './model.ts';

/** The part of a report that matters to users. */
export interface JudgedChain extends NamedChain, Diagnosed, Pick<Report, 'at'> {
  readonly weakest: Diagnosed['weakest'];
  readonly paths: Diagnosed['paths'];
  readonly certificates: readonly (NamedChain['certificates'][number] &
    Diagnosed['certificates'][number] &
    Pick<CertificateView, 'sha256' | 'sha1'>)[];
}

const FAULTS = {
  nobody: 'none',
  // The one fault that a user's own device can be short of something for.
  root: 'untrusted-root',
  server: 'server',
  'no-server': 'unknown',
  unknown: 'unknown',
} as const satisfies Record<ReturnType<typeof sideOf>, FaultKind>;

/** What a report's verdict means for a user. */
const faultOf = (report: Diagnosed): FaultKind => FAULTS[sideOf(diagnose(report))];

/**
 * The guide's view of an administrator's result. The root at the end of the chain is passed on only when
 * the administrator allowed it: its name and fingerprints, never its bytes. A chain that is trusted only
 * thanks to a root the administrator added is then the same case for a device that lacks that root.
 */
export function guideContext(report: JudgedChain, allowRoot: boolean): GuideContext {
  const root = allowRoot ? ownRootIn(report) : null;
  const fault = root === null ? faultOf(report) : 'untrusted-root';
  const found = foundIn(report);
  return { verdict: report.verdict, fault, host: report.host, at: report.at, root, found };
}

/** What decided against the chain, with names cut to what a link carries; null when it is trusted. */
function foundIn(report: JudgedChain): PlainFault | null {
  if (report.weakest === null || report.verdict === 'trusted') return null;
  const fault = plainFault(report, report.weakest);
  return {
    ...fault,
    name: fault.name.slice(0, NAME_CHARACTERS),
    issuer: fault.issuer.slice(0, NAME_CHARACTERS),
  };
}

/** The root of the first path if it is no public one: unknown, or added by the administrator. */
function ownRootIn(report: JudgedChain): OrganisationRoot | null {
  const path = report.paths[0];
  const unknown = path?.end === 'self-signed' && faultOf(report) === 'untrusted-root';
  const added = path?.end === 'anchored' && path.store === 'user' && report.verdict === 'trusted';
  const last = unknown || added ? path.certificates.at(-1) : undefined;
  const certificate = last === undefined ? undefined : report.certificates[last];
  if (certificate === undefined) return null;
  return { name: certificate.subject.label, sha256: certificate.sha256, sha1: certificate.sha1 };
}
