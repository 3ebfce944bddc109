/** The hashes by which Microsoft's trust lists name certificates. */
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha1Of, sha256Of } from '#lib/core/certificate/fingerprint.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { toHex } from '#lib/core/der/bytes.ts';
import { DerError } from '#lib/core/der/reader.ts';
import { readPublicKeyInfo } from '#lib/core/signature/spki.ts';

/** The names a list of roots may have for a certificate: hashes of its bytes. */
export const rootIdentifiers = ({ der }: ParsedCertificate): readonly string[] => [
  sha1Of(der),
  sha256Of(der),
];

/**
 * The names a list of blocked certificates may have for one: besides hashes of its bytes the hash of what is
 * signed, under any algorithm a signature may have used (CERT_SIGNATURE_HASH_PROP_ID), and the MD5 of its
 * public key (CERT_SUBJECT_PUBLIC_KEY_MD5_HASH_PROP_ID), which blocks every certificate for a stolen key.
 */
export function blockedIdentifiers(certificate: ParsedCertificate): readonly string[] {
  const { tbs, spki } = certificate;
  const key = publicKeyOf(spki);
  return [
    ...rootIdentifiers(certificate),
    ...[md5, sha1, sha256, sha384, sha512].map((hash) => toHex(hash(tbs))),
    ...(key ? [toHex(md5(key))] : []),
  ];
}

function publicKeyOf(spki: Uint8Array): Uint8Array | null {
  try {
    return readPublicKeyInfo(spki).key;
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}
