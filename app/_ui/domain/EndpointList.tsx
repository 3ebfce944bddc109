'use client';

import type { EndpointRow } from '#lib/browser/survey/domain.ts';
import { EndpointItem } from './EndpointItem.tsx';

interface EndpointListProps {
  readonly rows: readonly EndpointRow[];
  readonly domain: string;
  readonly label: string;
}

/** Endpoints by addresses by verdict; in the order in which they were found, so that nothing jumps. */
export function EndpointList({ rows, domain, label }: EndpointListProps) {
  return (
    <ul aria-label={label} className="overflow-hidden rounded-xl border border-line bg-surface">
      {rows.map((row) => (
        <EndpointItem key={row.endpoint.id} row={row} domain={domain} />
      ))}
    </ul>
  );
}
