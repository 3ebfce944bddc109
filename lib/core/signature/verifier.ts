import { LIMITS } from '../limits.ts';
import { describeSignatureAlgorithm, type SignatureAlgorithm } from './algorithms.ts';
import { curveByName } from './curves.ts';
import { WEB_CRYPTO_HASHES, type HashName } from './hash.ts';
import { bytesToBigInt } from './integers.ts';
import { KeyStore, type StoredKey } from './key-store.ts';
import { readPairSignature, toFixedLength } from './pair-signature.ts';
import { pssKeyAllows } from './pss.ts';
import { asRsaEncryption, readRsaKey, type RsaPublicKey } from './rsa-key.ts';
import { readPublicKeyInfo } from './spki.ts';
import type { SignatureInput, SignatureResult, SignatureVerifier } from './types.ts';
import { verifyWithWebCrypto, type WebCryptoCall } from './web-crypto.ts';

const WEB_CRYPTO_CURVES: ReadonlySet<string> = new Set(['P-256', 'P-384', 'P-521']);

/**
 * Makes a verifier over the runtime's WebCrypto; what that lacks is evaluated by libraries that are
 * loaded when first needed, so that the answer is the same in every browser and in Node. Keys are
 * imported once; results are not remembered.
 */
export function createVerifier(crypto: { readonly subtle: SubtleCrypto }): SignatureVerifier {
  const keys = new KeyStore();
  return {
    verify(input) {
      const algorithm = describeSignatureAlgorithm(input.algorithm);
      if (algorithm.fault !== null) return Promise.resolve('malformed');
      if (algorithm.scheme === null) return Promise.resolve('unsupported');
      const key = keys.get(input.spki);
      if (key.facts.malformed !== null || key.facts.algorithm !== algorithm.keyKind) {
        return Promise.resolve('malformed');
      }
      return evaluate({ subtle: crypto.subtle, algorithm, key, input });
    },
  };
}

interface Task {
  readonly subtle: SubtleCrypto;
  readonly algorithm: SignatureAlgorithm;
  readonly key: StoredKey;
  readonly input: SignatureInput;
}

async function evaluate(task: Task): Promise<SignatureResult> {
  switch (task.algorithm.scheme) {
    case 'rsa-pkcs1':
    case 'rsa-pss':
      return verifyRsa(task);
    case 'ecdsa':
      return verifyEcdsa(task);
    case 'dsa':
      return verifyDsa(task);
    case 'eddsa':
    case 'ml-dsa':
    case 'slh-dsa':
      return verifyFixedForm(task);
    case null:
      return 'unsupported';
  }
}

const answer = (valid: boolean): SignatureResult => (valid ? 'valid' : 'invalid');

/** Runs WebCrypto where it knows the algorithm, else (or when it declines) the library. */
async function settle(
  task: Task,
  call: WebCryptoCall | null,
  signature: Uint8Array,
  library: () => Promise<boolean | null>,
): Promise<SignatureResult> {
  if (call) {
    const verdict = await verifyWithWebCrypto(task.subtle, task.key, call, signature, task.input.data);
    if (verdict !== null) return answer(verdict);
  }
  try {
    const verdict = await library();
    return verdict === null ? 'unsupported' : answer(verdict);
  } catch {
    // The libraries check their inputs' lengths by throwing; a chunk that can't be loaded ends here too.
    return 'unsupported';
  }
}

async function verifyRsa(task: Task): Promise<SignatureResult> {
  const { algorithm, key, input } = task;
  const { hash, pss } = algorithm;
  const rsa = readRsaKey(readPublicKeyInfo(key.spki));
  if (rsa.pssOnly && !pss) return 'malformed';
  if (hash === null || pss?.maskHash === null || isOverLimit(rsa)) return 'unsupported';
  if (pss && rsa.pss && !pssKeyAllows(rsa.pss, pss)) return 'malformed';
  // RFC 8017 §8.1.2 and §8.2.2, step 1.
  if (input.signature.length !== rsa.modulus.length) return 'invalid';

  const native = WEB_CRYPTO_HASHES.has(hash) && (pss === null || pss.maskHash === hash);
  const call = native ? rsaCall(rsa, hash, pss?.saltLength ?? null, input.spki) : null;
  return settle(task, call, input.signature, async () => {
    const { verifyPkcs1, verifyPss } = await import('./library/rsa.ts');
    const numbers = { modulus: bytesToBigInt(rsa.modulus), exponent: bytesToBigInt(rsa.exponent) };
    if (!pss) return verifyPkcs1(numbers, hash, input.signature, input.data);
    return verifyPss(numbers, pss, input.signature, input.data);
  });
}

const isOverLimit = (rsa: RsaPublicKey): boolean =>
  rsa.modulusBits > LIMITS.rsaBits || rsa.exponent.length * 8 > LIMITS.rsaExponentBits;

function rsaCall(
  rsa: RsaPublicKey,
  hash: HashName,
  saltLength: number | null,
  spki: Uint8Array,
): WebCryptoCall {
  const name = saltLength === null ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  return {
    id: `${name} ${hash}`,
    importAlgorithm: { name, hash },
    verifyAlgorithm: saltLength === null ? { name } : { name, saltLength },
    spki: rsa.pssOnly ? asRsaEncryption(spki) : spki,
  };
}

async function verifyEcdsa(task: Task): Promise<SignatureResult> {
  const { algorithm, key, input } = task;
  const { hash } = algorithm;
  // A known curve that is written out (RFC 5480 §2.1.1 forbids the form) is the same curve; that the key is
  // written so is a finding of its own.
  if (key.facts.curveForm === 'implicit') return 'malformed';
  const curve = curveByName(key.facts.curve);
  if (!curve || hash === null) return 'unsupported';
  const pair = readPairSignature(input.signature);
  const signature = pair && toFixedLength(pair, curve);
  if (!signature) return 'invalid';

  const point = readPublicKeyInfo(key.spki).key;
  // Compressed points are optional in WebCrypto.
  const native = WEB_CRYPTO_CURVES.has(curve.name) && WEB_CRYPTO_HASHES.has(hash) && point[0] === 4;
  const call = native
    ? {
        id: curve.name,
        importAlgorithm: { name: 'ECDSA', namedCurve: curve.name },
        verifyAlgorithm: { name: 'ECDSA', hash },
      }
    : null;
  return settle(task, call, signature, async () => {
    const { verifyEcdsaSignature } = await import('./library/ecdsa.ts');
    return verifyEcdsaSignature(curve, hash, point, signature, input.data);
  });
}

async function verifyDsa(task: Task): Promise<SignatureResult> {
  const { algorithm, key, input } = task;
  return settle(task, null, input.signature, async () => {
    const { verifyDsaSignature } = await import('./library/dsa.ts');
    return verifyDsaSignature(readPublicKeyInfo(key.spki), algorithm.hash, input.signature, input.data);
  });
}

/** Schemes whose algorithm fixes everything: EdDSA, ML-DSA, SLH-DSA. */
async function verifyFixedForm(task: Task): Promise<SignatureResult> {
  const { algorithm, key, input } = task;
  const name = algorithm.keyKind;
  const publicKey = readPublicKeyInfo(key.spki).key;
  // Ed448 is left to the library everywhere: Node has it, browsers don't.
  const native = name === 'Ed25519' || algorithm.scheme === 'ml-dsa';
  const call = native ? { id: name, importAlgorithm: { name }, verifyAlgorithm: { name } } : null;
  return settle(task, call, input.signature, async () => {
    if (algorithm.scheme === 'eddsa') {
      const { verifyEdDsa } = await import('./library/eddsa.ts');
      return verifyEdDsa(name, publicKey, input.signature, input.data);
    }
    const { verifyPostQuantum } = await import('./library/post-quantum.ts');
    return verifyPostQuantum(name, publicKey, input.signature, input.data);
  });
}
