/** How TLS starts on a connection: protocols, the ports that tell them, and the schemes that name them. */

interface ProtocolRow {
  /** The port that it has by registration (443 for TLS at once). */
  readonly port: number;
  /** Ports on which it is spoken where nothing else was said. */
  readonly ports: readonly number[];
  readonly name: string;
  /** Name with the way TLS starts. */
  readonly title: string;
  /** What `openssl s_client -starttls` calls it; null where openssl can't speak it or need not. */
  readonly openssl: string | null;
}

const row = (
  port: number,
  ports: readonly number[],
  name: string,
  title: string,
  openssl: string | null,
): ProtocolRow => ({ port, ports, name, title, openssl });

/** Every protocol, by its name in the endpoint API. Adding one is a row here and a dialogue in the server. */
export const PROTOCOLS = {
  tls: row(443, [], 'TLS', 'TLS', null),
  smtp: row(25, [25, 587, 2525], 'SMTP', 'SMTP with STARTTLS', 'smtp'),
  lmtp: row(24, [24], 'LMTP', 'LMTP with STARTTLS', 'lmtp'),
  imap: row(143, [143], 'IMAP', 'IMAP with STARTTLS', 'imap'),
  pop3: row(110, [110], 'POP3', 'POP3 with STLS', 'pop3'),
  sieve: row(4190, [4190], 'ManageSieve', 'ManageSieve with STARTTLS', 'sieve'),
  nntp: row(119, [119], 'NNTP', 'NNTP with STARTTLS', 'nntp'),
  ldap: row(389, [389, 3268], 'LDAP', 'LDAP with StartTLS', 'ldap'),
  'xmpp-client': row(5222, [5222], 'XMPP', 'XMPP with STARTTLS', 'xmpp'),
  'xmpp-server': row(
    5269,
    [5269],
    'XMPP (server to server)',
    'XMPP between servers with STARTTLS',
    'xmpp-server',
  ),
  ftp: row(21, [21], 'FTP', 'FTP with AUTH TLS', 'ftp'),
  tds: row(1433, [1433], 'SQL Server (TDS)', 'SQL Server (TDS), TLS in its own packets', null),
  'tds-strict': row(1433, [], 'SQL Server (TDS 8)', 'SQL Server (TDS 8), TLS at once', null),
  rdp: row(3389, [3389], 'Remote Desktop', 'Remote Desktop (RDP)', null),
  postgres: row(5432, [5432], 'PostgreSQL', 'PostgreSQL with SSLRequest', 'postgres'),
  mysql: row(3306, [3306], 'MySQL', 'MySQL or MariaDB with SSLRequest', 'mysql'),
} as const satisfies Readonly<Record<string, ProtocolRow>>;

export type TargetProtocol = keyof typeof PROTOCOLS;

const BY_PORT: ReadonlyMap<number, TargetProtocol> = new Map(
  (Object.keys(PROTOCOLS) as TargetProtocol[]).flatMap((protocol) =>
    PROTOCOLS[protocol].ports.map((port) => [port, protocol] as const),
  ),
);

/** How TLS starts on a port where nothing else was said. */
export const protocolOfPort = (port: number): TargetProtocol => BY_PORT.get(port) ?? 'tls';

export interface Scheme {
  readonly port: number;
  readonly protocol: TargetProtocol;
  /** The scheme itself uses no TLS: the port asked is that of its TLS sibling. */
  readonly plain?: true;
}

const tls = (port: number): Scheme => ({ port, protocol: 'tls' });
const of = (protocol: TargetProtocol, port: number = PROTOCOLS[protocol].port): Scheme => ({
  port,
  protocol,
});

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
  ldap: of('ldap'),
  smtps: tls(465),
  smtp: of('smtp'),
  submission: of('smtp', 587),
  lmtp: of('lmtp'),
  imaps: tls(993),
  imap: of('imap'),
  pop3s: tls(995),
  pops: tls(995),
  pop3: of('pop3'),
  pop: of('pop3'),
  sieve: of('sieve'),
  nntps: tls(563),
  snews: tls(563),
  nntp: of('nntp'),
  news: of('nntp'),
  ftps: tls(990),
  ftp: of('ftp'),
  xmpp: of('xmpp-client'),
  rediss: tls(6379),
  amqps: tls(5671),
  mqtts: tls(8883),
  mssql: of('tds'),
  sqlserver: of('tds'),
  tds: of('tds'),
  rdp: of('rdp'),
  'ms-rd': of('rdp'),
  postgres: of('postgres'),
  postgresql: of('postgres'),
  mysql: of('mysql'),
  mariadb: of('mysql'),
};

/** Schemes written without "//"; what stands before "@" is a user there. */
export const OPAQUE_SCHEMES: ReadonlySet<string> = new Set(['sip', 'sips', 'mailto', 'xmpp', 'im']);
