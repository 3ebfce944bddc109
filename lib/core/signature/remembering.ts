import { ByteMap, equalBytes } from '../der/bytes.ts';
import type { SignatureInput, SignatureResult, SignatureVerifier } from './types.ts';

interface Remembered extends Pick<SignatureInput, 'algorithm' | 'signature'> {
  readonly result: Promise<SignatureResult>;
}

/**
 * A verifier that remembers results for as long as the array of signed octets lives: to digest a CRL of
 * 50 MB takes a while, and the same list is asked about for each date and host.
 */
export function remembering(verifier: SignatureVerifier): SignatureVerifier {
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
