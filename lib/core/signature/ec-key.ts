import type { DerReader } from '../der/reader.ts';
import { DerError, TAG } from '../der/reader.ts';
import { decodeOid } from '../der/values.ts';
import { CURVES, curveByOid, isCoordinate, isOnCurve, type Curve } from './curves.ts';
import { bytesToBigInt, readPositiveInteger } from './integers.ts';
import type { PublicKeyInfo } from './spki.ts';

export const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const PRIME_FIELD = '1.2.840.10045.1.1';

/** How the parameters say which curve it is (RFC 5480 §2.1.1); only `named` may be used in certificates. */
export type CurveForm = 'named' | 'explicit' | 'implicit';

interface EcParameters {
  readonly form: CurveForm;
  /** OID of a named curve. */
  readonly oid: string | null;
  /** The curve, also when written out in full with all the numbers of a known one. */
  readonly curve: Curve | null;
}

/** @throws DerError when absent or malformed. */
export function readEcParameters(info: PublicKeyInfo): EcParameters {
  const { parameters, reader } = info;
  if (!parameters) throw new DerError(0, 'the curve is absent');
  if (parameters.tag === TAG.oid) {
    const oid = decodeOid(reader.bytes, parameters.content, parameters.end);
    return { form: 'named', oid, curve: curveByOid(oid) };
  }
  if (parameters.tag === TAG.null) {
    if (parameters.end !== parameters.content) throw new DerError(parameters.start, 'NULL has contents');
    return { form: 'implicit', oid: null, curve: null };
  }
  if (parameters.tag === TAG.sequence) {
    return { form: 'explicit', oid: null, curve: recogniseCurve(reader.inside(parameters)) };
  }
  throw new DerError(parameters.start, 'the curve is neither named, implicit nor specified');
}

/**
 * Finds the known curve that SpecifiedECDomain (SEC 1 §C.2) writes out, the base point included: a
 * curve that only shares its equation is a forgery (CVE-2020-0601). Null for any other.
 * @throws DerError
 */
function recogniseCurve(domain: DerReader): Curve | null {
  domain.expect(TAG.integer, 'the version');
  const field = domain.sequence('the field');
  const fieldType = field.expect(TAG.oid, 'the field type');
  if (decodeOid(field.bytes, fieldType.content, fieldType.end) !== PRIME_FIELD) return null;
  const p = bytesToBigInt(readPositiveInteger(field, 'the field prime'));
  const equation = domain.sequence('the curve');
  const a = bytesToBigInt(equation.contents(equation.expect(TAG.octetString, 'coefficient a')));
  const b = bytesToBigInt(equation.contents(equation.expect(TAG.octetString, 'coefficient b')));
  const base = domain.contents(domain.expect(TAG.octetString, 'the base point'));
  const n = bytesToBigInt(readPositiveInteger(domain, 'the order'));
  const curve = CURVES.find((each) => each.p === p && each.a === a && each.b === b && each.n === n);
  if (!curve) return null;
  const size = coordinateSize(curve);
  const x = bytesToBigInt(base.subarray(1, 1 + size));
  if (x !== curve.gx) return null;
  if (base[0] === 4 && base.length === 1 + 2 * size) {
    return bytesToBigInt(base.subarray(1 + size)) === curve.gy ? curve : null;
  }
  const parity = Number(curve.gy & 1n);
  return base.length === 1 + size && base[0] === 2 + parity ? curve : null;
}

/** Octets of one coordinate. */
export const coordinateSize = (curve: Curve): number => Math.ceil(curve.bits / 8);

/**
 * Why an ECPoint (SEC 1 §2.3.3) is no public key on the curve, or null. Uncompressed and compressed
 * forms are allowed (RFC 5480 §2.2), hybrid ones and the point at infinity are not.
 */
export function pointFault(curve: Curve, point: Uint8Array): string | null {
  const size = coordinateSize(curve);
  const form = point[0];
  if (form === 4) {
    if (point.length !== 1 + 2 * size) return `the point has ${point.length} octets, not ${1 + 2 * size}`;
    const x = bytesToBigInt(point.subarray(1, 1 + size));
    const y = bytesToBigInt(point.subarray(1 + size));
    return isOnCurve(curve, x, y) ? null : 'the point is not on the curve';
  }
  if (form === 2 || form === 3) {
    if (point.length !== 1 + size) return `the point has ${point.length} octets, not ${1 + size}`;
    return isCoordinate(curve, bytesToBigInt(point.subarray(1))) ? null : 'the point is not on the curve';
  }
  return 'the point is neither compressed nor uncompressed';
}
