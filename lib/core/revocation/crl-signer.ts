/** Who signed a CRL, and may it: RFC 5280 §6.3.3 steps (f) to (h). */
import { extensionOf, extensionValue } from '../certificate/extensions/definition.ts';
import { SUBJECT_KEY_IDENTIFIER } from '../certificate/extensions/key-identifiers.ts';
import { KEY_USAGE, KEY_USAGE_BITS } from '../certificate/extensions/key-usage.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { ByteMap, equalBytes } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { CrlFault, ParsedCrl } from './crl-types.ts';
import { namesMatch } from './names.ts';

interface SignerRequest {
  /** Issuer of the certificate under check, whose own path is the caller's matter. */
  readonly issuer: ParsedCertificate;
  readonly candidates: readonly ParsedCertificate[];
  readonly verifier: SignatureVerifier;
  readonly validateCrlIssuer: (certificate: ParsedCertificate) => Promise<boolean>;
}

export type SignerResult =
  | { readonly signer: ParsedCertificate }
  | { readonly signer: null; readonly fault: CrlFault };

/**
 * Finds the certificate whose key signed the list, that may sign lists, and that has a valid path. A CA
 * may have several of one name: an old and a new key, or one for certificates and one for lists.
 */
export async function findCrlSigner(crl: ParsedCrl, request: SignerRequest): Promise<SignerResult> {
  let fault: CrlFault = { code: 'crl-signer-not-found', params: {} };
  for (const candidate of candidatesFor(crl, request)) {
    const problem = await rejectSigner(crl, candidate, request);
    if (problem === null) return { signer: candidate };
    fault = moreTelling(fault, { code: problem, params: {} });
  }
  return { signer: null, fault };
}

type Problem = CrlFault['code'];

/** The later in this order a candidate failed, the more it tells. */
const ORDER: readonly Problem[] = [
  'crl-signer-not-found',
  'crl-signature-invalid',
  'crl-signature-not-evaluated',
  'crl-signer-key-usage',
  'crl-signer-not-trusted',
];

const moreTelling = (a: CrlFault, b: CrlFault): CrlFault =>
  ORDER.indexOf(b.code) > ORDER.indexOf(a.code) ? b : a;

async function rejectSigner(
  crl: ParsedCrl,
  candidate: ParsedCertificate,
  request: SignerRequest,
): Promise<Problem | null> {
  const verdict = await verifyCrl(crl, candidate, request.verifier);
  if (verdict !== null) return verdict;
  if (!maySignCrls(candidate)) return 'crl-signer-key-usage';
  if (equalBytes(candidate.der, request.issuer.der)) return null;
  return (await request.validateCrlIssuer(candidate)) ? null : 'crl-signer-not-trusted';
}

type Verdict = Promise<Problem | null>;

/** One list is asked about many certificates, and to digest a large one takes a while. */
const verdicts = new WeakMap<SignatureVerifier, WeakMap<ParsedCrl, ByteMap<Verdict>>>();

/** Checks a list's signature with one certificate's key, once; null when valid. */
export function verifyCrl(crl: ParsedCrl, signer: ParsedCertificate, verifier: SignatureVerifier): Verdict {
  let byList = verdicts.get(verifier);
  if (!byList) verdicts.set(verifier, (byList = new WeakMap()));
  let byKey = byList.get(crl);
  if (!byKey) byList.set(crl, (byKey = new ByteMap()));
  let verdict = byKey.get(signer.spki);
  if (!verdict) byKey.set(signer.spki, (verdict = evaluate(crl, signer, verifier)));
  return verdict;
}

async function evaluate(
  crl: ParsedCrl,
  signer: ParsedCertificate,
  verifier: SignatureVerifier,
): Promise<Problem | null> {
  const { outerAlgorithm, signature, tbs } = crl;
  const result = await verifier.verify({
    algorithm: outerAlgorithm,
    spki: signer.spki,
    signature,
    data: tbs,
  });
  if (result === 'valid') return null;
  return result === 'unsupported' ? 'crl-signature-not-evaluated' : 'crl-signature-invalid';
}

/** §6.3.3(f): a key usage extension, when there is one, must have cRLSign. */
function maySignCrls(certificate: ParsedCertificate): boolean {
  const usage = extensionOf(certificate, KEY_USAGE);
  if (usage.state === 'absent') return true;
  return usage.state === 'present' && (usage.value & KEY_USAGE_BITS.cRLSign) !== 0;
}

/** Certificates of the list's issuer, those with the key identifier that it names first. */
function candidatesFor(crl: ParsedCrl, request: SignerRequest): readonly ParsedCertificate[] {
  const distinct: ParsedCertificate[] = [];
  for (const certificate of [request.issuer, ...request.candidates]) {
    if (!namesMatch(certificate.subject, crl.issuer)) continue;
    if (!distinct.some((known) => equalBytes(known.der, certificate.der))) distinct.push(certificate);
  }
  const wanted = crl.authorityKey?.keyIdentifier;
  const fits = (certificate: ParsedCertificate): boolean => {
    const own = extensionValue(certificate, SUBJECT_KEY_IDENTIFIER);
    return wanted !== null && wanted !== undefined && own !== null && equalBytes(own, wanted);
  };
  return [...distinct.filter(fits), ...distinct.filter((each) => !fits(each))].slice(0, LIMITS.crlSigners);
}
