import { DerError, TAG, context, type DerReader } from '../der/reader.ts';
import { readOid, readSmallInteger } from '../der/values.ts';
import { readHashAlgorithm, type HashName } from './hash.ts';

/** RSASSA-PSS-params (RFC 4055 §3.1). A null digest is one that is not known here. */
export interface PssParameters {
  readonly hash: HashName | null;
  /** Digest of MGF1. */
  readonly maskHash: HashName | null;
  /** Octets. */
  readonly saltLength: number;
}

const MGF1 = '1.2.840.113549.1.1.8';

/**
 * Reads RSASSA-PSS-params. RFC 4055 §3.1 wants verifiers to accept default values both left out and
 * written out, which is why encoded defaults are no fault here.
 * @throws DerError when malformed, or for another mask function or trailer than the ones defined.
 */
export function readPssParameters(reader: DerReader): PssParameters {
  const fields = reader.sequence('RSASSA-PSS-params');
  let hash: HashName | null = 'SHA-1';
  let maskHash: HashName | null = 'SHA-1';
  let saltLength = 20;

  const hashField = fields.optional(context(0, true));
  if (hashField) {
    const inner = fields.inside(hashField);
    hash = readHashAlgorithm(inner);
    inner.finish('hashAlgorithm');
  }
  const maskField = fields.optional(context(1, true));
  if (maskField) {
    const inner = fields.inside(maskField);
    maskHash = readMaskFunction(inner);
    inner.finish('maskGenAlgorithm');
  }
  const saltField = fields.optional(context(2, true));
  if (saltField) {
    const inner = fields.inside(saltField);
    saltLength = readSmallInteger(inner, inner.expect(TAG.integer, 'saltLength'), 'saltLength');
    inner.finish('saltLength');
  }
  const trailerField = fields.optional(context(3, true));
  if (trailerField) {
    const inner = fields.inside(trailerField);
    const tlv = inner.expect(TAG.integer, 'trailerField');
    if (readSmallInteger(inner, tlv, 'trailerField') !== 1) {
      throw new DerError(tlv.start, 'trailerField is not 1');
    }
    inner.finish('trailerField');
  }
  fields.finish('RSASSA-PSS-params');
  return { hash, maskHash, saltLength };
}

function readMaskFunction(reader: DerReader): HashName | null {
  const at = reader.offset;
  const fields = reader.sequence('maskGenAlgorithm');
  if (readOid(fields, 'a mask function') !== MGF1) throw new DerError(at, 'the mask function is not MGF1');
  const hash = readHashAlgorithm(fields);
  fields.finish('maskGenAlgorithm');
  return hash;
}

/**
 * Whether a signature's parameters obey those of an id-RSASSA-PSS key (RFC 4055 §3.3): same digests,
 * and a salt at least as long.
 */
export function pssKeyAllows(key: PssParameters, signature: PssParameters): boolean {
  return (
    key.hash === signature.hash &&
    key.maskHash === signature.maskHash &&
    signature.saltLength >= key.saltLength
  );
}
