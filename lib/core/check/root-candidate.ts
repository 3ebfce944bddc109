/** Tells whether a certificate is the root that a chain lacks, before anybody is asked to trust it. */
import type { ParsedCertificate } from '../certificate/types.ts';
import { sameName } from '../name/name.ts';
import type { SignatureVerifier } from '../signature/types.ts';

/**
 * - `root`: signed itself and the certificate below;
 * - `intermediate`: signed the certificate below, and another CA signed it;
 * - `other-key`: bears the right name, but another key: an older or newer one of the same CA;
 * - `stranger`: bears another name.
 */
export type CandidateFit = 'root' | 'intermediate' | 'other-key' | 'stranger';

/** How a candidate fits above the last certificate of a chain. */
export async function fitOf(
  below: ParsedCertificate,
  candidate: ParsedCertificate,
  verifier: SignatureVerifier,
): Promise<CandidateFit> {
  if (!sameName(below.issuer, candidate.subject)) return 'stranger';
  if (!(await signed(below, candidate, verifier))) return 'other-key';
  const itself = sameName(candidate.issuer, candidate.subject);
  return itself && (await signed(candidate, candidate, verifier)) ? 'root' : 'intermediate';
}

const signed = async (
  subject: ParsedCertificate,
  { spki }: ParsedCertificate,
  verifier: SignatureVerifier,
): Promise<boolean> =>
  (await verifier.verify({
    algorithm: subject.outerAlgorithm,
    spki,
    signature: subject.signature,
    data: subject.tbs,
  })) === 'valid';
