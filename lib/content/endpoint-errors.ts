/**
 * Words for a check of a server that brought no certificates: what happened, and what to try, by fault
 * code. Written for the administrator who typed the name; every value shown comes from the fault.
 */
import { PROTOCOLS, protocolOfPort, type TargetProtocol } from '../core/input/schemes.ts';
import type { Fault, FaultCode, PlainProtocol, RefusalReason, Stage } from '../endpoints/wire.ts';

/** Faults between this browser and our own server, which the wire can't carry. */
export type LocalFault =
  /** This page is the single file, which has no server. */
  | { readonly code: 'no-server' }
  /** Our own server did not answer. */
  | { readonly code: 'own-server-unreachable' }
  /** Something that is not our API answered (a proxy, a captive portal, another version). */
  | { readonly code: 'answer-unreadable'; readonly status: number };

export type AskFault = Fault | LocalFault;

interface FaultWords {
  /** A short clause without full stop, for a heading. */
  readonly title: string;
  /** One or two sentences on what happened. */
  readonly what: string;
  /** What to try, most likely first. */
  readonly tries: readonly string[];
  /** An environment variable of the server that would allow it, as a line to copy. */
  readonly setting?: string;
  /** What the server seems to speak: asking it so may bring its certificates. */
  readonly instead?: TargetProtocol;
}

/** The server that was asked for, as typed: shown in the words. */
export interface AskedServer {
  readonly host: string;
  readonly port: number;
}

type FaultOf<Code extends AskFault['code']> = Extract<AskFault, { readonly code: Code }>;
type Writers = {
  readonly [Code in AskFault['code']]: (fault: FaultOf<Code>, asked: AskedServer) => FaultWords;
};

const name = ({ host, port }: AskedServer): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

const STAGES: Record<Stage, string> = {
  dns: 'looking up the name',
  connect: 'opening the connection',
  starttls: 'asking the server to change to TLS',
  handshake: 'the TLS handshake',
  check: 'being checked as a whole',
};

const SPOKE: Record<PlainProtocol, string> = {
  http: 'plain HTTP',
  ssh: 'SSH',
  'smtp-or-ftp': 'a plain SMTP or FTP greeting',
  imap: 'a plain IMAP greeting',
  pop3: 'a plain POP3 greeting',
  xmpp: 'plain XMPP',
  ldap: 'plain LDAP',
  rdp: 'the Remote Desktop protocol',
  mysql: 'a MySQL greeting',
};

/** How to ask a server for TLS that began to speak in clear; null where its protocol has no such way. */
function insteadOf(spoke: PlainProtocol | null, port: number): TargetProtocol | null {
  switch (spoke) {
    case 'smtp-or-ftp':
      return protocolOfPort(port) === 'ftp' || port === 990 ? 'ftp' : 'smtp';
    case 'imap':
    case 'pop3':
    case 'ldap':
    case 'rdp':
    case 'mysql':
      return spoke;
    case 'xmpp':
      return protocolOfPort(port) === 'xmpp-server' ? 'xmpp-server' : 'xmpp-client';
    case 'http':
    case 'ssh':
    case null:
      return null;
  }
}

const REFUSALS: Record<RefusalReason, string> = {
  loopback: 'a loopback address of the server itself',
  private: 'a private address (RFC 1918)',
  'link-local': 'a link-local address',
  metadata: 'the address of a cloud metadata service',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  unspecified: 'the unspecified address',
  'carrier-nat': 'an address of carrier-grade NAT (RFC 6598)',
  'unique-local': 'a unique local address (RFC 4193)',
  reserved: 'a reserved address',
  'own-address': 'an address of the server that runs Chainsight',
  'ipv4-mapped': 'an IPv4-mapped IPv6 address',
  nat64: 'an IPv4 address inside a NAT64 prefix',
  '6to4': 'an IPv4 address inside a 6to4 prefix',
  teredo: 'a Teredo address',
  spelling: 'written in a form that programs read differently',
};

const PORTS_HINT = 'Name another port as host:port. Sign-in services often use 443, 5061, 4443 or 636.';
const PASTE_HINT =
  'Or run “openssl s_client -showcerts” where the server can be reached, and paste all of its output here.';
const wait = (seconds: number): string =>
  `Wait ${seconds} second${seconds === 1 ? '' : 's'}, then check again.`;

/** What a server usually is that ends the handshake so, after a hello of today and an old one with every cipher. */
const ALERT_TRIES: Readonly<Record<number, string>> = {
  40: 'There was no common cipher or group, with a hello of today nor with an old one. Such a server mostly has no certificate bound, or one whose key it can’t read (Schannel then logs events 36870 or 36874); or it allows only SSL 3.0, RC4 or 3DES (Windows Server 2003, printers, management boards), or national ciphers (GOST, SM).',
  70: 'It takes none of TLS 1.0 to 1.3. Such a server speaks SSL 3.0 or older only (appliances, management boards), which no client of today takes: update it, or put a proxy in front.',
  71: 'It wants stronger ciphers or keys than were offered, mostly by a policy (FIPS, a security level): look at the policy.',
  116: 'It demands a client certificate before anything else.',
};

const WRITERS: Writers = {
  'bad-request': ({ field, problem }) => ({
    title: field === 'port' ? 'This port can’t be used' : 'This is not a host that can be asked',
    what: problem,
    tries: ['Enter a host name, an address, host:port or a URL: for example sts.contoso.com:443.'],
  }),
  'cross-origin': () => ({
    title: 'The request came from another site',
    what: 'The server answers only its own pages.',
    tries: [
      'Open Chainsight under the address it is published at, and check again.',
      'With an old browser behind a reverse proxy: have the proxy hand on the Host header as it came.',
    ],
  }),
  'foreign-host': ({ host, variable }) => ({
    title: 'The server does not know itself by this name',
    what: `It was called ${host}, and answers browsers only under names that are known to be its own.`,
    tries: [
      `If the name is right, have the operator add it to ${variable} and start the server again.`,
      'Else open Chainsight under the address it is published at.',
    ],
  }),
  'rate-limited': ({ scope, retryAfterSeconds, perMinute, variable }) => ({
    title: 'Too many checks in a short time',
    what:
      scope === 'client'
        ? 'This address has used up its checks for the moment.'
        : 'All readers together have used up the checks for the moment.',
    tries: [
      wait(retryAfterSeconds),
      'Files and pasted certificates can be checked without waiting.',
      `If you run this server: ${variable} sets how many checks it takes in a minute, now ${perMinute}.`,
    ],
  }),
  busy: ({ retryAfterSeconds }) => ({
    title: 'The server is busy',
    what: 'As many checks as it takes are already running.',
    tries: [wait(retryAfterSeconds)],
  }),
  'dns-not-found': ({ host }) => ({
    title: 'The name does not exist',
    what: `The name servers know no address for ${host}.`,
    tries: [
      'Look for a typing error.',
      'A name that exists only inside your network is not visible from here: run Chainsight inside it.',
      PASTE_HINT,
    ],
  }),
  'dns-failed': ({ host, reason }) => ({
    title: 'The name could not be looked up',
    what: `The resolver of the server gave no answer for ${host} (${reason}).`,
    tries: [
      'Check again in a moment.',
      'If it stays so, the zone’s name servers may be failing.',
      PASTE_HINT,
    ],
  }),
  'refused-by-policy': ({ address, reason, variable, value }) => ({
    title: 'This address is not allowed here',
    what: `${address} is ${REFUSALS[reason]}. This server refuses such destinations, so that it can’t be used to look into its own network.`,
    tries: variable
      ? [
          'If you run this server and want to allow it, start it with the setting below.',
          'Otherwise run Chainsight on your own machine, inside that network.',
          PASTE_HINT,
        ]
      : ['No setting allows this destination.', PASTE_HINT],
    ...(variable ? { setting: `${variable}=${value ?? ''}` } : {}),
  }),
  'port-not-allowed': ({ port, variable, value }) => ({
    title: `Port ${port} is not allowed here`,
    what: 'The operator of this server limits the ports that can be asked.',
    tries: [
      'Check a port that is allowed.',
      'If you run this server, start it with the setting below.',
      PASTE_HINT,
    ],
    setting: `${variable}=${value}`,
  }),
  'connection-refused': (_fault, asked) => ({
    title: 'The server refused the connection',
    what: `Nothing is listening on ${name(asked)}, or a firewall answers for it.`,
    tries: ['Check that the service is running and the port is right.', PORTS_HINT, PASTE_HINT],
  }),
  unreachable: ({ reason }, asked) => ({
    title: 'The server can’t be reached',
    what: `There is no way from this server to ${name(asked)} (${reason}).`,
    tries: ['Check the address, and that the network it is in can be reached from here.', PASTE_HINT],
  }),
  timeout: ({ stage, milliseconds }, asked) => ({
    title: 'No answer in time',
    what: `${name(asked)} was silent for ${Math.round(milliseconds / 1000)} seconds while ${STAGES[stage]}.`,
    tries: [
      stage === 'connect'
        ? 'A firewall that drops packets looks like this: check that the port is open from here.'
        : 'The service accepts connections but does not answer: check its load and its logs.',
      PORTS_HINT,
      PASTE_HINT,
    ],
  }),
  'not-tls': ({ spoke }, asked) => {
    const instead = insteadOf(spoke, asked.port);
    return {
      title: 'This port does not speak TLS',
      what: spoke
        ? `${name(asked)} answered with ${SPOKE[spoke]}, so there is no certificate to fetch${instead ? ' in this way' : ''}.`
        : `${name(asked)} answered, but not with TLS, so there is no certificate to fetch.`,
      tries: [
        ...(instead ? [`It may change to TLS when asked: check it with ${PROTOCOLS[instead].title}.`] : []),
        PORTS_HINT,
        'If a proxy or load balancer stands before the service, check what it sends on.',
      ],
      ...(instead ? { instead } : {}),
    };
  },
  'handshake-alert': ({ alert, name: alertName }, asked) => ({
    title: 'The server ended the handshake',
    what: `${name(asked)} sent the alert “${alertName}” (${alert}) before it sent a certificate.`,
    tries: [
      alert === 112
        ? 'It does not know this name: check the host name and the server’s bindings for it.'
        : 'Check that the name asked for is bound on this server: many answer so to unknown names.',
      ALERT_TRIES[alert] ?? 'Check which TLS versions and ciphers the service allows.',
      PASTE_HINT,
    ],
  }),
  'handshake-failed': ({ reason }, asked) => ({
    title: 'The handshake failed',
    what: `The TLS handshake with ${name(asked)} broke off before a certificate came (${reason}).`,
    tries: ['Check which TLS versions and ciphers the service allows.', PASTE_HINT],
  }),
  'closed-early': ({ stage }, asked) => ({
    title: 'The server hung up',
    what: `${name(asked)} closed the connection while ${STAGES[stage]}.`,
    tries: [
      'Many servers do so when no certificate is bound to the port or the name: check the binding.',
      PORTS_HINT,
      PASTE_HINT,
    ],
  }),
  'too-large': ({ stage, limit }) => ({
    title: 'The answer is too large',
    what: `The server sent more than ${Math.round(limit / 1024)} KB while ${STAGES[stage]}; reading stopped there.`,
    tries: ['A real chain is far smaller: check what is behind this port.', PASTE_HINT],
  }),
  'protocol-error': ({ protocol, problem }) => ({
    title: `This is not the ${PROTOCOLS[protocol].name} service expected`,
    what:
      problem === 'turned-away'
        ? 'The server turned the connection away in its greeting.'
        : problem === 'early-data'
          ? 'The server sent data in clear after it had agreed to change to TLS, which must not be trusted.'
          : `The server did not answer as ${PROTOCOLS[protocol].name} has it.`,
    tries: ['Check the port and the protocol chosen.', PASTE_HINT],
  }),
  'starttls-refused': ({ protocol, reply }) => ({
    title: 'The server does not offer TLS on this port',
    what: `It speaks ${PROTOCOLS[protocol].name}, but did not change to TLS${reply === null ? '' : ` (reply ${reply})`}.`,
    tries: ['Enable STARTTLS on the service, or check the port where it speaks TLS from the start.'],
  }),
  canceled: () => ({ title: 'Cancelled', what: 'The check was ended before it was done.', tries: [] }),
  internal: () => ({
    title: 'Something broke in Chainsight',
    what: 'The server met a defect of its own; its log has the details.',
    tries: ['Check again; if it stays so, report it with the server’s log.', PASTE_HINT],
  }),
  'no-server': (_, { host, port }) => ({
    title: 'This page has no server that could fetch it',
    what: 'It is one file that asks no network. What you entered is still here.',
    tries: [
      `Where the server can be reached, run this and paste all that it prints into the box: openssl s_client -showcerts -connect ${name({ host, port })} -servername ${host}`,
      'Or ask an installed Chainsight, which fetches chains itself.',
    ],
  }),
  'own-server-unreachable': () => ({
    title: 'Chainsight’s own server does not answer',
    what: 'This page could not reach the server it came from. What you entered is still here.',
    tries: [
      'Check your network connection, and that Chainsight is still running.',
      'Files and pasted certificates can be checked without it.',
    ],
  }),
  'answer-unreadable': ({ status }) => ({
    title: 'The answer can’t be read',
    what: `Something other than Chainsight’s server answered (HTTP status ${status}).`,
    tries: ['A proxy or sign-in page in between may have answered: reload this page.', PASTE_HINT],
  }),
};

/** The words for a fault. */
export function faultWords(fault: AskFault, asked: AskedServer): FaultWords {
  const write = WRITERS[fault.code] as (fault: AskFault, asked: AskedServer) => FaultWords;
  return write(fault, asked);
}

/** Every code there are words for. */
export const FAULT_CODES = Object.keys(WRITERS) as readonly (FaultCode | LocalFault['code'])[];
