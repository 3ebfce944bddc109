/** Guesses what a peer that does not speak TLS speaks, from its first bytes, which go no further. */
import type { PlainProtocol } from '../../endpoints/wire.ts';

const OPENINGS: readonly (readonly [RegExp, PlainProtocol])[] = [
  [/^(?:HTTP\/|<!doctype|<html)/i, 'http'],
  [/^SSH-/, 'ssh'],
  [/^(?:220|421|554)[ -]/, 'smtp-or-ftp'],
  [/^\* (?:OK|BYE|PREAUTH)/i, 'imap'],
  [/^(?:\+OK|-ERR)/, 'pop3'],
  [/^<(?:\?xml|stream:)/, 'xmpp'],
  [/^\x30[\s\S]{1,6}\x02\x01/, 'ldap'],
  [/^\x03\x00\x00/, 'rdp'],
  [/^[\s\S]{3}\x00\x0a\d/, 'mysql'],
];

export function guessProtocol(bytes: Uint8Array): PlainProtocol | null {
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return OPENINGS.find(([opening]) => opening.test(text))?.[1] ?? null;
}
