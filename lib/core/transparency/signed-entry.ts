/** What a log signs (RFC 6962 §3.2): the certificate, or what it was before the timestamps were put in. */
import { sha256 } from '@noble/hashes/sha2.js';
import { SIGNED_CERTIFICATE_TIMESTAMPS } from '../certificate/extensions/registry.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { concat } from '../der/bytes.ts';
import { encode, encodeOid } from '../der/encode.ts';
import { DerReader, TAG, context } from '../der/reader.ts';
import type { Sct } from './sct.ts';

const number = (value: number, octets: number): Uint8Array => {
  const bytes = new Uint8Array(octets);
  for (let i = octets - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  return bytes;
};

/** The octets under an SCT's signature: of the final certificate, or of the precertificate of an embedded one. */
export function signedEntry(
  { version, timestamp, extensions }: Sct,
  certificate: ParsedCertificate,
  issuer: ParsedCertificate | null,
): Uint8Array {
  const entry = issuer
    ? [number(1, 2), sha256(issuer.spki), ...counted(withoutScts(certificate))]
    : [number(0, 2), ...counted(certificate.der)];
  return concat([
    Uint8Array.of(version, 0),
    number(timestamp, 8),
    ...entry,
    number(extensions.length, 2),
    extensions,
  ]);
}

const counted = (bytes: Uint8Array): readonly Uint8Array[] => [number(bytes.length, 3), bytes];

/** The TBSCertificate as the log saw it: without the list, which was not there yet. */
export function withoutScts({ tbs }: ParsedCertificate): Uint8Array {
  const outer = new DerReader(tbs);
  const fields = outer.sequence('TBSCertificate');
  const kept: Uint8Array[] = [];
  const unwanted = encodeOid(SIGNED_CERTIFICATE_TIMESTAMPS.oid);
  while (!fields.done) {
    const tlv = fields.next();
    if (tlv.tag !== context(3, true)) {
      kept.push(fields.whole(tlv));
      continue;
    }
    const list = fields.inside(tlv).sequence('extensions');
    const extensions: Uint8Array[] = [];
    while (!list.done) {
      const extension = list.next();
      const oid = list.bytes.subarray(extension.content, extension.content + unwanted.length);
      if (!oid.every((octet, at) => octet === unwanted[at])) extensions.push(list.whole(extension));
    }
    if (extensions.length > 0) kept.push(encode(context(3, true), [encode(TAG.sequence, extensions)]));
  }
  return encode(TAG.sequence, kept);
}
