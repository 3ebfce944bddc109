/** Delta CRLs: RFC 5280 §5.2.4 and §6.3.3 steps (c) and (h). */
import type { ParsedCertificate } from '../certificate/types.ts';
import { equalBytes } from '../der/bytes.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import { verifyCrl } from './crl-signer.ts';
import type { AuthorityKeyIdentifier } from '../certificate/extensions/key-identifiers.ts';
import type { ParsedCrl } from './crl-types.ts';
import { namesMatch } from './names.ts';

/** Whether a delta updates this complete list: same issuer, scope and key, and numbers that join. */
function appliesTo(delta: ParsedCrl, complete: ParsedCrl): boolean {
  if (delta.baseNumber === null || delta.number === null || complete.number === null) return false;
  return (
    namesMatch(delta.issuer, complete.issuer) &&
    equalOrAbsent(delta.scope?.der, complete.scope?.der) &&
    sameKey(delta.authorityKey, complete.authorityKey) &&
    delta.baseNumber <= complete.number &&
    complete.number < delta.number
  );
}

/**
 * The newest usable delta of a complete list, or null.
 * @param signer Holder of the key that signed the complete list; the delta must be signed with it too.
 * @param isCurrent Whether the validation time lies within a list's updates.
 */
export async function findDelta(
  complete: ParsedCrl,
  crls: readonly ParsedCrl[],
  signer: ParsedCertificate,
  verifier: SignatureVerifier,
  isCurrent: (crl: ParsedCrl) => boolean,
): Promise<ParsedCrl | null> {
  const fitting = crls
    .filter((crl) => appliesTo(crl, complete) && crl.faults.length === 0 && isCurrent(crl))
    .sort((a, b) => ((a.number ?? 0n) < (b.number ?? 0n) ? 1 : -1));
  for (const delta of fitting) {
    if ((await verifyCrl(delta, signer, verifier)) === null) return delta;
  }
  return null;
}

function equalOrAbsent(a: Uint8Array | null | undefined, b: Uint8Array | null | undefined): boolean {
  return a && b ? equalBytes(a, b) : !a && !b;
}

const sameKey = (a: AuthorityKeyIdentifier | null, b: AuthorityKeyIdentifier | null): boolean =>
  equalOrAbsent(a?.keyIdentifier, b?.keyIdentifier) && equalOrAbsent(a?.serial, b?.serial);
