/** English words for every fault: what happened, and what to try. Pure; for the API, the page and logs. */
import { PROTOCOLS } from '../core/input/schemes.ts';
import type { Fault, FaultAnswer, PlainProtocol, RefusalReason, Stage } from './wire.ts';

const STAGES: Readonly<Record<Stage, string>> = {
  dns: 'looking up the name',
  connect: 'connecting',
  starttls: 'asking the server to change to TLS',
  handshake: 'the TLS handshake',
  check: 'the check as a whole',
};

const PLACES: Readonly<Record<Exclude<RefusalReason, 'spelling'>, string>> = {
  loopback: 'the server that runs Chainsight itself (loopback)',
  private: 'a private network',
  'link-local': 'the local link',
  metadata: "a cloud machine's metadata service",
  multicast: 'a multicast group',
  broadcast: 'a broadcast address',
  unspecified: 'no particular host (unspecified address)',
  'carrier-nat': "a carrier's shared address space",
  'unique-local': 'a private IPv6 network (unique local)',
  reserved: 'a reserved range',
  'own-address': 'the server that runs Chainsight itself',
  'ipv4-mapped': 'an IPv4 address dressed as IPv6',
  nat64: 'a NAT64 translator',
  '6to4': 'a 6to4 tunnel',
  teredo: 'a Teredo tunnel',
};

const SPOKEN: Readonly<Record<PlainProtocol, string>> = {
  http: 'plain HTTP',
  ssh: 'SSH',
  'smtp-or-ftp': 'SMTP or FTP',
  imap: 'IMAP',
  pop3: 'POP3',
  xmpp: 'XMPP',
  ldap: 'LDAP',
  rdp: 'Remote Desktop',
  mysql: 'MySQL',
};

const ALERT_ADVICE: Readonly<Record<string, string>> = {
  handshake_failure:
    'The server shares no cipher suite or key type with us, or wants a host name (SNI) that it knows: check the name asked for.',
  protocol_version: 'The server accepts none of TLS 1.0 to 1.3.',
  unrecognized_name: 'The server has no certificate for this name: check the name, or send another SNI.',
  insufficient_security: 'The server accepts no cipher suite that we offer.',
};

const seconds = (milliseconds: number): string => `${Number((milliseconds / 1000).toFixed(1))} s`;

function refusal(fault: Extract<Fault, { code: 'refused-by-policy' }>): readonly [string, string] {
  if (fault.reason === 'spelling') {
    return [
      `"${fault.address}" is an address in a spelling that programs read differently.`,
      'Write the host as a DNS name, as four decimal numbers, or as a plain IPv6 address.',
    ];
  }
  const message = `${fault.address} leads to ${PLACES[fault.reason]}, to which this server does not connect.`;
  if (fault.variable === null) {
    return [message, 'Write the host as a DNS name, as four decimal numbers, or as a plain IPv6 address.'];
  }
  return [
    message,
    `If it may, whoever runs this server sets ${fault.variable}=${fault.value ?? ''} and restarts it.`,
  ];
}

function words(fault: Fault): readonly [message: string, advice: string] {
  switch (fault.code) {
    case 'bad-request':
      return [
        fault.field === null
          ? `The request can't be used: it ${fault.problem}.`
          : `The request's "${fault.field}" ${fault.problem}.`,
        'See /api/v1/openapi.json for what is expected.',
      ];
    case 'cross-origin':
      return ['A page of another web site sent this request.', 'Use the pages of this server, or a script.'];
    case 'foreign-host':
      return [
        `This server is not known to have the name ${fault.host}.`,
        `If it has, the operator adds it to ${fault.variable} and starts the server again; else another site poses as this one.`,
      ];
    case 'rate-limited':
      return [
        fault.scope === 'client'
          ? `You have started more checks than this server allows in a minute (${fault.perMinute}).`
          : `This server has been asked for more checks than it allows in a minute (${fault.perMinute}).`,
        `Try again in ${fault.retryAfterSeconds} s; ${fault.variable} sets the limit.`,
      ];
    case 'busy':
      return ['This server runs as many checks as it can.', `Try again in ${fault.retryAfterSeconds} s.`];
    case 'dns-not-found':
      return [
        `The name ${fault.host} does not exist, or has no address.`,
        'Check the spelling; a name known only inside your network must be checked from there.',
      ];
    case 'dns-failed':
      return [
        `The name server gave no answer for ${fault.host} (${fault.reason}).`,
        'Try again; if it stays, check the name servers of the domain and of this server.',
      ];
    case 'refused-by-policy':
      return refusal(fault);
    case 'port-not-allowed':
      return [
        `This server does not connect to port ${fault.port}.`,
        `If it may, whoever runs this server sets ${fault.variable}=${fault.value} and restarts it.`,
      ];
    case 'connection-refused':
      return [
        'The host is there, but nothing listens on this port.',
        'Check the port, and that the service is running.',
      ];
    case 'unreachable':
      return [
        `The host can't be reached (${fault.reason}).`,
        'Check the route and the firewalls between this server and the host.',
      ];
    case 'timeout':
      return [
        `No answer within ${seconds(fault.milliseconds)} while ${STAGES[fault.stage]}.`,
        fault.stage === 'connect'
          ? 'A firewall that drops packets looks like this: check that the port is open to this server.'
          : 'Try again; if it stays, the service behind the port hangs.',
      ];
    case 'not-tls':
      return [
        fault.spoke === null
          ? 'The server answered, but not with TLS.'
          : `The server answered with ${SPOKEN[fault.spoke]}, not with TLS.`,
        'Check the port, or choose the protocol that starts in clear (STARTTLS).',
      ];
    case 'handshake-alert':
      return [
        `The server ended the handshake before it sent a certificate: alert ${fault.alert} (${fault.name}).`,
        ALERT_ADVICE[fault.name] ?? 'The reason is in the log of the server.',
      ];
    case 'handshake-failed':
      return [
        `The handshake failed before a certificate came (${fault.reason}).`,
        'The server speaks TLS in a way that OpenSSL does not accept.',
      ];
    case 'closed-early':
      return [
        `The server closed the connection during ${STAGES[fault.stage]}, before it sent a certificate.`,
        'A load balancer without a backend, a filter, or a server that wants another name (SNI) does so.',
      ];
    case 'too-large':
      return [
        `The server sent more than ${fault.limit} bytes during ${STAGES[fault.stage]}.`,
        'This is not how a service of this kind behaves: check the port.',
      ];
    case 'protocol-error':
      return [
        {
          'unexpected-answer': `The server did not answer as ${PROTOCOLS[fault.protocol].name} does.`,
          'turned-away': `The ${PROTOCOLS[fault.protocol].name} server turned us away in its greeting.`,
          'early-data': 'The server sent bytes in clear after it had agreed to change to TLS.',
        }[fault.problem],
        'Check the port and the protocol chosen.',
      ];
    case 'starttls-refused':
      return [
        `The ${PROTOCOLS[fault.protocol].name} server does not offer TLS on this port${
          fault.reply === null ? '' : ` (answer ${fault.reply})`
        }.`,
        'Give the service a certificate and switch STARTTLS on, or check the port with direct TLS.',
      ];
    case 'canceled':
      return ['The check was canceled.', 'Start it again when you like.'];
    case 'internal':
      return ['Chainsight itself failed.', 'Please tell its maintainers; the details are in its log.'];
  }
}

/** A fault with one sentence about what happened and one about what to try. */
export function describeFault(fault: Fault): FaultAnswer {
  const [message, advice] = words(fault);
  return { fault, message, advice };
}
