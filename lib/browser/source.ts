/**
 * What is being looked at: the certificates as they came in and how. Kept in memory (and in this tab's
 * session storage), so that judging again at another date or for another host fetches nothing.
 */
import type { SuppliedCertificate } from '#lib/core/evaluate/types.ts';
import type { UnparsedView } from '#lib/core/report/types.ts';

export type SourceKind = 'endpoint' | 'files' | 'text' | 'example';

/** How a server was reached; only for `endpoint`. */
export interface Observation {
  readonly host: string;
  readonly port: number;
  /** Address that was connected to. */
  readonly address: string | null;
  /** Name sent in the server name indication, or null when none was. */
  readonly serverName: string | null;
  /** "TLSv1.3" … */
  readonly protocol: string | null;
  /** ISO 8601 UTC. */
  readonly time: string;
}

export interface Source {
  readonly kind: SourceKind;
  /** For people: "sts.contoso.com:443", "chain.p7b", "3 files", "Pasted text". */
  readonly label: string;
  /** In the order sent or given; duplicates and order are evidence and are kept. */
  readonly supplied: readonly SuppliedCertificate[];
  /** Elements that could not be read, named so that the rest goes on. */
  readonly unparsed: readonly UnparsedView[];
  /** Host name the result starts with, or null: not checked. */
  readonly host: string | null;
  /** Date the result starts with (ISO 8601 UTC), or null: now. */
  readonly at: string | null;
  readonly observation: Observation | null;
}
