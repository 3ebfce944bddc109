/** URL schemes and ports that tell how TLS starts. Names of protocols are those of the endpoint API. */

export type TargetProtocol =
  'tls' | 'smtp' | 'imap' | 'pop3' | 'ldap' | 'xmpp-client' | 'xmpp-server' | 'ftp';

export interface Scheme {
  readonly port: number;
  readonly protocol: TargetProtocol;
  /** The scheme itself uses no TLS: the port asked is that of its TLS sibling. */
  readonly plain?: true;
}

const tls = (port: number): Scheme => ({ port, protocol: 'tls' });

/** Schemes that can be asked for certificates. */
export const SCHEMES: Readonly<Record<string, Scheme>> = {
  https: tls(443),
  http: { port: 443, protocol: 'tls', plain: true },
  wss: tls(443),
  ws: { port: 443, protocol: 'tls', plain: true },
  tls: tls(443),
  ssl: tls(443),
  sip: tls(5061),
  sips: tls(5061),
  ldaps: tls(636),
  ldap: { port: 389, protocol: 'ldap' },
  smtps: tls(465),
  smtp: { port: 25, protocol: 'smtp' },
  submission: { port: 587, protocol: 'smtp' },
  imaps: tls(993),
  imap: { port: 143, protocol: 'imap' },
  pop3s: tls(995),
  pops: tls(995),
  pop3: { port: 110, protocol: 'pop3' },
  pop: { port: 110, protocol: 'pop3' },
  ftps: tls(990),
  ftp: { port: 21, protocol: 'ftp' },
  xmpp: { port: 5222, protocol: 'xmpp-client' },
  rediss: tls(6379),
  amqps: tls(5671),
  mqtts: tls(8883),
};

/** Schemes written without "//"; what stands before "@" is a user there. */
export const OPAQUE_SCHEMES: ReadonlySet<string> = new Set(['sip', 'sips', 'mailto', 'xmpp', 'im']);

const PORTS: Readonly<Record<number, TargetProtocol>> = {
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

/** How TLS starts on a port where nothing else was said. */
export const protocolOfPort = (port: number): TargetProtocol => PORTS[port] ?? 'tls';
