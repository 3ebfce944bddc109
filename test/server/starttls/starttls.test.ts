import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { captureOf, faultOf } from '#test/server/support/capture.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { listen, type TcpServer } from '#test/server/support/tcp.ts';
import type { Fault, Protocol } from '#lib/endpoints/wire.ts';
import { serveScript, type Script, type Step } from './scripts.ts';

let pki: Pki;
let server: TcpServer | undefined;

beforeAll(async () => {
  pki = await makePki();
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const say = (...answer: (string | Buffer)[]): Step => ({ expect: null, answer });
const on = (expected: RegExp, ...answer: (string | Buffer)[]): Step => ({ expect: expected, answer });

const LDAP_REQUEST = /1\.3\.6\.1\.4\.1\.1466\.20037$/;
const ldapAnswer = (code: string): Buffer => Buffer.from(`300c02010178070a01${code}04000400`, 'hex');

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
/** Bytes as Latin-1 text, which is what a dialogue is compared in. */
const heard = (hex: string): RegExp =>
  new RegExp(`^${[...bytes(hex)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}$`, 's');

const PG_REQUEST = heard('00000008 04d2162f');
const RDP_REQUEST = heard('03000013 0ee00000000000 0100080003000000');
const rdpAnswer = (negotiation: string): Buffer => bytes(`030000 13 0ed00000123400 ${negotiation}`);

/** A greeting of MySQL 8 with the capabilities given (two octets, little endian). */
const mysqlGreeting = (capabilities: string): Buffer => {
  const body = bytes(
    `0a 382e302e3335 00 08000000 0102030405060708 00 ${capabilities} ff 0200 ffdf 15 ${'00'.repeat(10)}`,
  );
  return Buffer.concat([Buffer.from([body.length, 0, 0, 0]), body]);
};
const MYSQL_REQUEST: Step = { expect: /^ [^]{35}/, answer: [], thenTls: true };

const STREAM =
  "<?xml version='1.0'?><stream:stream xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";
const FEATURES =
  "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>";
const PROCEED = "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
const toServer = (namespace: string): RegExp =>
  new RegExp(`xmlns='${namespace}'[^>]* to='sts\\.contoso\\.test'[^>]*>$`);

/** Dialogues that end in TLS, by protocol. */
const GOOD: readonly (readonly [string, Protocol, Script])[] = [
  [
    'a usual greeting',
    'smtp',
    {
      steps: [
        say('220 mx.contoso.test ESMTP\r\n'),
        on(/^EHLO \S+\r\n$/, '250-mx.contoso.test\r\n250-SIZE 1000\r\n250-STARTTLS\r\n250 HELP\r\n'),
        on(/^STARTTLS\r\n$/, '220 2.0.0 Ready\r\n'),
      ],
    },
  ],
  [
    'a greeting of several lines, in pieces, with bare line feeds',
    'smtp',
    {
      steps: [
        say('220-mx.con', 'toso.test\n2', '20 hello\n'),
        on(/^EHLO/, '250-mx\n250 star', 'ttls\n'),
        on(/^STARTTLS/, '2', '20\r\n'),
      ],
    },
  ],
  [
    'a usual greeting',
    'imap',
    {
      steps: [
        say('* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n'),
        on(/^a1 STARTTLS\r\n$/, 'a1 OK begin\r\n'),
      ],
    },
  ],
  [
    'untagged answers between',
    'imap',
    {
      steps: [
        say('* OK hi\r\n'),
        on(/STARTTLS/, '* CAPABILITY IMAP4rev1\r\n', '* 3 EXISTS\r\n', 'a1 ok go\r\n'),
      ],
    },
  ],
  ['a usual greeting', 'pop3', { steps: [say('+OK ready <1@x>\r\n'), on(/^STLS\r\n$/, '+OK begin\r\n')] }],
  [
    'a usual greeting',
    'ftp',
    { steps: [say('220-Welcome\r\n220 ready\r\n'), on(/^AUTH TLS\r\n$/, '234 AUTH TLS ok\r\n')] },
  ],
  ['a delay first', 'ftp', { steps: [say('120 soon\r\n', '220 now\r\n'), on(/^AUTH TLS/, '234 ok\r\n')] }],
  ['short lengths', 'ldap', { steps: [on(LDAP_REQUEST, ldapAnswer('00'))] }],
  [
    'prosody-like features',
    'xmpp-client',
    { steps: [on(toServer('jabber:client'), STREAM, FEATURES), on(/<starttls [^>]*\/>$/, PROCEED)] },
  ],
  [
    'features under another prefix, cut in two',
    'xmpp-server',
    {
      steps: [
        on(
          toServer('jabber:server'),
          STREAM + FEATURES.replaceAll('stream:features', 'f:features').slice(0, 40),
          FEATURES.replaceAll('stream:features', 'f:features').slice(40),
        ),
        on(/<starttls/, "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'></proceed>"),
      ],
    },
  ],
  ['one letter', 'postgres', { steps: [on(PG_REQUEST, 'S')] }],
  ['TLS chosen', 'rdp', { steps: [on(RDP_REQUEST, rdpAnswer('0200080001000000'))] }],
  [
    'CredSSP chosen, in pieces',
    'rdp',
    {
      steps: [
        on(
          RDP_REQUEST,
          rdpAnswer('021f080002000000').subarray(0, 3),
          rdpAnswer('021f080002000000').subarray(3),
        ),
      ],
    },
  ],
  ['a greeting that offers TLS', 'mysql', { steps: [say(mysqlGreeting('ffff')), MYSQL_REQUEST] }],
  [
    'a greeting in pieces',
    'mysql',
    {
      steps: [say(mysqlGreeting('0088').subarray(0, 2), mysqlGreeting('0088').subarray(2)), MYSQL_REQUEST],
    },
  ],
  [
    'capabilities, and again after OK',
    'sieve',
    {
      steps: [
        say('"IMPLEMENTATION" "Dovecot"\r\n"SASL" ""\r\n"STARTTLS"\r\n"VERSION" "1.0"\r\nOK "ready"\r\n'),
        on(/^STARTTLS\r\n$/, 'OK "Begin TLS negotiation now."\r\n'),
      ],
    },
  ],
  [
    'a hello of its own',
    'lmtp',
    {
      steps: [
        say('220 mx LMTP\r\n'),
        on(/^LHLO \S+\r\n$/, '250-mx\r\n250 STARTTLS\r\n'),
        on(/^STARTTLS\r\n$/, '220 go\r\n'),
      ],
    },
  ],
  ['posting allowed', 'nntp', { steps: [say('200 hello\r\n'), on(/^STARTTLS\r\n$/, '382 go\r\n')] }],
  ['reading only', 'nntp', { steps: [say('201 hello\r\n'), on(/^STARTTLS\r\n$/, '382 go\r\n')] }],
];

describe('a dialogue that leads to TLS', () => {
  it.each(GOOD)('%s: %s', async (_what, protocol, script) => {
    server = await serveScript(script, pki.leaf);
    const capture = await captureOf(server.port, { protocol });
    expect(capture.chain).toEqual([pki.leaf.der.toString('base64')]);
    expect(capture.handshake).toEqual({ kind: 'completed' });
    expect(capture.withoutSni).toEqual({ kind: 'same' });
  });

  it('LDAP answers with long-form lengths, cut in pieces', async () => {
    const answer = Buffer.from('30840000001302010178840000000a0a010004000403616263', 'hex');
    const pieces = [answer.subarray(0, 3), answer.subarray(3, 9), answer.subarray(9)];
    server = await serveScript({ steps: [on(LDAP_REQUEST, ...pieces)] }, pki.leaf);
    expect((await captureOf(server.port, { protocol: 'ldap' })).chain).toHaveLength(1);
  });
});

const refused = (protocol: Protocol, reply: number | null = null): Fault => ({
  code: 'starttls-refused',
  protocol,
  reply,
});
const wrong = (protocol: Protocol, problem: 'unexpected-answer' | 'turned-away' | 'early-data'): Fault => ({
  code: 'protocol-error',
  protocol,
  problem,
});

const BAD: readonly (readonly [string, Protocol, readonly Step[], Fault])[] = [
  ['no STARTTLS in EHLO', 'smtp', [say('220 x\r\n'), on(/EHLO/, '250 SIZE\r\n')], refused('smtp')],
  ['EHLO refused', 'smtp', [say('220 x\r\n'), on(/EHLO/, '502 no\r\n')], refused('smtp', 502)],
  [
    'STARTTLS refused',
    'smtp',
    [say('220 x\r\n'), on(/EHLO/, '250 STARTTLS\r\n'), on(/STARTTLS/, '454 no\r\n')],
    refused('smtp', 454),
  ],
  ['turned away', 'smtp', [say('554 go away\r\n')], wrong('smtp', 'turned-away')],
  ['another protocol', 'smtp', [say('SSH-2.0-OpenSSH\r\n')], wrong('smtp', 'unexpected-answer')],
  [
    'a reply injected before TLS',
    'smtp',
    [say('220 x\r\n'), on(/EHLO/, '250 STARTTLS\r\n'), on(/STARTTLS/, '220 go\r\n250 injected\r\n')],
    wrong('smtp', 'early-data'),
  ],
  ['BYE', 'imap', [say('* BYE no\r\n')], wrong('imap', 'turned-away')],
  ['PREAUTH', 'imap', [say('* PREAUTH in\r\n')], refused('imap')],
  ['BAD', 'imap', [say('* OK\r\n'), on(/STARTTLS/, 'a1 BAD what\r\n')], refused('imap')],
  ['another protocol', 'imap', [say('220 x\r\n')], wrong('imap', 'unexpected-answer')],
  ['-ERR at once', 'pop3', [say('-ERR busy\r\n')], wrong('pop3', 'turned-away')],
  ['-ERR to STLS', 'pop3', [say('+OK\r\n'), on(/STLS/, '-ERR no\r\n')], refused('pop3')],
  ['530 to AUTH', 'ftp', [say('220 x\r\n'), on(/AUTH/, '530 no\r\n')], refused('ftp', 530)],
  ['protocolError', 'ldap', [on(LDAP_REQUEST, ldapAnswer('02'))], refused('ldap', 2)],
  ['no LDAP', 'ldap', [on(LDAP_REQUEST, 'HTTP/1.1 400\r\n')], wrong('ldap', 'unexpected-answer')],
  [
    'an indefinite length',
    'ldap',
    [on(LDAP_REQUEST, Buffer.from('3080020101', 'hex'))],
    wrong('ldap', 'unexpected-answer'),
  ],
  [
    'an answer to something else',
    'ldap',
    [on(LDAP_REQUEST, Buffer.from('300c02010161070a010004000400', 'hex'))],
    wrong('ldap', 'unexpected-answer'),
  ],
  [
    'no starttls feature',
    'xmpp-client',
    [on(/version/, `${STREAM}<stream:features/>`)],
    refused('xmpp-client'),
  ],
  [
    'failure',
    'xmpp-client',
    [on(/version/, STREAM + FEATURES), on(/starttls/, "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")],
    refused('xmpp-client'),
  ],
  [
    'host-unknown',
    'xmpp-server',
    [on(/version/, `${STREAM}<stream:error><host-unknown/></stream:error>`)],
    wrong('xmpp-server', 'turned-away'),
  ],
  ['N', 'postgres', [on(PG_REQUEST, 'N')], refused('postgres')],
  ['an error message', 'postgres', [on(PG_REQUEST, 'E')], wrong('postgres', 'turned-away')],
  ['no PostgreSQL', 'postgres', [on(PG_REQUEST, 'HTTP/1.1 400')], wrong('postgres', 'unexpected-answer')],
  ['bytes behind the S', 'postgres', [on(PG_REQUEST, 'Sx')], wrong('postgres', 'early-data')],
  ['RDP security only', 'rdp', [on(RDP_REQUEST, rdpAnswer('0200080000000000'))], refused('rdp')],
  ['no certificate (3)', 'rdp', [on(RDP_REQUEST, rdpAnswer('0300080003000000'))], refused('rdp', 3)],
  ['no negotiation', 'rdp', [on(RDP_REQUEST, bytes('0300000b 06d00000123400'))], refused('rdp')],
  ['no RDP', 'rdp', [on(RDP_REQUEST, 'HTTP/1.1 400')], wrong('rdp', 'unexpected-answer')],
  ['a length too short', 'rdp', [on(RDP_REQUEST, bytes('03000004'))], wrong('rdp', 'unexpected-answer')],
  ['no TLS offered', 'mysql', [say(mysqlGreeting('fff7'))], refused('mysql')],
  [
    'host blocked',
    'mysql',
    [say(Buffer.concat([bytes('45000000 ff6a04'), Buffer.from('Host is not allowed'.padEnd(0x42))]))],
    wrong('mysql', 'turned-away'),
  ],
  ['another version', 'mysql', [say(bytes('02000000 0900'))], wrong('mysql', 'unexpected-answer')],
  ['a greeting cut short', 'mysql', [say(bytes('03000000 0a3800'))], wrong('mysql', 'unexpected-answer')],
  ['no MySQL', 'mysql', [say('220 x\r\n')], wrong('mysql', 'unexpected-answer')],
  ['BYE', 'sieve', [say('BYE "busy"\r\n')], wrong('sieve', 'turned-away')],
  ['no STARTTLS', 'sieve', [say('"SASL" "PLAIN"\r\nOK\r\n')], refused('sieve')],
  ['NO', 'sieve', [say('"STARTTLS"\r\nOK\r\n'), on(/STARTTLS/, 'NO "later"\r\n')], refused('sieve')],
  ['no Sieve', 'sieve', [say('220 x\r\n')], wrong('sieve', 'unexpected-answer')],
  ['no STARTTLS in LHLO', 'lmtp', [say('220 x\r\n'), on(/LHLO/, '250 SIZE\r\n')], refused('lmtp')],
  ['580', 'nntp', [say('200 x\r\n'), on(/STARTTLS/, '580 no\r\n')], refused('nntp', 580)],
  ['502 at once', 'nntp', [say('502 go away\r\n')], wrong('nntp', 'turned-away')],
  ['no SQL Server', 'tds', [on(/^[^]{26}$/, 'HTTP/1.1 400\r\n')], wrong('tds', 'unexpected-answer')],
  [
    'no encryption option',
    'tds',
    [on(/^[^]{26}$/, bytes('04010009 00000100 ff'))],
    wrong('tds', 'unexpected-answer'),
  ],
  ['no XMPP', 'xmpp-client', [on(/version/, 'HTTP/1.1 400\r\n')], wrong('xmpp-client', 'unexpected-answer')],
];

describe('the command line', () => {
  it('begins as the scheme of an address says, whatever the port', async () => {
    const [, , script] = GOOD[0] ?? [];
    if (script === undefined) throw new Error('no dialogue');
    server = await serveScript(script, pki.leaf);
    const check = join(import.meta.dirname, '../../../lib/cli/check.ts');
    const said = await new Promise<string>((resolve) => {
      const args = [check, '--no-second', `smtp://127.0.0.1:${server?.port}`];
      execFile(process.execPath, args, (_, stdout, stderr) => resolve(stdout + stderr));
    });
    expect(said).toContain('### Chain');
    expect(said).not.toContain('not with TLS');
  });
});

describe('a dialogue that does not', () => {
  it.each(BAD)('%s: %s', async (_what, protocol, steps, fault) => {
    server = await serveScript({ steps, tls: false }, pki.leaf);
    expect(await faultOf(server.port, { protocol })).toEqual(fault);
  });

  it('is cut off at a line that has no end', async () => {
    server = await listen((socket) => {
      const pump = (): void => {
        while (socket.writable && socket.write('2'.repeat(16_384)));
        socket.once('drain', pump);
      };
      pump();
    });
    expect(await faultOf(server.port, { protocol: 'smtp' })).toMatchObject({
      code: 'too-large',
      stage: 'starttls',
    });
  });

  it('is cut off at lines without number', async () => {
    server = await listen((socket) => {
      const lines = '220-more\r\n'.repeat(1_000);
      const pump = (): void => {
        while (socket.writable && socket.write(lines));
        socket.once('drain', pump);
      };
      pump();
    });
    expect(await faultOf(server.port, { protocol: 'smtp' })).toMatchObject({
      code: 'too-large',
      stage: 'starttls',
    });
  });

  it('ends in time with a server that drips', async () => {
    server = await listen((socket) => {
      const timer = setInterval(() => socket.write('2'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const env = { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '200' };
    expect(await faultOf(server.port, { protocol: 'smtp' }, { env })).toEqual({
      code: 'timeout',
      stage: 'starttls',
      milliseconds: 200,
    });
  });

  it('ends when the server hangs up', async () => {
    server = await listen((socket) => socket.end('220 x\r\n'));
    expect(await faultOf(server.port, { protocol: 'smtp' })).toEqual({
      code: 'closed-early',
      stage: 'starttls',
    });
  });
});
