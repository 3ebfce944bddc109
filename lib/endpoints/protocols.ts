import type { Protocol } from './wire.ts';

/** Ports on which TLS starts after a plain dialogue; on every other port it starts at once. */
const STARTTLS_PORTS: Readonly<Record<number, Protocol>> = {
  21: 'ftp',
  25: 'smtp',
  110: 'pop3',
  143: 'imap',
  389: 'ldap',
  587: 'smtp',
  2525: 'smtp',
  3268: 'ldap',
  5222: 'xmpp-client',
  5269: 'xmpp-server',
};

const DEFAULT_PORTS: Readonly<Record<Protocol, number>> = {
  tls: 443,
  smtp: 25,
  imap: 143,
  pop3: 110,
  ldap: 389,
  'xmpp-client': 5222,
  'xmpp-server': 5269,
  ftp: 21,
};

/** How TLS usually starts on a port. */
export const protocolForPort = (port: number): Protocol => STARTTLS_PORTS[port] ?? 'tls';

/** The port that a protocol has by registration (443 for direct TLS). */
export const portForProtocol = (protocol: Protocol): number => DEFAULT_PORTS[protocol];
