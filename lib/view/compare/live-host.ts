import { isDnsName } from '#lib/core/name/host.ts';
import type { Report } from '#lib/core/report/types.ts';
import { leafOf } from '../survey/summary.ts';

/** The first of these names that a server can have: no wildcard, no address, no “_”, at least two labels; null: none. */
export const firstHost = (names: readonly string[]): string | null =>
  names
    .map((name) => name.toLowerCase())
    .find((name) => name.includes('.') && !name.includes('_') && isDnsName(name)) ?? null;

/** Names of the servers whose certificate a given one may take the place of, the name asked about first. */
export function serverNames(report: Report): readonly string[] {
  const leaf = leafOf(report);
  if (!leaf || leaf.basicConstraints?.ca === true) return [];
  const named = leaf.alternativeNames.flatMap(({ type, value }) => (type === 'dns' ? [value] : []));
  return report.host === null ? named : [report.host, ...named];
}
