/** A second, independent reader of OCSP responses, asked beside ours. It is passed in: loading it is not our matter. */
import type { OcspCheck, OcspStatus } from './ocsp.ts';

/**
 * - `refused`: it must not be used, for `reason`.
 * - `unsupported`: the reader can't evaluate the algorithms in it; says nothing.
 * - `absent`: the reader could not be loaded; says nothing.
 */
export interface SecondOcspStatus {
  readonly status: 'good' | 'revoked' | 'unknown' | 'refused' | 'unsupported' | 'absent';
  /** In the reader's words; null unless refused, unsupported or absent. */
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
  if (status === 'revoked' || isSilent(theirs)) return ours;
  return {
    ...ours,
    status: 'undetermined',
    fault: {
      code: 'ocsp-readers-disagree',
      params: { ours: status, theirs: theirs.status, reason: theirs.reason ?? '' },
    },
  };
}

/** What the second reader adds to an answer that counts; null: it was not asked, or the answer counts for nothing. */
export type SecondOcspOpinion = 'agrees' | 'objects' | 'unsupported' | 'absent';

export function opinionOf(combined: OcspStatus, theirs: SecondOcspStatus): SecondOcspOpinion | null {
  if (combined.status === 'undetermined') return null;
  if (theirs.status === combined.status) return 'agrees';
  return isSilent(theirs) ? theirs.status : 'objects';
}

const isSilent = (
  theirs: SecondOcspStatus,
): theirs is SecondOcspStatus & { readonly status: 'unsupported' | 'absent' } =>
  theirs.status === 'unsupported' || theirs.status === 'absent';
