import { DerError, DerReader, TAG, type Tlv } from '../der/reader.ts';
import { readBitString, readOid } from '../der/values.ts';

/** The parts of a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), views into its bytes. */
export interface PublicKeyInfo {
  readonly oid: string;
  /** The first value after the OID, or null when parameters are absent. */
  readonly parameters: Tlv | null;
  /** Reader of the SPKI's bytes, to read `parameters` with. */
  readonly reader: DerReader;
  /** AlgorithmIdentifier TLV. */
  readonly algorithm: Uint8Array;
  /** Contents of subjectPublicKey. */
  readonly key: Uint8Array;
}

/** @throws DerError */
export function readPublicKeyInfo(spki: Uint8Array): PublicKeyInfo {
  const outer = new DerReader(spki);
  const fields = outer.sequence('SubjectPublicKeyInfo');
  outer.finish('SubjectPublicKeyInfo');
  const algorithmTlv = fields.expect(TAG.sequence, 'the key algorithm');
  const keyTlv = fields.expect(TAG.bitString, 'subjectPublicKey');
  fields.finish('SubjectPublicKeyInfo');
  const { bytes, unusedBits } = readBitString(fields, keyTlv);
  if (unusedBits !== 0) throw new DerError(keyTlv.start, 'the public key is not whole octets');

  const algorithm = fields.inside(algorithmTlv);
  const oid = readOid(algorithm, 'the key algorithm');
  const parameters = algorithm.done ? null : algorithm.next();
  algorithm.finish('the key algorithm');
  return { oid, parameters, reader: outer, algorithm: fields.whole(algorithmTlv), key: bytes };
}

/** @throws DerError unless parameters are NULL (RFC 3279 §2.3.1). */
export function expectNullParameters(info: PublicKeyInfo): void {
  const { parameters } = info;
  if (!parameters) throw new DerError(0, 'key parameters must be NULL but are absent');
  if (parameters.tag !== TAG.null || parameters.end !== parameters.content) {
    throw new DerError(parameters.start, 'key parameters must be NULL');
  }
}

/** @throws DerError unless parameters are absent (RFC 8410 §3 and its successors). */
export function expectNoParameters(info: PublicKeyInfo): void {
  if (info.parameters) throw new DerError(info.parameters.start, 'key parameters must be absent');
}
