/** A second, independent reader of OCSP responses, asked beside ours. It is passed in: loading it is not our matter. */
import type { OcspCheck, OcspStatus } from './ocsp.ts';

/**
 * - `refused`: it must not be used, for `reason`.
 * - `unsupported`: the reader can't evaluate the algorithms in it, or is not at hand; says nothing.
 */
export interface SecondOcspStatus {
  readonly status: 'good' | 'revoked' | 'unknown' | 'refused' | 'unsupported';
  /** In the reader's words; null unless refused or unsupported. */
  readonly reason: string | null;
}

export interface SecondOcspReader {
  /** Never rejects for what the response or the certificates say. */
  check(check: Omit<OcspCheck, 'verifier'>): Promise<SecondOcspStatus>;
}

/**
 * What holds when both have read a response. It counts as good, or as unknown to its CA, only if both say so;
 * one that tells of a revocation counts even if the second reader objects, as silence would be worse.
 */
export function combine(ours: OcspStatus, theirs: SecondOcspStatus): OcspStatus {
  const { status } = ours;
  if (status === 'undetermined' || theirs.status === status) return ours;
  if (status === 'revoked' || theirs.status === 'unsupported') return ours;
  return {
    ...ours,
    status: 'undetermined',
    fault: {
      code: 'ocsp-readers-disagree',
      params: { ours: status, theirs: theirs.status, reason: theirs.reason ?? '' },
    },
  };
}
