import { parseCertificate, type ParseResult } from '../certificate/parse.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { ByteMap } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import { createVerifier } from '../signature/verifier.ts';
import type { SignatureResult, SignatureVerifier } from '../signature/types.ts';

/** The part of WebCrypto the engine needs. */
export interface CryptoPort {
  readonly subtle: SubtleCrypto;
}

/** What outlives one evaluation: parsed certificates and verified signatures. */
export class Memory {
  readonly verifier: SignatureVerifier;
  readonly #parsed = new ByteMap<ParseResult>();
  /** Results by signed certificate and SubjectPublicKeyInfo, until the certificate is forgotten. */
  readonly #signatures = new WeakMap<
    ParsedCertificate,
    ByteMap<SignatureResult | Promise<SignatureResult>>
  >();

  constructor(crypto: CryptoPort) {
    this.verifier = createVerifier(crypto);
  }

  /** Parses, or remembers having parsed the same bytes. */
  parse(der: Uint8Array): ParseResult {
    const known = this.#parsed.get(der);
    if (known) return known;
    // Dropping everything keeps it simple; a session that ever gets here has moved on to other chains.
    if (this.#parsed.size >= LIMITS.certificates) this.#parsed.clear();
    const result = parseCertificate(der);
    this.#parsed.set(der, result);
    return result;
  }

  /** The certificate's signature under this key, verified once however many clients ask. */
  verify(subject: ParsedCertificate, spki: Uint8Array): SignatureResult | Promise<SignatureResult> {
    let bySigner = this.#signatures.get(subject);
    if (!bySigner) this.#signatures.set(subject, (bySigner = new ByteMap()));
    const known = bySigner.get(spki);
    if (known !== undefined) return known;
    const signers = bySigner;
    const pending = this.verifier
      .verify({
        algorithm: subject.outerAlgorithm,
        spki,
        signature: subject.signature,
        data: subject.tbs,
      })
      .then((result) => {
        signers.set(spki, result);
        return result;
      });
    signers.set(spki, pending);
    return pending;
  }
}
