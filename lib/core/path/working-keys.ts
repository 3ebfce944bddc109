import { keyOf } from '../signature/certificate-key.ts';
import { DSA, inheritKeyParameters } from '../signature/dsa-key.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { Links } from './links.ts';
import type { Node } from './pool.ts';

/**
 * The working public keys of RFC 5280 §6.1.4(d)–(f): a DSA key may leave out its parameters and take
 * those of the key that certified it.
 */
export class WorkingKeys {
  readonly #links: Links;
  readonly #keys = new Map<Uint8Array, Uint8Array>();

  constructor(links: Links) {
    this.#links = links;
  }

  /** The SubjectPublicKeyInfo to verify with: the certificate's own, completed if it has to be. */
  of(node: Node): Uint8Array | Promise<Uint8Array> {
    const { spki } = node.certificate;
    const key = keyOf(node.certificate);
    if (key.oid !== DSA || key.bits !== null) return spki;
    return this.#keys.get(spki) ?? this.#inherit(node);
  }

  /** A verifier that uses the completed keys wherever it is given a certificate's own. */
  completing(verifier: SignatureVerifier): SignatureVerifier {
    return {
      verify: (input) => verifier.verify({ ...input, spki: this.#keys.get(input.spki) ?? input.spki }),
    };
  }

  async #inherit(node: Node): Promise<Uint8Array> {
    const { spki } = node.certificate;
    // Entered first, so that two keys that name each other as issuers end here.
    this.#keys.set(spki, spki);
    for (const { issuer } of await this.#links.of(node)) {
      const complete = inheritKeyParameters(spki, await this.of(issuer));
      if (complete === null || complete === spki) continue;
      this.#keys.set(spki, complete);
      return complete;
    }
    return spki;
  }
}
