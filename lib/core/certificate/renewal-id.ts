/** The name that an ACME service knows a certificate by when asked for its renewal window (RFC 9773 §4.1). */
import { toBase64 } from '../der/bytes.ts';
import { extensionValue } from './extensions/definition.ts';
import { AUTHORITY_KEY_IDENTIFIER } from './extensions/key-identifiers.ts';
import type { ParsedCertificate } from './types.ts';

const base64url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/**
 * keyIdentifier of the authority key identifier and the serial number's content octets (with the octet "00" that
 * keeps it positive), base64url without padding, a dot between. Null without a key identifier.
 */
export function renewalId(certificate: ParsedCertificate): string | null {
  const key = extensionValue(certificate, AUTHORITY_KEY_IDENTIFIER)?.keyIdentifier;
  return key ? `${base64url(key)}.${base64url(certificate.serial)}` : null;
}
