/**
 * What a report amounts to: the one record that the verdict's sentence, the plan's first step, the users' guide,
 * the drawing, “As sent” and the exports start from, so that they can't contradict one another.
 */
import type { Finding } from '../finding/types.ts';
import type { PurposeId } from '../purpose/types.ts';
import type { PathView } from './types.ts';
import { rootGapOf, type Diagnosed, type RootGap } from './root-gap.ts';

export type Diagnosis =
  /** No certificate could be read. */
  | { readonly kind: 'unread' }
  /** Judged as something that no server shows to its clients: no server and no user's device is to be repaired. */
  | { readonly kind: 'not-a-server'; readonly purpose: Exclude<PurposeId, 'server'> }
  /** `ownRoot`: id of the root when only clients with a root of the organisation get there. */
  | { readonly kind: 'trusted'; readonly ownRoot: number | null }
  /** Trusted by the rules asked for, but not all of the chain is sent. */
  | { readonly kind: 'trusted-by-download' }
  /** Nothing but what has to be downloaded stands against it: ids of those certificates. */
  | { readonly kind: 'downloads-missing'; readonly missing: readonly number[] }
  /** The list ends at a CA whose issuer nobody here knows: a root of one's own, or a missing intermediate. */
  | { readonly kind: 'root-gap'; readonly gap: RootGap }
  /** Whole, up to a root that is in no store asked. */
  | { readonly kind: 'private-root'; readonly root: number }
  /** Anything else that decides against it, or leaves it open. */
  | { readonly kind: 'fault' | 'undecided'; readonly finding: Pick<Finding, 'code'> | null };

/** Stores that only this organisation's clients have. */
const OWN_STORES: ReadonlySet<string> = new Set(['user', 'enterprise', 'file']);

export function diagnose(report: Diagnosed): Diagnosis {
  const { verdict, weakest } = report;
  const path = report.paths[0];
  if (report.leaf === null) return { kind: 'unread' };
  const purpose = report.purpose?.id ?? 'server';
  if (purpose !== 'server') return { kind: 'not-a-server', purpose };
  if (verdict === 'trusted') {
    if (path?.needsDownload === true) return { kind: 'trusted-by-download' };
    return { kind: 'trusted', ownRoot: ownRootOf(path) };
  }
  if (verdict === 'unknown') return { kind: 'undecided', finding: weakest };
  const missing = onlyDownloads(path);
  if (missing !== null) return { kind: 'downloads-missing', missing };
  if (weakest?.code === 'root-not-known') {
    const gap = rootGapOf(report);
    if (gap !== null) return { kind: 'root-gap', gap };
  }
  if (weakest?.code === 'root-not-trusted' && weakest.at.kind === 'certificate') {
    return { kind: 'private-root', root: weakest.at.certificate };
  }
  return { kind: 'fault', finding: weakest };
}

/** What makes and renews itself, and is known by itself: no chain is built for it and nobody renews it by hand. */
const SELF_KEPT: ReadonlySet<PurposeId> = new Set(['signing', 'proxy-trust']);

/** Which questions a result can answer truly, by what was judged. */
interface Fitting {
  /** What kinds of client make of it, and until when. */
  readonly clients: boolean;
  /** What would be, if something were otherwise for a server's clients. */
  readonly whatIf: boolean;
  /** Whether another library builds a path for it. */
  readonly path: boolean;
  /** When to have the next one issued. */
  readonly renewal: boolean;
}

/** Clients here are those of servers; which of them have a root still matters of CA certificates. */
export function fittingTo(diagnosis: Diagnosis): Fitting {
  if (diagnosis.kind !== 'not-a-server') return { clients: true, whatIf: true, path: true, renewal: true };
  const { purpose } = diagnosis;
  const selfKept = SELF_KEPT.has(purpose);
  const renewal = !selfKept && purpose !== 'precertificate';
  return { clients: purpose === 'ca', whatIf: false, path: !selfKept, renewal };
}

/** Whose device or server the way out leads to: what the users' guide says first. */
export function sideOf(diagnosis: Diagnosis): 'nobody' | 'root' | 'server' | 'no-server' | 'unknown' {
  switch (diagnosis.kind) {
    case 'trusted':
      return 'nobody';
    case 'root-gap':
    case 'private-root':
      return 'root';
    case 'undecided':
      return 'unknown';
    case 'not-a-server':
      return 'no-server';
    case 'trusted-by-download':
    case 'downloads-missing':
    case 'fault':
    case 'unread':
      return 'server';
  }
}

/**
 * The root that only this organisation's clients have, when the path ends there: in no store asked, or in one of
 * the reader's or the organisation's. Null otherwise, also for a server certificate signed by itself.
 */
export function ownRootOf(path: Pick<PathView, 'certificates' | 'end' | 'store'> | undefined): number | null {
  if (path === undefined || path.certificates.length < 2) return null;
  const own = path.end === 'self-signed' || (path.store !== null && OWN_STORES.has(path.store));
  return own ? (path.certificates.at(-1) ?? null) : null;
}

/** Ids of what clients must download, when that is all that stands against the path; else null. */
function onlyDownloads(path: Pick<PathView, 'findings'> | undefined): readonly number[] | null {
  const decisive = (path?.findings ?? []).filter(
    ({ severity }) => severity === 'fatal' || severity === 'unknown',
  );
  if (decisive.length === 0 || decisive.some(({ code }) => code !== 'issuer-only-downloadable')) return null;
  return decisive.flatMap(({ at }) => (at.kind === 'link' && at.issuer !== null ? [at.issuer] : []));
}
