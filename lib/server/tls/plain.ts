/** Guesses what a peer that does not speak TLS speaks, from its first bytes, which go no further. */
import type { PlainProtocol } from '../../endpoints/wire.ts';

const TEXTS: readonly (readonly [RegExp, PlainProtocol])[] = [
  [/^(?:HTTP\/|<!doctype|<html)/i, 'http'],
  [/^SSH-/, 'ssh'],
  [/^(?:220|421|554)[ -]/, 'smtp-or-ftp'],
  [/^\* (?:OK|BYE|PREAUTH)/i, 'imap'],
  [/^(?:\+OK|-ERR)/, 'pop3'],
  [/^<(?:\?xml|stream:)/, 'xmpp'],
];

/** Binary openings, in hex: an LDAPMessage, a TPKT header, a MySQL handshake of version 10. */
const BINARIES: readonly (readonly [RegExp, PlainProtocol])[] = [
  [/^30(?:..){1,6}0201/, 'ldap'],
  [/^030000/, 'rdp'],
  [/^(?:..){3}000a3/, 'mysql'],
];

export function guessProtocol(bytes: Uint8Array): PlainProtocol | null {
  const opening = Buffer.from(bytes.subarray(0, 64));
  const found =
    TEXTS.find(([pattern]) => pattern.test(opening.toString('latin1'))) ??
    BINARIES.find(([pattern]) => pattern.test(opening.toString('hex')));
  return found?.[1] ?? null;
}
