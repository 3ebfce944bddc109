import { PROTOCOLS, type TargetProtocol } from '#lib/core/input/schemes.ts';
import type { PartId } from '../messages/en/types.ts';
import type { Translator } from '../messages/translator.ts';

/** How TLS starts, where it is a word of the protocol. */
const HOW: Readonly<Partial<Record<TargetProtocol, string>>> = {
  smtp: 'STARTTLS',
  lmtp: 'STARTTLS',
  imap: 'STARTTLS',
  pop3: 'STLS',
  sieve: 'STARTTLS',
  nntp: 'STARTTLS',
  ldap: 'StartTLS',
  'xmpp-client': 'STARTTLS',
  ftp: 'AUTH TLS',
  postgres: 'SSLRequest',
  mysql: 'SSLRequest',
};

/** “SMTP with STARTTLS”: a protocol with the way TLS starts, in the reader's language. */
export function protocolTitle(
  { text }: Pick<Translator<PartId<'box'>>, 'text'>,
  protocol: TargetProtocol,
): string {
  const { name, title } = PROTOCOLS[protocol];
  const how = HOW[protocol];
  if (how !== undefined)
    return text('box.protocol.with', { name: protocol === 'mysql' ? 'MySQL / MariaDB' : name, how });
  if (protocol === 'tds') return text('box.protocol.packets', { name });
  if (protocol === 'tds-strict') return text('box.protocol.once', { name });
  return protocol === 'xmpp-server' ? text('box.protocol.servers') : title;
}
