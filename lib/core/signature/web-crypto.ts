import type { StoredKey } from './key-store.ts';

/** What `importKey` and `verify` are called with. */
export interface WebCryptoCall {
  /** Names the imported form among those of one key. */
  readonly id: string;
  readonly importAlgorithm: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams;
  readonly verifyAlgorithm: AlgorithmIdentifier | RsaPssParams | EcdsaParams;
  /** The SubjectPublicKeyInfo to import when it is not the key's own. */
  readonly spki?: Uint8Array;
}

/**
 * Verifies through WebCrypto. Null when the runtime does not evaluate this algorithm or key, which is
 * no statement on the signature: another evaluator has to answer.
 */
export async function verifyWithWebCrypto(
  subtle: SubtleCrypto,
  key: StoredKey,
  call: WebCryptoCall,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean | null> {
  let imported = key.imported.get(call.id);
  if (!imported) {
    imported = importKey(subtle, call.spki ?? key.spki, call);
    key.imported.set(call.id, imported);
  }
  const cryptoKey = await imported;
  if (!cryptoKey) return null;
  try {
    return await subtle.verify(call.verifyAlgorithm, cryptoKey, bufferSource(signature), bufferSource(data));
  } catch {
    return null;
  }
}

async function importKey(
  subtle: SubtleCrypto,
  spki: Uint8Array,
  call: WebCryptoCall,
): Promise<CryptoKey | null> {
  try {
    return await subtle.importKey('spki', bufferSource(spki), call.importAlgorithm, false, ['verify']);
  } catch {
    // The key was found sound before, so the runtime lacks the algorithm or limits its keys.
    return null;
  }
}

/** WebCrypto takes no views of shared memory. */
function bufferSource(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
