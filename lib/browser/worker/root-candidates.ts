/** Looks through the certificates of a file for the root that a chain lacks. Runs in the worker. */
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { fitOf, type CandidateFit } from '#lib/core/check/root-candidate.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { SignatureVerifier } from '#lib/core/signature/types.ts';
import { inspectCertificates } from './inspect.ts';

/** `below`: the last certificate of the chain, DER; `candidates`: what a file held, DER. */
export interface CandidatesAsk {
  readonly below: Uint8Array;
  readonly candidates: readonly Uint8Array[];
}

export interface RootCandidate {
  readonly certificate: CertificateView;
  readonly fit: CandidateFit;
}

const FITS: readonly CandidateFit[] = ['root', 'intermediate', 'other-key', 'stranger'];

/** The candidates that could be read, the best first. */
export async function rootCandidates(
  { below, candidates }: CandidatesAsk,
  verifier: SignatureVerifier,
): Promise<readonly RootCandidate[]> {
  const subject = parseCertificate(below);
  if (!subject.ok) return [];
  const views = inspectCertificates(candidates);
  const found: RootCandidate[] = [];
  for (const [index, der] of candidates.entries()) {
    const parsed = parseCertificate(der);
    const certificate = views[index];
    if (!parsed.ok || !certificate) continue;
    found.push({ certificate, fit: await fitOf(subject.certificate, parsed.certificate, verifier) });
  }
  return found.toSorted((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit));
}
