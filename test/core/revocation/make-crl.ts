import { KeyObject, sign } from 'node:crypto';
import type { Issued, RawExtension } from '#lib/cli/pki.ts';
import { integer, oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { parseCrl } from '#lib/core/revocation/crl-parse.ts';
import type { ParsedCrl } from '#lib/core/revocation/crl-types.ts';

interface EntryOptions {
  /** Hex. */
  readonly serial: string;
  readonly at?: Date;
  /** CRLReason value. */
  readonly reason?: number;
  readonly extensions?: readonly RawExtension[];
}

export interface CrlOptions {
  readonly thisUpdate?: Date;
  readonly nextUpdate?: Date | null;
  readonly entries?: readonly EntryOptions[];
  /** null: none. */
  readonly number?: number | null;
  readonly numberCritical?: boolean;
  /** BaseCRLNumber: makes it a delta. */
  readonly base?: number;
  readonly extensions?: readonly RawExtension[];
  readonly version?: 1 | 2;
  /** Signs instead of the issuer. */
  readonly keys?: CryptoKeyPair;
  /** AlgorithmIdentifier outside, when it shall differ. */
  readonly outerAlgorithm?: Uint8Array;
}

export const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
export const T2026 = new Date('2026-06-01T00:00:00Z');

const extension = (id: string, critical: boolean, value: Uint8Array): Uint8Array =>
  sequence(oid(id), ...(critical ? [tlv(1, Uint8Array.of(0xff))] : []), tlv(4, value));

const time = (date: Date): Uint8Array =>
  text(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`, 0x17);

function entry({ serial, at = T2026, reason, extensions = [] }: EntryOptions): Uint8Array {
  const list = [
    ...(reason === undefined ? [] : [extension('2.5.29.21', false, integer(reason, 0x0a))]),
    ...extensions.map(({ oid: id, critical, value }) => extension(id, critical, value)),
  ];
  return sequence(
    tlv(2, new Uint8Array(Buffer.from(serial, 'hex'))),
    time(at),
    ...(list.length > 0 ? [sequence(...list)] : []),
  );
}

/** A CRL signed by a P-256 CA with ecdsa-with-SHA256; sound unless an option says otherwise. */
export function makeCrl(issuer: Issued, options: CrlOptions = {}): Uint8Array {
  const { number = 7, nextUpdate = new Date('2026-12-31T00:00:00Z'), entries = [], version = 2 } = options;
  const list = [
    ...(number === null ? [] : [extension('2.5.29.20', options.numberCritical ?? false, integer(number))]),
    ...(options.base === undefined ? [] : [extension('2.5.29.27', true, integer(options.base))]),
    ...(options.extensions ?? []).map(({ oid: id, critical, value }) => extension(id, critical, value)),
  ];
  const tbs = sequence(
    ...(version === 2 ? [integer(1)] : []),
    ECDSA_SHA256,
    new Uint8Array(issuer.certificate.subjectName.toArrayBuffer()),
    time(options.thisUpdate ?? T2026),
    ...(nextUpdate ? [time(nextUpdate)] : []),
    ...(entries.length > 0 ? [sequence(...entries.map(entry))] : []),
    ...(list.length > 0 ? [tlv(0xa0, sequence(...list))] : []),
  );
  const key = KeyObject.from((options.keys ?? issuer.keys).privateKey);
  const signature = tlv(3, Uint8Array.of(0), new Uint8Array(sign('sha256', tbs, key)));
  return sequence(tbs, options.outerAlgorithm ?? ECDSA_SHA256, signature);
}

export function readCrl(der: Uint8Array): ParsedCrl {
  const result = parseCrl(der);
  if (!result.ok) throw new Error(result.fault.reason);
  return result.crl;
}

export function readCertificate(der: Uint8Array): ParsedCertificate {
  const result = parseCertificate(der);
  if (!result.ok) throw new Error(result.fault.reason);
  return result.certificate;
}
