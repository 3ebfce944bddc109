/** A capture's conversations as lines to choose from. */
import type { PartId } from '#lib/content/messages/en/types.ts';
import { dotted, secondIn } from '#lib/content/messages/forms.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { CapturedConversation } from '#lib/core/capture/types.ts';

type CaptureWords = Translator<PartId<'connection'>>;

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
  /** That none could be read, and why; null when they were. */
  readonly unread: string | null;
}

/** Alerts whose names say too little. */
const MEANINGS = [
  'unknown-ca',
  'certificate-unknown',
  'bad-certificate',
  'certificate-expired',
  'certificate-revoked',
  'unsupported-certificate',
  'unrecognized-name',
  'certificate-required',
  'handshake-failure',
  'protocol-version',
] as const;

function alertText({ text }: CaptureWords, { alert }: CapturedConversation): string | null {
  if (alert === null) return null;
  const { from, name } = alert;
  const values = { from, name, number: String(alert.code) };
  const meaning = MEANINGS.find((one) => one === name.replaceAll('_', '-'));
  return meaning === undefined
    ? text('connection.capture.alert', values)
    : text('connection.capture.alert-meaning', {
        ...values,
        meaning: text(`connection.capture.meaning.${meaning}`),
      });
}

const bracketed = ({ address, port }: CapturedConversation['server']): string =>
  `${address.includes(':') ? `[${address}]` : address}:${String(port)}`;

export const conversationLines = (
  words: CaptureWords,
  conversations: readonly CapturedConversation[],
): readonly ConversationLine[] =>
  conversations.map((one, index) => ({
    index,
    title: one.serverName ?? one.server.address,
    facts: dotted([
      bracketed(one.server),
      ...(one.serverName === null ? [words.text('connection.capture.nameless')] : []),
      ...(one.version === null ? [] : [one.version.replace('TLSv', 'TLS ')]),
      ...(one.time === null ? [] : [secondIn(words.locale, one.time)]),
    ]),
    alert: alertText(words, one),
    certificates: one.chain.length,
    unread: one.unread === null ? null : words.text(`connection.capture.unread.${one.unread}`),
  }));
