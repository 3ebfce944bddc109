/** Certificates and CRLs of PKCS #7 / CMS SignedData (RFC 2315 §9.1, RFC 5652 §5.1); signatures don't matter. */
import {
  BerError,
  children,
  firstChildren,
  isContext,
  isUniversal,
  octets,
  oidText,
  TAG,
  whole,
  type Ber,
} from './ber.ts';
import { OID } from './classify.ts';
import type { Collector, Place } from './collector.ts';

/** Reads a ContentInfo. The order of the members is kept: tools write the chain in it, though it is a SET. */
export function readPkcs7(contentInfo: Ber, place: Place, collector: Collector): void {
  const position = place.at(contentInfo.start);
  try {
    const [type, wrapped] = firstChildren(contentInfo, 2);
    const oid = oidText(type);
    const signedData = isContext(wrapped, 0) ? firstChildren(wrapped, 1)[0] : undefined;
    if (oid !== OID.signedData || !isUniversal(signedData, TAG.sequence)) {
      collector.problem('pkcs7-content-unsupported', position, { oid });
      return;
    }
    readSignedData(signedData, place, collector);
  } catch (error) {
    if (!(error instanceof BerError)) throw error;
    collector.problem('der-malformed', place.at(error.offset), { reason: error.message });
  }
}

function readSignedData(signedData: Ber, place: Place, collector: Collector): void {
  const position = place.at(signedData.start);
  let members = 0;
  let index = 0;
  /** What the signed content held: for a signed Apple profile that is what it brings, the rest who signed it. */
  let inside = 0;
  let hasContent = false;
  for (const field of children(signedData)) {
    // version, digestAlgorithms, encapContentInfo, [0] certificates, [1] crls, signerInfos
    if (index === 2 && oidText(firstChildren(field, 1)[0]) === OID.certificateTrustList) {
      collector.problem('is-trust-list', position);
      return;
    }
    if (index === 2) {
      const signed = signedContent(field);
      hasContent = signed !== null;
      inside = signed === null ? 0 : collector.unwrap(signed, position, '');
    }
    const isCertificates = index > 2 && isContext(field, 0);
    if (isCertificates || (index > 2 && isContext(field, 1))) {
      for (const member of children(field)) {
        if (collector.atLimit(place.at(member.start))) return;
        members++;
        if (inside > 0) continue;
        if (!isUniversal(member, TAG.sequence)) {
          const kind = `[${String(member.tagNumber)}]`;
          collector.problem('pkcs7-member-skipped', place.at(member.start), { kind });
        } else if (isCertificates) collector.certificate(whole(member), place.at(member.start));
        else collector.crl(whole(member), place.at(member.start));
      }
    }
    index++;
  }
  if (members === 0 && inside === 0) collector.problem('pkcs7-empty', position);
  else if (inside > 0 && members > 0) collector.problem('signer-set-apart', position, { members });
  else if (hasContent) collector.problem('only-signer-read', position);
}

/** The octets that were signed, where they are plain data and there; a list of certificates (.p7b) has none. */
function signedContent(encapsulated: Ber): Uint8Array | null {
  const [type, wrapped] = firstChildren(encapsulated, 2);
  if (oidText(type) !== OID.data || !isContext(wrapped, 0)) return null;
  const [value] = firstChildren(wrapped, 1);
  if (!isUniversal(value, TAG.octetString)) return null;
  const signed = octets(value);
  return signed.length === 0 ? null : signed;
}
