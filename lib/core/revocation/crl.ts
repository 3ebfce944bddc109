import { CRL_DISTRIBUTION_POINTS, type DistributionPoint } from '../certificate/extensions/access.ts';
import { extensionOf } from '../certificate/extensions/definition.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import { findDelta } from './crl-delta.ts';
import { findEntry } from './crl-entries.ts';
import { defaultPoint, isIssuerOf, reasonsCovered, scopeMismatch } from './crl-scope.ts';
import { findCrlSigner, type SignerResult } from './crl-signer.ts';
import type { CrlFaultCode } from '../finding/faults.ts';
import { CRL_LACKS, type CrlEntry, type CrlFault, type ParsedCrl } from './crl-types.ts';
import { keyOfName } from './names.ts';
import { ALL_REASONS, type RevocationReason } from './reasons.ts';

interface CrlRequest {
  readonly certificate: ParsedCertificate;
  /** The certificate that signed `certificate`, on a path that is being validated. */
  readonly issuer: ParsedCertificate;
  /** All lists at hand, complete and delta, also unrelated ones. */
  readonly crls: readonly ParsedCrl[];
  /** Further certificates that may have signed lists. */
  readonly extra: readonly ParsedCertificate[];
  /** Validation time, milliseconds since 1970. */
  readonly at: number;
  readonly verifier: SignatureVerifier;
  /**
   * Whether a list's signer, other than `issuer`, has a valid path to the same trust anchor, its
   * revocation included. A signer may vouch for itself by its own list: asked about a certificate whose
   * answer is still being worked out, say true.
   */
  readonly validateCrlIssuer: (certificate: ParsedCertificate) => Promise<boolean>;
  /** Whether a list without a number proves that a certificate is good. Absent: it does not. */
  readonly unnumberedLists?: boolean;
}

export interface CrlStatus {
  readonly status: 'good' | 'revoked' | 'undetermined';
  /** Milliseconds since 1970; null unless revoked. */
  readonly revokedAt: number | null;
  readonly reason: RevocationReason | null;
  /** Why lists that came into question were not used; `list` in the parameters is the index in `crls`. */
  readonly faults: readonly CrlFault[];
}

/**
 * The status of a certificate by CRLs: RFC 5280 §6.3.3, complete. Pure but for the signatures it has
 * checked; never throws for what the lists or certificates say.
 */
export async function checkCrls(request: CrlRequest): Promise<CrlStatus> {
  const state = new CrlProcess(request);
  const { certificate } = request;
  const points = extensionOf(certificate, CRL_DISTRIBUTION_POINTS);
  if (points.state === 'malformed') {
    state.addFault('distribution-points-malformed', { reason: points.fault.reason });
  }
  const named = points.state === 'present' ? points.value : [];
  // The newest first: an older list may be valid still, and not know of a revocation yet. Of lists of one time
  // those come first that can prove nothing but a revocation.
  const complete = request.crls
    .filter((crl) => crl.baseNumber === null)
    .sort((a, b) => b.thisUpdate.ms - a.thisUpdate.ms || b.faults.length - a.faults.length);
  for (const point of [...named, defaultPoint(certificate)]) {
    for (const crl of complete) {
      const entry = await state.consult(crl, point);
      if (entry) {
        const { revokedAt, reason } = entry;
        return { status: 'revoked', revokedAt: revokedAt.ms, reason, faults: state.faults };
      }
      if (state.complete) return { status: 'good', revokedAt: null, reason: null, faults: state.faults };
    }
  }
  state.explain();
  return { status: 'undetermined', revokedAt: null, reason: null, faults: state.faults };
}

/** The state variables of §6.3.2 and what is learnt on the way. */
class CrlProcess {
  readonly faults: CrlFault[] = [];
  /** reasons_mask: reasons answered for by the lists consulted. */
  #reasons = 0;
  #came = false;
  readonly #request: CrlRequest;
  readonly #issuerKey: string | null;
  readonly #signers = new Map<ParsedCrl, Promise<SignerResult>>();
  readonly #seen = new Set<string>();

  constructor(request: CrlRequest) {
    this.#request = request;
    this.#issuerKey = keyOfName(request.certificate.issuer);
  }

  get complete(): boolean {
    return this.#reasons === ALL_REASONS;
  }

  /** Steps (a) to (l) for one list and distribution point; the entry when the certificate is revoked. */
  async consult(crl: ParsedCrl, point: DistributionPoint): Promise<CrlEntry | null> {
    const { certificate } = this.#request;
    if (!isIssuerOf(crl, point, certificate)) return null;
    this.#came = true;
    const part = scopeMismatch(crl, point, certificate);
    if (part !== null) return this.#pass(crl, 'crl-scope', { part });
    const fault = crl.faults.find(({ code }) => !CRL_LACKS.has(code));
    if (fault) return this.#pass(crl, fault.code, fault.params);
    const reasons = reasonsCovered(crl, point);
    if ((reasons & ~this.#reasons) === 0) return null;
    if (crl.thisUpdate.ms > this.#request.at) return this.#pass(crl, 'crl-not-yet-valid');

    const found = await this.#signerOf(crl);
    if (!found.signer) return this.#pass(crl, found.fault.code, found.fault.params);
    const { crls, verifier } = this.#request;
    const delta = await findDelta(crl, crls, found.signer, verifier, (list) => this.#isCurrent(list));
    const entry = this.#lookUp(crl, delta);
    const [lack] = crl.faults;
    if (lack) this.#pass(crl, lack.code, lack.params);
    // Step (a)(1)(i): a current delta brings an older complete list up to date.
    const isOver = !delta && crl.nextUpdate !== null && !this.#isCurrent(crl);
    if (isOver) this.#pass(crl, 'crl-expired');
    // Revocation is for good, but a certificate on hold may have been released since.
    if (entry && !(isOver && entry.reason === 'certificateHold')) return entry;
    if (isOver || crl.faults.some(({ code }) => !this.#isTolerated(code))) return null;
    this.#reasons |= reasons;
    return null;
  }

  #isTolerated(lack: CrlFaultCode): boolean {
    return lack === 'crl-number-missing' && this.#request.unnumberedLists === true;
  }

  /** Steps (i) to (k). */
  #lookUp(complete: ParsedCrl, delta: ParsedCrl | null): CrlEntry | null {
    const { serial } = this.#request.certificate;
    const entry =
      (delta && findEntry(delta, serial, this.#issuerKey)) ?? findEntry(complete, serial, this.#issuerKey);
    return entry?.reason === 'removeFromCRL' ? null : entry;
  }

  #isCurrent({ thisUpdate, nextUpdate }: ParsedCrl): boolean {
    const { at } = this.#request;
    return thisUpdate.ms <= at && nextUpdate !== null && at <= nextUpdate.ms;
  }

  #signerOf(crl: ParsedCrl): Promise<SignerResult> {
    let signer = this.#signers.get(crl);
    if (!signer) {
      const { issuer, extra, verifier, validateCrlIssuer } = this.#request;
      signer = findCrlSigner(crl, { issuer, candidates: extra, verifier, validateCrlIssuer });
      this.#signers.set(crl, signer);
    }
    return signer;
  }

  /** Notes why a list is passed over. */
  #pass(crl: ParsedCrl, code: CrlFaultCode, params: CrlFault['params'] = {}): null {
    this.addFault(code, { list: this.#request.crls.indexOf(crl), ...params });
    return null;
  }

  addFault(code: CrlFaultCode, params: CrlFault['params']): void {
    // One list may be consulted for several points.
    const key = JSON.stringify([code, params]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.faults.push({ code, params });
  }

  /** Says why nothing was decided, where no list's fault does. */
  explain(): void {
    const { crls } = this.#request;
    if (this.#reasons !== 0) this.addFault('crl-reasons-incomplete', {});
    else if (!this.#came) {
      const delta = crls.findIndex(
        (crl) => crl.baseNumber !== null && keyOfName(crl.issuer) === this.#issuerKey,
      );
      if (delta === -1) this.addFault('crl-not-found', {});
      else this.addFault('crl-delta-without-base', { list: delta });
    }
  }
}
