import { parseCertificate, type ParseResult } from '../certificate/parse.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { ByteMap, equalBytes } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import { parseCrl } from '../revocation/crl-parse.ts';
import type { CrlParseResult } from '../revocation/crl-types.ts';
import { createVerifier } from '../signature/verifier.ts';
import type { SignatureInput, SignatureResult, SignatureVerifier } from '../signature/types.ts';

/** The part of WebCrypto the engine needs. */
export interface CryptoPort {
  readonly subtle: SubtleCrypto;
}

/** What outlives one evaluation: parsed certificates and verified signatures. */
export class Memory {
  readonly verifier: SignatureVerifier;
  readonly #parsed = new ByteMap<ParseResult>();
  readonly #lists = new WeakMap<Uint8Array, CrlParseResult>();
  /** Results by signed certificate and SubjectPublicKeyInfo, until the certificate is forgotten. */
  readonly #signatures = new WeakMap<
    ParsedCertificate,
    ByteMap<SignatureResult | Promise<SignatureResult>>
  >();

  constructor(crypto: CryptoPort) {
    this.verifier = remembering(createVerifier(crypto));
  }

  /** Parses a list, or remembers it by its byte array: to read a million entries again takes a while. */
  parseCrl(der: Uint8Array): CrlParseResult {
    let result = this.#lists.get(der);
    if (!result) this.#lists.set(der, (result = parseCrl(der)));
    return result;
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

interface Remembered extends Pick<SignatureInput, 'algorithm' | 'signature'> {
  readonly result: Promise<SignatureResult>;
}

/**
 * A verifier that remembers results for as long as the array of signed octets lives: to digest a CRL of
 * 50 MB takes a while, and the same list is asked about for each date and host.
 */
function remembering(verifier: SignatureVerifier): SignatureVerifier {
  const known = new WeakMap<Uint8Array, ByteMap<Remembered>>();
  return {
    verify(input) {
      const { data, spki, algorithm, signature } = input;
      let byKey = known.get(data);
      if (!byKey) known.set(data, (byKey = new ByteMap()));
      const before = byKey.get(spki);
      if (before && equalBytes(before.algorithm, algorithm) && equalBytes(before.signature, signature)) {
        return before.result;
      }
      const result = verifier.verify(input);
      byKey.set(spki, { algorithm, signature, result });
      return result;
    },
  };
}
