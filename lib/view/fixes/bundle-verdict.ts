import { rootGapOf } from '#lib/core/report/root-gap.ts';
import type { Report } from '#lib/core/report/types.ts';

/**
 * - `fixed`: trusted, and nothing is wrong with the list any more;
 * - `list-only`: the list is right now, but another fault keeps the chain from being trusted;
 * - `refused`: the list still has faults, so it must not be offered.
 */
type BundleVerdict = 'fixed' | 'list-only' | 'refused';

/** What the engine's report of a repaired bundle means for offering it. */
export function bundleVerdict(after: Report): BundleVerdict {
  const path = after.paths[0];
  const listHasFaults = after.findings.some((f) => f.at.kind === 'presented') || after.unparsed.length > 0;
  const complete = path?.end === 'anchored' || path?.end === 'self-signed' || rootGapOf(after) !== null;
  if (listHasFaults || !complete || path?.needsDownload === true) return 'refused';
  return after.verdict === 'trusted' ? 'fixed' : 'list-only';
}
