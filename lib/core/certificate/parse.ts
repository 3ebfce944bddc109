import { DerError, DerReader, TAG, context } from '../der/reader.ts';
import { decodeOid, integerContents, readBitString, readBoolean, readSmallInteger } from '../der/values.ts';
import { readTime } from '../der/time.ts';
import { rdnsOf } from '../name/name.ts';
import { LIMITS } from '../limits.ts';
import type { Extension, ParsedCertificate } from './types.ts';
import type { DerFault, LooseFault } from '../der/types.ts';

export type ParseResult =
  | { readonly ok: true; readonly certificate: ParsedCertificate }
  | { readonly ok: false; readonly fault: DerFault };

/**
 * Reads a certificate (RFC 5280 §4.1) in one pass over its outer structure. Never throws for bad bytes:
 * the answer names the offset and what was wrong.
 */
export function parseCertificate(der: Uint8Array): ParseResult {
  if (der.length > LIMITS.certificateBytes) {
    return { ok: false, fault: { offset: 0, reason: `larger than ${LIMITS.certificateBytes} octets` } };
  }
  try {
    return { ok: true, certificate: readCertificate(der, null) };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    const certificate = readLoosely(der);
    if (certificate) return { ok: true, certificate };
    return { ok: false, fault: { offset: error.offset, reason: error.message } };
  }
}

/** What lenient clients still read; null when nobody can. */
function readLoosely(der: Uint8Array): ParsedCertificate | null {
  try {
    return readCertificate(der, []);
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

function readCertificate(der: Uint8Array, tolerated: LooseFault[] | null): ParsedCertificate {
  const outer = new DerReader(der, 0, der.length, tolerated);
  const body = outer.sequence('a certificate');
  outer.finishWhole('the certificate');
  const tbsTlv = body.expect(TAG.sequence, 'TBSCertificate');
  const outerAlgorithm = body.whole(body.expect(TAG.sequence, 'signatureAlgorithm'));
  const signatureTlv = body.expect(TAG.bitString, 'signatureValue');
  body.finish('the certificate');
  const signature = readBitString(body, signatureTlv);
  if (signature.unusedBits !== 0)
    body.depart(signatureTlv.start, 'bits', 'the signature is not whole octets');

  const tbs = body.inside(tbsTlv);
  const version = readVersion(tbs);
  const serial = integerContents(tbs, tbs.expect(TAG.integer, 'serialNumber'));
  const innerAlgorithm = tbs.whole(tbs.expect(TAG.sequence, 'signature'));
  const issuer = { der: tbs.whole(tbs.expect(TAG.sequence, 'issuer')) };
  const validity = tbs.sequence('validity');
  const notBefore = readTime(validity);
  const notAfter = readTime(validity);
  validity.finish('validity');
  const subject = { der: tbs.whole(tbs.expect(TAG.sequence, 'subject')) };
  // Decoded here, so that nobody further in has to expect a broken name.
  rdnsOf(issuer, tolerated);
  rdnsOf(subject, tolerated);
  const spki = tbs.whole(tbs.expect(TAG.sequence, 'subjectPublicKeyInfo'));
  // issuerUniqueID and subjectUniqueID: obsolete, skipped.
  tbs.optional(context(1));
  tbs.optional(context(2));
  const extensionsTlv = tbs.optional(context(3, true));
  const extensions = extensionsTlv ? readExtensions(tbs.inside(extensionsTlv)) : [];
  tbs.finish('TBSCertificate');

  return {
    der,
    tbs: body.whole(tbsTlv),
    version,
    serial,
    innerAlgorithm,
    outerAlgorithm,
    signature: signature.bytes,
    issuer,
    subject,
    notBefore,
    notAfter,
    spki,
    extensions,
    faults: [...(tolerated ?? []), ...versionFaults(version, tbs.bytes, tbsTlv.content)],
  };
}

function readVersion(tbs: DerReader): number {
  const tlv = tbs.optional(context(0, true));
  if (!tlv) return 1;
  const inner = tbs.inside(tlv);
  const value = readSmallInteger(inner, inner.expect(TAG.integer, 'version'), 'version');
  inner.finish('version');
  return value + 1;
}

/** DER leaves out default values, so an explicit v1 is a departure. */
function versionFaults(version: number, bytes: Uint8Array, offset: number): readonly LooseFault[] {
  return version === 1 && bytes[offset] === context(0, true)
    ? [{ offset, form: 'default', reason: 'the default version v1 is encoded' }]
    : [];
}

function readExtensions(wrapper: DerReader): readonly Extension[] {
  const list = wrapper.sequence('extensions');
  wrapper.finish('extensions');
  if (list.done) list.depart(list.offset, 'empty-extensions', 'the list of extensions is empty');
  const extensions: Extension[] = [];
  while (!list.done) extensions.push(readExtension(list));
  return extensions;
}

/** Reads one Extension (RFC 5280 §4.2); also used for CRLs. @throws DerError */
export function readExtension(list: DerReader): Extension {
  const tlv = list.expect(TAG.sequence, 'an extension');
  const fields = list.inside(tlv);
  const oid = fields.expect(TAG.oid, 'extnID');
  const critical = fields.optional(TAG.boolean);
  const value = fields.expect(TAG.octetString, 'extnValue');
  fields.finish('an extension');
  const isCritical = critical ? readBoolean(fields, critical) : false;
  return {
    oid: decodeOid(fields.bytes, oid.content, oid.end),
    critical: isCritical,
    defaultWritten: critical !== null && !isCritical,
    value: fields.contents(value),
    offset: tlv.start,
  };
}
