import { isDnsName } from '#lib/core/name/host.ts';
import type { Report } from '#lib/core/report/types.ts';
import { leafOf } from '../survey/summary.ts';

/** The first of these names that a server can have: no wildcard, no address, no “_”, at least two labels; null: none. */
export const firstHost = (names: readonly string[]): string | null =>
  names
    .map((name) => name.toLowerCase())
    .find((name) => name.includes('.') && !name.includes('_') && isDnsName(name)) ?? null;

/** The server whose certificate a given one may take the place of; null: it is none of a server, or names no host. */
export function liveHost(report: Report): string | null {
  const leaf = leafOf(report);
  if (!leaf || leaf.basicConstraints?.ca === true) return null;
  if (report.host !== null && isDnsName(report.host)) return report.host;
  return firstHost(leaf.alternativeNames.flatMap(({ type, value }) => (type === 'dns' ? [value] : [])));
}
