import { readExtension } from '../certificate/parse.ts';
import { DerError, DerReader, TAG, context, type Tlv } from '../der/reader.ts';
import { readTime } from '../der/time.ts';
import { readBitString, readOid, readSmallInteger } from '../der/values.ts';
import { LIMITS } from '../limits.ts';
import { rdnsOf } from '../name/name.ts';
import { readCertId } from './ocsp-id.ts';
import { NONCE } from './ocsp-request.ts';
import type {
  BasicOcspResponse,
  OcspParseResult,
  OcspResponseStatus,
  ResponderId,
  SingleResponse,
} from './ocsp-types.ts';
import { reasonByNumber } from './reasons.ts';

const BASIC = '1.3.6.1.5.5.7.48.1.1';
/** RFC 6962 §3.3: timestamps in a response. */
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.5';

interface OcspExtensions {
  readonly nonce: Uint8Array | null;
  readonly scts: Uint8Array | null;
  readonly unknown: string | null;
}

/** OCSPResponseStatus; 4 is not used (RFC 6960 §4.2.1). */
const STATUSES: readonly OcspResponseStatus[] = [
  'successful',
  'malformedRequest',
  'internalError',
  'tryLater',
  'undefined',
  'sigRequired',
  'unauthorized',
];

/** Reads an OCSPResponse (RFC 6960 §4.2.1), strictly. Never throws for bad bytes. */
export function parseOcspResponse(der: Uint8Array): OcspParseResult {
  if (der.length > LIMITS.ocspBytes) {
    return { ok: false, fault: { offset: 0, reason: `larger than ${LIMITS.ocspBytes} octets` } };
  }
  try {
    const outer = new DerReader(der);
    const fields = outer.sequence('OCSPResponse');
    outer.finish('OCSPResponse');
    const statusTlv = fields.expect(TAG.enumerated, 'responseStatus');
    const status = STATUSES[readSmallInteger(fields, statusTlv, 'responseStatus')] ?? 'undefined';
    const bytesTlv = fields.optional(context(0, true));
    fields.finish('OCSPResponse');
    return { ok: true, status, basic: bytesTlv ? readResponseBytes(fields.inside(bytesTlv)) : null };
  } catch (error) {
    if (error instanceof DerError)
      return { ok: false, fault: { offset: error.offset, reason: error.message } };
    throw error;
  }
}

/** Null for a response type other than basic. */
function readResponseBytes(wrapper: DerReader): BasicOcspResponse | null {
  const fields = wrapper.sequence('responseBytes');
  wrapper.finish('responseBytes');
  const type = readOid(fields, 'responseType');
  const response = fields.expect(TAG.octetString, 'response');
  fields.finish('responseBytes');
  return type === BASIC ? readBasic(fields.inside(response)) : null;
}

function readBasic(outer: DerReader): BasicOcspResponse {
  const fields = outer.sequence('BasicOCSPResponse');
  outer.finish('BasicOCSPResponse');
  const tbsTlv = fields.expect(TAG.sequence, 'tbsResponseData');
  const algorithm = fields.whole(fields.expect(TAG.sequence, 'signatureAlgorithm'));
  const signatureTlv = fields.expect(TAG.bitString, 'signature');
  const { bytes: signature, unusedBits } = readBitString(fields, signatureTlv);
  if (unusedBits !== 0) throw new DerError(signatureTlv.start, 'the signature is not whole octets');
  const certificatesTlv = fields.optional(context(0, true));
  fields.finish('BasicOCSPResponse');

  const certificates: Uint8Array[] = [];
  if (certificatesTlv) {
    const list = fields.inside(certificatesTlv).sequence('certs');
    while (!list.done) certificates.push(list.whole(list.expect(TAG.sequence, 'a certificate')));
  }
  return {
    tbs: fields.whole(tbsTlv),
    ...readResponseData(fields.inside(tbsTlv)),
    algorithm,
    signature,
    certificates,
  };
}

type ResponseData = Pick<
  BasicOcspResponse,
  'responder' | 'producedAt' | 'responses' | 'nonce' | 'unknownExtension'
>;

function readResponseData(tbs: DerReader): ResponseData {
  // version: v1 is the only one, and the default.
  const version = tbs.optional(context(0, true));
  if (version) throw new DerError(version.start, 'the default version is encoded, or another one');
  const responder = readResponder(tbs);
  const producedAt = readTime(tbs);
  const list = tbs.sequence('responses');
  const responses: SingleResponse[] = [];
  while (!list.done) responses.push(readSingle(list.sequence('SingleResponse')));
  const { nonce, unknown } = readExtensions(tbs, tbs.optional(context(1, true)));
  tbs.finish('tbsResponseData');
  return { responder, producedAt, responses, nonce, unknownExtension: unknown };
}

function readResponder(tbs: DerReader): ResponderId {
  const byName = tbs.optional(context(1, true));
  if (byName) {
    const inner = tbs.inside(byName);
    const name = { der: inner.whole(inner.expect(TAG.sequence, "the responder's name")) };
    inner.finish("the responder's name");
    rdnsOf(name);
    return { kind: 'name', name };
  }
  const inner = tbs.inside(tbs.expect(context(2, true), 'responderID'));
  const sha1 = inner.contents(inner.expect(TAG.octetString, "the hash of the responder's key"));
  inner.finish('responderID');
  return { kind: 'key', sha1 };
}

function readSingle(fields: DerReader): SingleResponse {
  const id = readCertId(fields);
  const statusTlv = fields.next();
  const certStatus = readCertStatus(fields, statusTlv);
  const thisUpdate = readTime(fields);
  const nextTlv = fields.optional(context(0, true));
  const nextUpdate = nextTlv ? readTime(fields.inside(nextTlv)) : null;
  const { unknown, scts } = readExtensions(fields, fields.optional(context(1, true)));
  fields.finish('SingleResponse');
  return { id, ...certStatus, thisUpdate, nextUpdate, scts, unknownExtension: unknown };
}

function readCertStatus(
  fields: DerReader,
  tlv: Tlv,
): Pick<SingleResponse, 'status' | 'revokedAt' | 'reason'> {
  if (tlv.tag === context(1, true)) {
    const info = fields.inside(tlv);
    const revokedAt = readTime(info);
    const reasonTlv = info.optional(context(0, true));
    info.finish('RevokedInfo');
    if (!reasonTlv) return { status: 'revoked', revokedAt, reason: 'unspecified' };
    const inner = info.inside(reasonTlv);
    const value = readSmallInteger(
      inner,
      inner.expect(TAG.enumerated, 'revocationReason'),
      'revocationReason',
    );
    return { status: 'revoked', revokedAt, reason: reasonByNumber(value) };
  }
  const status = tlv.tag === context(0) ? 'good' : tlv.tag === context(2) ? 'unknown' : null;
  if (!status || tlv.end !== tlv.content) throw new DerError(tlv.start, 'no form of CertStatus');
  return { status, revokedAt: null, reason: null };
}

/** Extensions that bear on nothing but may be critical: none. Nonce and timestamps are processed. */
function readExtensions(fields: DerReader, tlv: Tlv | null): OcspExtensions {
  let nonce: Uint8Array | null = null;
  let scts: Uint8Array | null = null;
  let unknown: string | null = null;
  if (!tlv) return { nonce, scts, unknown };
  const list = fields.inside(tlv).sequence('extensions');
  while (!list.done) {
    const { oid, critical, value } = readExtension(list);
    if (oid === NONCE) nonce = readOctets(value, 'the nonce');
    else if (oid === TIMESTAMPS) scts = readOctets(value, 'the list of timestamps');
    else if (critical) unknown ??= oid;
  }
  return { nonce, scts, unknown };
}

/** An OCTET STRING within extnValue's own. */
function readOctets(value: Uint8Array, what: string): Uint8Array {
  const reader = new DerReader(value);
  const octets = reader.contents(reader.expect(TAG.octetString, what));
  reader.finish(what);
  return octets;
}
