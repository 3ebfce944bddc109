import { FRESHEST_CRL } from '../certificate/extensions/access.ts';
import { AUTHORITY_KEY_IDENTIFIER } from '../certificate/extensions/key-identifiers.ts';
import { readExtension } from '../certificate/parse.ts';
import type { Extension } from '../certificate/types.ts';
import type { CertificateTime } from '../der/types.ts';
import { equalBytes } from '../der/bytes.ts';
import { DerError, DerReader, TAG, context } from '../der/reader.ts';
import { readTime } from '../der/time.ts';
import { readBitString, readSmallInteger } from '../der/values.ts';
import { LIMITS } from '../limits.ts';
import { rdnsOf } from '../name/name.ts';
import { surveyEntries } from './crl-entries.ts';
import {
  CRL_NUMBER,
  CrlExtensions,
  DELTA_CRL_INDICATOR,
  ISSUING_DISTRIBUTION_POINT,
} from './crl-extensions.ts';
import type { CrlFault, CrlParseResult, ParsedCrl } from './crl-types.ts';

const NO_BYTES = new Uint8Array();

/**
 * Reads a CertificateList (RFC 5280 §5.1), strictly. Never throws for bad bytes; a list that can be read
 * but breaks the profile so that it may not be used has `faults`.
 */
export function parseCrl(der: Uint8Array): CrlParseResult {
  if (der.length > LIMITS.crlBytes) {
    return { ok: false, fault: { offset: 0, reason: `larger than ${LIMITS.crlBytes} octets` } };
  }
  try {
    return { ok: true, crl: readCrl(der) };
  } catch (error) {
    if (error instanceof DerError)
      return { ok: false, fault: { offset: error.offset, reason: error.message } };
    throw error;
  }
}

function readCrl(der: Uint8Array): ParsedCrl {
  const outer = new DerReader(der);
  const body = outer.sequence('a CRL');
  outer.finish('the CRL');
  const tbsTlv = body.expect(TAG.sequence, 'TBSCertList');
  const outerAlgorithm = body.whole(body.expect(TAG.sequence, 'signatureAlgorithm'));
  const signatureTlv = body.expect(TAG.bitString, 'signatureValue');
  body.finish('the CRL');
  const signature = readBitString(body, signatureTlv);

  const tbs = body.inside(tbsTlv);
  const versionTlv = tbs.optional(TAG.integer);
  const version = versionTlv ? readSmallInteger(tbs, versionTlv, 'version') + 1 : 1;
  const innerAlgorithm = tbs.whole(tbs.expect(TAG.sequence, 'signature'));
  const issuer = { der: tbs.whole(tbs.expect(TAG.sequence, 'issuer')) };
  rdnsOf(issuer);
  const thisUpdate = readTime(tbs);
  const nextUpdate = readOptionalTime(tbs);
  const entriesTlv = tbs.optional(TAG.sequence);
  const entries = entriesTlv ? tbs.contents(entriesTlv) : NO_BYTES;
  const extensionsTlv = tbs.optional(context(0, true));
  const list = extensionsTlv ? readExtensions(tbs.inside(extensionsTlv)) : [];
  tbs.finish('TBSCertList');

  const extensions = new CrlExtensions(list);
  const number = extensions.read(CRL_NUMBER);
  const baseNumber = extensions.read(DELTA_CRL_INDICATOR);
  const scope = extensions.read(ISSUING_DISTRIBUTION_POINT);
  const authorityKey = extensions.read(AUTHORITY_KEY_IDENTIFIER);
  const freshest = extensions.read(FRESHEST_CRL);
  const survey = surveyEntries(entries, scope?.indirect ?? false);

  const faults: CrlFault[] = [...extensions.faults, ...survey.faults];
  const add = (code: CrlFault['code'], params: CrlFault['params'] = {}): number =>
    faults.push({ code, params });
  if (version > 2 || (version === 1 && list.length > 0)) add('crl-version', { version });
  if (!equalBytes(innerAlgorithm, outerAlgorithm)) add('crl-algorithm-mismatch');
  // No algorithm signs to part of an octet (PKITS 4.4.4 flips that bit).
  if (signature.unusedBits !== 0) add('crl-signature-invalid');
  if (!nextUpdate) add('crl-next-update-missing');
  // A malformed number was reported as such.
  if (!list.some(({ oid }) => oid === CRL_NUMBER.oid)) add('crl-number-missing');
  if (extensions.isCritical(CRL_NUMBER)) add('crl-number-critical');

  return {
    der,
    tbs: body.whole(tbsTlv),
    version,
    innerAlgorithm,
    outerAlgorithm,
    signature: signature.bytes,
    issuer,
    thisUpdate,
    nextUpdate,
    entries,
    entryCount: survey.count,
    number,
    baseNumber,
    scope,
    authorityKey,
    freshest,
    faults,
  };
}

function readOptionalTime(tbs: DerReader): CertificateTime | null {
  const tag = tbs.peek();
  return tag === TAG.utcTime || tag === TAG.generalizedTime ? readTime(tbs) : null;
}

function readExtensions(wrapper: DerReader): readonly Extension[] {
  const list = wrapper.sequence('crlExtensions');
  wrapper.finish('crlExtensions');
  const extensions: Extension[] = [];
  while (!list.done) extensions.push(readExtension(list));
  return extensions;
}
