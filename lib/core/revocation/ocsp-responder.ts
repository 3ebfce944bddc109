/** Who signed an OCSP response, and may it: RFC 6960 §4.2.2.2. */
import { extensionOf, extensionValue } from '../certificate/extensions/definition.ts';
import { EKU, EXTENDED_KEY_USAGE } from '../certificate/extensions/extended-key-usage.ts';
import { KEY_USAGE, KEY_USAGE_BITS } from '../certificate/extensions/key-usage.ts';
import { EXTENSION_BY_OID, OCSP_NO_CHECK } from '../certificate/extensions/registry.ts';
import { parseCertificate } from '../certificate/parse.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { equalBytes } from '../der/bytes.ts';
import { DerError } from '../der/reader.ts';
import { isoTime } from '../der/time.ts';
import { LIMITS } from '../limits.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import { namesMatch } from './names.ts';
import { keyHash } from './ocsp-id.ts';
import type { BasicOcspResponse, OcspFault, ResponderId } from './ocsp-types.ts';

export interface Responder {
  readonly certificate: ParsedCertificate;
  /** `issuer`: the CA itself; `delegated`: a certificate that it issued for this. */
  readonly kind: 'issuer' | 'delegated';
  /** The CA says that the responder's own revocation need not be checked (§4.2.2.2.1). */
  readonly noCheck: boolean;
}

type ResponderResult =
  | { readonly responder: Responder }
  | { readonly responder: null; readonly fault: OcspFault };

/** Finds the responder's certificate, checks that it may answer for the issuer, and its signature. */
export async function findResponder(
  basic: BasicOcspResponse,
  issuer: ParsedCertificate,
  at: number,
  verifier: SignatureVerifier,
): Promise<ResponderResult> {
  const came = basic.certificates
    .slice(0, LIMITS.crlSigners)
    .map(parseCertificate)
    .flatMap((result) => (result.ok ? [result.certificate] : []))
    // What lenient clients read over differs from client to client; an answer that hangs on it is none.
    .filter(({ faults }) => faults.every(({ form }) => form === 'default'));
  let fault: OcspFault = { code: 'ocsp-responder-not-found', params: {} };
  for (const certificate of [issuer, ...came]) {
    if (!isResponder(basic.responder, certificate)) continue;
    const kind = certificate === issuer || sameKeyAndName(certificate, issuer) ? 'issuer' : 'delegated';
    const part = kind === 'issuer' ? null : await unauthorised(certificate, issuer, at, verifier);
    if (part !== null) {
      fault = {
        code: 'ocsp-responder-not-authorised',
        params: { part, ...outsideOf(certificate, at, part) },
      };
      continue;
    }
    const result = await verifier.verify({
      algorithm: basic.algorithm,
      spki: certificate.spki,
      signature: basic.signature,
      data: basic.tbs,
    });
    if (result === 'valid') {
      const noCheck = extensionOf(certificate, OCSP_NO_CHECK).state === 'present';
      return { responder: { certificate, kind, noCheck } };
    }
    const code = result === 'unsupported' ? 'ocsp-signature-not-evaluated' : 'ocsp-signature-invalid';
    fault = { code, params: {} };
  }
  return { responder: null, fault };
}

function isResponder(id: ResponderId, certificate: ParsedCertificate): boolean {
  if (id.kind === 'name') return namesMatch(id.name, certificate.subject);
  try {
    return equalBytes(id.sha1, keyHash(certificate.spki));
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}

const sameKeyAndName = (a: ParsedCertificate, b: ParsedCertificate): boolean =>
  equalBytes(a.spki, b.spki) && namesMatch(a.subject, b.subject);

/** When its time was over, or begins, where that is what keeps it from answering. */
function outsideOf(
  { notBefore, notAfter }: ParsedCertificate,
  at: number,
  part: string,
): OcspFault['params'] {
  if (part !== 'validity') return {};
  return at > notAfter.ms ? { ended: isoTime(notAfter.ms) ?? '' } : { begins: isoTime(notBefore.ms) ?? '' };
}

/**
 * What keeps a certificate from answering for the issuer, or null. Of the three ways of RFC 6960 §4.2.2.2 two are
 * known here, the CA itself and a certificate that it issued for this; a responder that one machine was told to trust
 * is that machine's secret. The responder's own revocation is not asked for, whether or not it says that this is needless
 * (§4.2.2.2.1): the answer to that would need a responder again.
 */
async function unauthorised(
  certificate: ParsedCertificate,
  issuer: ParsedCertificate,
  at: number,
  verifier: SignatureVerifier,
): Promise<string | null> {
  if (!namesMatch(certificate.issuer, issuer.subject)) return 'issuer';
  // anyExtendedKeyUsage does not do: delegation must be explicit.
  if (!extensionValue(certificate, EXTENDED_KEY_USAGE)?.includes(EKU.ocspSigning)) return 'extKeyUsage';
  const usage = extensionOf(certificate, KEY_USAGE);
  if (usage.state === 'malformed') return 'keyUsage';
  if (usage.state === 'present' && (usage.value & KEY_USAGE_BITS.digitalSignature) === 0) return 'keyUsage';
  if (!(certificate.notBefore.ms <= at && at <= certificate.notAfter.ms)) return 'validity';
  if (certificate.extensions.some(({ oid, critical }) => critical && !EXTENSION_BY_OID.has(oid))) {
    return 'criticalExtension';
  }
  const result = await verifier.verify({
    algorithm: certificate.outerAlgorithm,
    spki: issuer.spki,
    signature: certificate.signature,
    data: certificate.tbs,
  });
  return result === 'valid' ? null : 'signature';
}
