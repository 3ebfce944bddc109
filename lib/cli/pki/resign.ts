/** Certificates that no library makes any more: signed over MD5, or of X.509 version 1. */
import { KeyObject, sign } from 'node:crypto';
import { BitString, ObjectIdentifier, Sequence, fromBER } from 'asn1js';

const MD5_WITH_RSA = '1.2.840.113549.1.1.4';

interface Changes {
  /** Sign with md5WithRSAEncryption; the key must be RSA. */
  readonly md5: boolean;
  /** Leave out the version (so: v1). */
  readonly version1: boolean;
}

/** Changes the TBSCertificate and signs it anew with the same kind of signature (or MD5). */
export function resign(
  der: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  changes: Changes,
): Uint8Array<ArrayBuffer> {
  const certificate = fromBER(der).result;
  if (!(certificate instanceof Sequence)) throw new TypeError('Not a certificate.');
  const [tbs, algorithm] = certificate.valueBlock.value;
  if (!(tbs instanceof Sequence) || !(algorithm instanceof Sequence))
    throw new TypeError('Not a certificate.');

  const fields = tbs.valueBlock.value;
  if (changes.md5) {
    // Version, serial number, signature: the third field names the algorithm, as does the outer one.
    for (const sequence of [fields[2], algorithm]) {
      if (sequence instanceof Sequence)
        sequence.valueBlock.value[0] = new ObjectIdentifier({ value: MD5_WITH_RSA });
    }
  }
  if (changes.version1) fields.shift();

  const bytes = new Uint8Array(new Sequence({ value: fields }).toBER());
  const hash = changes.md5 ? 'md5' : 'sha256';
  const ed25519 = key.algorithm.name === 'Ed25519';
  const signature = sign(ed25519 ? null : hash, bytes, KeyObject.from(key));
  return new Uint8Array(
    new Sequence({
      value: [
        new Sequence({ value: fields }),
        algorithm,
        new BitString({ valueHex: new Uint8Array(signature).buffer }),
      ],
    }).toBER(),
  );
}

/** Flips the lowest bit of the last octet, which is always part of the signature. */
export function breakSignature(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const broken = der.slice();
  broken[broken.length - 1] = (broken[broken.length - 1] ?? 0) ^ 1;
  return broken;
}
