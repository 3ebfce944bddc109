import { sha256Of } from '../certificate/fingerprint.ts';
import { issuerAddresses } from '../evidence/addresses.ts';
import { isFetchable, type FetchedEvidence } from '../evidence/types.ts';
import type { Node, Pool } from '../path/pool.ts';
import type { SuppliedCertificate } from '../path/types.ts';
import type { JudgedPath } from '../verdict/decide.ts';

/** Downloaded certificates as supplied ones, with where each came from. */
export const downloadedCertificates = (
  evidence: readonly FetchedEvidence[],
): readonly SuppliedCertificate[] =>
  evidence
    .filter(({ kind }) => kind === 'issuer')
    .flatMap(({ ders, url }) => ders.map((der) => ({ der, origin: { kind: 'aia' as const, url } })));

/** A look, done or still to be done, for the issuer of a certificate at an address that it names. */
export interface Download {
  readonly subject: Node;
  readonly url: string;
  /** `not-asked`: worth asking, since no path goes on from this certificate. */
  readonly outcome: 'fetched' | 'unreachable' | 'not-fetchable' | 'not-asked';
  /** Certificates that came from there. */
  readonly nodes: readonly Node[];
  readonly evidence: FetchedEvidence | null;
}

/** Downloads done, and those that might complete a path that ends without an issuer. */
export function downloads(
  pool: Pool,
  paths: readonly JudgedPath[],
  evidence: readonly FetchedEvidence[],
): readonly Download[] {
  const done = new Map(evidence.filter(({ kind }) => kind === 'issuer').map((one) => [one.url, one]));
  const wanted = new Set(
    paths
      .filter(({ candidate }) => candidate.end === 'dangling')
      .flatMap(({ candidate }) => candidate.nodes.at(-1) ?? []),
  );
  const list: Download[] = [];
  for (const subject of pool.nodes) {
    if (!wanted.has(subject) && done.size === 0) continue;
    for (const url of issuerAddresses(subject.certificate)) {
      const fetched = done.get(url) ?? null;
      const named = fetched?.about === fingerprint(subject);
      if (named) list.push({ subject, url, evidence: fetched, ...gained(pool, fetched) });
      else if (wanted.has(subject) && fetched === null) {
        const outcome = isFetchable(url) ? 'not-asked' : 'not-fetchable';
        list.push({ subject, url, outcome, nodes: [], evidence: null });
      }
    }
  }
  return list;
}

const fingerprint = ({ certificate }: Node): string => sha256Of(certificate.der);

function gained(pool: Pool, { url, fault }: FetchedEvidence): Pick<Download, 'outcome' | 'nodes'> {
  if (fault !== null) return { outcome: 'unreachable', nodes: [] };
  const nodes = pool.nodes.filter(({ provenance }) =>
    provenance.some((origin) => origin.kind === 'aia' && origin.url === url),
  );
  return { outcome: 'fetched', nodes };
}
