/**
 * Microsoft's certificate trust list (.stl, as authroot.stl and disallowedcert.stl): SignedData whose
 * content is a list of certificate hashes with properties. It holds no certificates but its signer's, and
 * its signature is not checked here.
 */
import {
  BerError,
  children,
  content,
  firstChildren,
  isContext,
  isUniversal,
  octets,
  oidText,
  readBer,
  TAG,
  whole,
  type Ber,
} from '#lib/core/input/ber.ts';
import { OID } from '#lib/core/input/classify.ts';
import { readRootProperty, type RootProperties } from './root-properties.ts';

const PROPERTY_ARC = '1.3.6.1.4.1.311.10.11.';

interface TrustListEntry {
  /** Hash of the certificate under `TrustList.hash`, lower-case hex. */
  readonly identifier: string;
  readonly properties: RootProperties;
}

export interface TrustList {
  /** What the list is for: 1.3.6.1.4.1.311.10.3.9 roots, .311.10.3.30 disallowed certificates. */
  readonly usages: readonly string[];
  /** Lower-case hex; null when absent. */
  readonly sequenceNumber: string | null;
  /** Milliseconds since 1970; NaN when it does not read. */
  readonly thisUpdate: number;
  readonly nextUpdate: number | null;
  /** OID of the hash that names the certificates: SHA-1 is 1.3.14.3.2.26. */
  readonly hash: string;
  readonly entries: readonly TrustListEntry[];
  /** DER of the certificates that came along for checking the signature. */
  readonly signerCertificates: readonly Uint8Array[];
}

type TrustListReading =
  | { readonly ok: true; readonly list: TrustList }
  | { readonly ok: false; readonly offset: number; readonly reason: string };

/** Reads a trust list; never throws for bad bytes. */
export function readTrustList(bytes: Uint8Array): TrustListReading {
  try {
    return { ok: true, list: readSignedData(bytes) };
  } catch (error) {
    if (!(error instanceof BerError)) throw error;
    return { ok: false, offset: error.offset, reason: error.message };
  }
}

function readSignedData(bytes: Uint8Array): TrustList {
  const [type, wrapped] = firstChildren(readBer(bytes), 2);
  const signedData = isContext(wrapped, 0) ? firstChildren(wrapped, 1)[0] : undefined;
  if (oidText(type) !== OID.signedData || signedData === undefined) throw new BerError('not signed data', 0);
  const fields = [...children(signedData)];
  const encapsulated = fields[2];
  const [contentType, holder] = encapsulated === undefined ? [] : firstChildren(encapsulated, 2);
  if (oidText(contentType) !== OID.certificateTrustList || holder === undefined) {
    throw new BerError('not a certificate trust list', signedData.start);
  }
  const certificates = fields.slice(3).find((field) => isContext(field, 0));
  return {
    ...readList(listOf(holder)),
    signerCertificates: certificates === undefined ? [] : [...children(certificates)].map(whole),
  };
}

/** The list stands in [0] as it is; some writers wrap it in an OCTET STRING, as CMS asks. */
function listOf(holder: Ber): Ber {
  const [inner] = firstChildren(holder, 1);
  if (inner === undefined) throw new BerError('the list is missing', holder.start);
  return isUniversal(inner, TAG.octetString) ? readBer(octets(inner)) : inner;
}

const isTime = (value: Ber | undefined): boolean =>
  isUniversal(value, TAG.utcTime) || isUniversal(value, TAG.generalizedTime);

/** version?, usages, listIdentifier?, sequenceNumber?, thisUpdate, nextUpdate?, hash, entries?, extensions? */
function readList(list: Ber): Omit<TrustList, 'signerCertificates'> {
  const fields = [...children(list)];
  const firstTime = fields.findIndex(isTime);
  const usages = fields.find((field) => isUniversal(field, TAG.sequence));
  const thisUpdate = fields[firstTime];
  if (usages === undefined || thisUpdate === undefined) throw new BerError('the date is missing', list.start);
  const second = fields[firstTime + 1];
  const nextUpdate = second !== undefined && isTime(second) ? second : null;
  const [algorithm, subjects] = fields.slice(firstTime + (nextUpdate === null ? 1 : 2));
  // Integers before the date: the sequence number is the last one, and follows the usages.
  const number = fields.slice(0, firstTime).findLast((field) => isUniversal(field, TAG.integer));
  return {
    usages: [...children(usages)].map(oidText),
    sequenceNumber: number !== undefined && number.start > usages.start ? hex(content(number)) : null,
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: nextUpdate === null ? null : timeOf(nextUpdate),
    hash: algorithm === undefined ? '' : oidText(firstChildren(algorithm, 1)[0]),
    entries: isUniversal(subjects, TAG.sequence) ? [...children(subjects)].map(readSubject) : [],
  };
}

/** TrustedSubject: SEQUENCE { identifier OCTET STRING, SET OF { OID, SET OF value } }. */
function readSubject(subject: Ber): TrustListEntry {
  const [identifier, attributes] = firstChildren(subject, 2);
  if (!isUniversal(identifier, TAG.octetString))
    throw new BerError('an entry has no identifier', subject.start);
  let properties: RootProperties = {};
  for (const attribute of attributes === undefined ? [] : children(attributes)) {
    const [type, values] = firstChildren(attribute, 2);
    const oid = oidText(type);
    const value = values === undefined ? undefined : firstChildren(values, 1)[0];
    if (!oid.startsWith(PROPERTY_ARC) || !isUniversal(value, TAG.octetString)) continue;
    properties = {
      ...properties,
      ...readRootProperty(Number(oid.slice(PROPERTY_ARC.length)), octets(value)),
    };
  }
  return { identifier: hex(octets(identifier)), properties };
}

/** UTCTime or GeneralizedTime in UTC with seconds, as the lists have it; years from 50 on are 19xx. */
function timeOf(value: Ber): number {
  const text = new TextDecoder().decode(content(value));
  const short = /^(\d{2})(\d{10})Z$/.exec(text);
  const digits = short === null ? text : `${Number(short[1]) >= 50 ? '19' : '20'}${text}`;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits);
  if (parts === null) return Number.NaN;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (value) => value.toString(16).padStart(2, '0')).join('');
