import { rootGapOf } from '#lib/core/report/root-gap.ts';
import type { CertificateView, PathView, Report } from '#lib/core/report/types.ts';
import { roleOf, labelOf } from '../names.ts';

/** One certificate of the list before and after; `move` stays, but at another place. */
export interface RepairStep {
  readonly change: 'keep' | 'move' | 'add' | 'remove';
  /** Null of what can't be read. */
  readonly label: string | null;
  /** Positions from 1; null where it does not stand. */
  readonly before: number | null;
  readonly after: number | null;
  readonly why: 'stays' | 'moved' | 'not-sent' | 'unreadable' | 'again' | 'root' | 'extra';
}

/**
 * What the server should send. `ready`: leaf, then each intermediate in order, without the root.
 * `incomplete`: an intermediate is missing and nobody has it.
 */
export type RepairPlan =
  | {
      readonly kind: 'ready';
      readonly bundle: readonly CertificateView[];
      readonly steps: readonly RepairStep[];
      /** False when the list is already the one to send. */
      readonly changes: boolean;
      /** Certificates of the bundle that were downloaded rather than supplied. */
      readonly downloaded: readonly string[];
      /** The root of the path when no store has it: not to be sent, but needed to judge the bundle. */
      readonly privateRoot: CertificateView | null;
    }
  | { readonly kind: 'incomplete'; readonly missing: string; readonly addresses: readonly string[] };

const present = (report: Report, id: number): CertificateView | undefined => report.certificates[id];

/** Leaf and intermediates of the path; the root is left to the client's store. */
function bundleOf(report: Report, path: PathView): readonly CertificateView[] {
  return path.certificates.flatMap((id) => {
    const certificate = present(report, id);
    return certificate === undefined || roleOf(certificate, path) === 'root' ? [] : [certificate];
  });
}

function whyRemoved(report: Report, path: PathView, id: number | null, again: boolean): RepairStep['why'] {
  if (id === null) return 'unreadable';
  if (again) return 'again';
  const certificate = present(report, id);
  if (certificate !== undefined && path.certificates.includes(id) && roleOf(certificate, path) === 'root') {
    return 'root';
  }
  return 'extra';
}

function kept(report: Report, bundle: readonly CertificateView[]): readonly RepairStep[] {
  return bundle.map((certificate, index) => {
    const position = report.presented.indexOf(certificate.id);
    const [before, after] = [position < 0 ? null : position + 1, index + 1];
    const label = labelOf(certificate);
    if (before === null) return { change: 'add', label, before, after, why: 'not-sent' };
    if (before === after) return { change: 'keep', label, before, after, why: 'stays' };
    return { change: 'move', label, before, after, why: 'moved' };
  });
}

function removed(report: Report, path: PathView, bundle: readonly CertificateView[]): readonly RepairStep[] {
  const wanted = new Set(bundle.map((certificate) => certificate.id));
  return report.presented.flatMap((id, index): readonly RepairStep[] => {
    const again = id !== null && report.presented.indexOf(id) < index;
    if (id !== null && wanted.has(id) && !again) return [];
    const certificate = id === null ? undefined : present(report, id);
    const label = certificate === undefined ? null : labelOf(certificate);
    return [
      { change: 'remove', label, before: index + 1, after: null, why: whyRemoved(report, path, id, again) },
    ];
  });
}

/**
 * Plans the list the server should send from what is at hand: sent, uploaded or downloaded. It speaks of
 * the list alone; whether the bundle is trusted then is for the engine to say (see
 * `bundleVerdict`). Null when no path leads anywhere a bundle could help.
 */
export function repairPlan(report: Report): RepairPlan | null {
  const path = report.paths[0];
  if (path === undefined) return null;
  const last = present(report, path.certificates.at(-1) ?? -1);
  if (last === undefined || path.end === 'limit') return null;
  // Above the last CA a root is not the server's to send: the list can be put right without it.
  if (path.end === 'dangling' && rootGapOf(report) === null) {
    return { kind: 'incomplete', missing: last.issuer.label, addresses: last.caIssuers };
  }
  const bundle = bundleOf(report, path);
  if (bundle.length === 0) return null;
  const steps = [...kept(report, bundle), ...removed(report, path, bundle)];
  return {
    kind: 'ready',
    bundle,
    steps,
    changes: steps.some((step) => step.change !== 'keep'),
    privateRoot: path.end === 'self-signed' && path.certificates.length > 1 ? last : null,
    downloaded: bundle.filter((c) => c.provenance.every((p) => p.kind === 'aia')).map(labelOf),
  };
}
