/** Turns how a handshake ended into an answer: a fault when no certificate came, else its outcome. */
import type { Fault, HandshakeOutcome, PlainProtocol } from '../../endpoints/wire.ts';
import { SERVER_LIMITS } from '../limits.ts';
import type { Attempt } from './attempt.ts';
import { alertName } from '../../core/tls/registry.ts';

/** Why an attempt brought no certificates. */
export function faultOf({ end, flight, opening }: Attempt, timeoutMs: number): Fault {
  if (flight.alert !== null) {
    return { code: 'handshake-alert', alert: flight.alert, name: alertName(flight.alert) };
  }
  switch (end.kind) {
    case 'not-tls':
      return { code: 'not-tls', spoke: guessProtocol(opening) };
    case 'too-large':
      return { code: 'too-large', stage: 'handshake', limit: SERVER_LIMITS.handshakeBytes };
    case 'timeout':
      return { code: 'timeout', stage: 'handshake', milliseconds: timeoutMs };
    case 'canceled':
      return { code: 'canceled' };
    case 'failed':
      return { code: 'handshake-failed', reason: end.reason };
    case 'closed':
      return { code: 'closed-early', stage: 'handshake' };
    case 'completed':
      return { code: 'handshake-failed', reason: flight.malformed ? 'MALFORMED_MESSAGE' : 'NO_CERTIFICATE' };
  }
}

/** How the handshake went on after the certificates had come. */
export function outcomeOf({ end, flight }: Attempt): HandshakeOutcome {
  if (flight.alert !== null) {
    return { kind: 'alert', alert: flight.alert, name: alertName(flight.alert) };
  }
  switch (end.kind) {
    case 'completed':
      return { kind: 'completed' };
    case 'timeout':
      return { kind: 'timeout' };
    case 'failed':
      return { kind: 'failed', reason: end.reason };
    case 'closed':
    case 'canceled':
    case 'not-tls':
    case 'too-large':
      return { kind: 'closed' };
  }
}

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

/** Guesses what a peer that does not speak TLS speaks, from its first bytes, which go no further. */
function guessProtocol(bytes: Uint8Array): PlainProtocol | null {
  const opening = Buffer.from(bytes.subarray(0, 64));
  const found =
    TEXTS.find(([pattern]) => pattern.test(opening.toString('latin1'))) ??
    BINARIES.find(([pattern]) => pattern.test(opening.toString('hex')));
  return found?.[1] ?? null;
}
