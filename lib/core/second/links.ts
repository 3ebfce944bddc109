/** Each certificate's signature under the key of the one above it, evaluated by both. */
import type { ParsedCertificate } from '../certificate/types.ts';
import { describeSignatureAlgorithm } from '../signature/algorithms.ts';
import type { SignatureResult, SignatureVerifier } from '../signature/types.ts';
import type { ReadTwice } from './compare.ts';
import type { ICryptoEngine } from './library.ts';
import type { SecondLink, SecondSignature } from '../report/second-reading.ts';

interface ReadCertificate {
  readonly id: number;
  readonly read: ReadTwice;
}

/** One link for each certificate that has its issuer in the path. */
export async function linksOf(
  path: readonly ReadCertificate[],
  verifier: SignatureVerifier,
  engine: ICryptoEngine,
): Promise<readonly SecondLink[]> {
  const links: SecondLink[] = [];
  for (const [index, subject] of path.entries()) {
    const issuer = path[index + 1];
    if (!issuer) break;
    const ours = await verifyOurs(subject.read, issuer.read, verifier);
    const theirs = await verifyTheirs(subject.read, issuer.read, engine);
    const comparable = ours !== 'unsupported' && theirs !== 'unsupported';
    const agrees = comparable ? (ours === 'valid') === (theirs === 'valid') : null;
    links.push({ subject: subject.id, issuer: issuer.id, ours, theirs, agrees });
  }
  return links;
}

async function verifyOurs(
  { ours: subject }: ReadTwice,
  { ours: issuer }: ReadTwice,
  verifier: SignatureVerifier,
): Promise<SignatureResult> {
  if (!subject || !issuer) return 'unsupported';
  const { outerAlgorithm: algorithm, signature, tbs: data } = subject;
  return verifier.verify({ algorithm, spki: issuer.spki, signature, data });
}

/** RSASSA-PSS with another hash for the mask than for the message: WebCrypto has no way to say that. */
function hasOwnMask({ outerAlgorithm }: ParsedCertificate): boolean {
  const { pss } = describeSignatureAlgorithm(outerAlgorithm);
  return pss !== null && pss.hash !== pss.maskHash;
}

/**
 * pkijs throws for algorithms it does not know, and WebCrypto for curves and keys that it does not take:
 * neither says anything about the signature.
 */
async function verifyTheirs(
  { theirs: subject, ours }: ReadTwice,
  { theirs: issuer }: ReadTwice,
  engine: ICryptoEngine,
): Promise<SecondSignature> {
  if (!subject || !issuer || (ours && hasOwnMask(ours))) return 'unsupported';
  try {
    return (await subject.verify(issuer, engine)) ? 'valid' : 'invalid';
  } catch {
    return 'unsupported';
  }
}
