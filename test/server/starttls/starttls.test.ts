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
  ['no XMPP', 'xmpp-client', [on(/version/, 'HTTP/1.1 400\r\n')], wrong('xmpp-client', 'unexpected-answer')],
];

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
