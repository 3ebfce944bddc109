/** A capture's conversations as lines to choose from. English, as the technical articles are. */
import type { CapturedConversation, UnreadReason } from '#lib/core/capture/types.ts';

export interface ConversationLine {
  /** Place in the capture's list. */
  readonly index: number;
  /** Whom it was with: the name asked for, or the address. */
  readonly title: string;
  /** Address and port, version, time of day. */
  readonly facts: string;
  /** Who broke it off and why; null when nobody did. */
  readonly alert: string | null;
  /** Certificates sent; 0 where none could be read. */
  readonly certificates: number;
  /** Why none could be read; null when they were. */
  readonly unread: string | null;
}

const UNREAD: Readonly<Record<UnreadReason, string>> = {
  encrypted: 'encrypted by TLS 1.3; its secrets are not at hand',
  suite: 'a cipher suite that is not opened here',
  compressed: 'certificates compressed in a way that is not unpacked here',
  resumed: 'an earlier session taken up: no certificates are sent',
  refused: 'refused before certificates were sent',
  unanswered: 'no answer was captured',
  incomplete: 'packets are missing',
};

/** What alerts about certificates say of whoever sent them (RFC 8446 §6.2). */
const ALERTS: Readonly<Record<string, string>> = {
  unknown_ca: 'it does not know the root, or misses an intermediate',
  certificate_unknown: 'it turned the certificate away for a reason of its own',
  bad_certificate: 'it found the certificate damaged or not to its rules',
  certificate_expired: 'by its clock the certificate has expired',
  certificate_revoked: 'it found the certificate revoked',
  unsupported_certificate: 'it takes no certificate of that kind',
  unrecognized_name: 'it has nothing under the name that was asked for',
  certificate_required: 'it demands a client certificate',
  handshake_failure: 'client and server have nothing in common that both would use',
  protocol_version: 'it speaks none of the versions offered',
};

const alertText = ({ alert }: CapturedConversation): string | null => {
  if (alert === null) return null;
  const meaning = ALERTS[alert.name];
  const said = `The ${alert.from} broke it off with the alert ${alert.name} (${String(alert.code)})`;
  return meaning === undefined ? `${said}.` : `${said}: ${meaning}.`;
};

const bracketed = ({ address, port }: CapturedConversation['server']): string =>
  `${address.includes(':') ? `[${address}]` : address}:${String(port)}`;

/** "2026-06-15 15:06:40 UTC" of ISO 8601. */
const moment = (iso: string): string => iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');

export const conversationLines = (
  conversations: readonly CapturedConversation[],
): readonly ConversationLine[] =>
  conversations.map((one, index) => ({
    index,
    title: one.serverName ?? one.server.address,
    facts: [
      bracketed(one.server),
      ...(one.serverName === null ? ['no name asked for'] : []),
      ...(one.version === null ? [] : [one.version.replace('TLSv', 'TLS ')]),
      ...(one.time === null ? [] : [moment(one.time)]),
    ].join(' · '),
    alert: alertText(one),
    certificates: one.chain.length,
    unread: one.unread === null ? null : UNREAD[one.unread],
  }));
