/**
 * CAA and TLSA from real name servers on loopback: NSD serves a zone that ldns signed, Unbound checks it; and from a
 * responder of our own, what those would not send.
 */
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { chmodSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DnsResult } from '#lib/endpoints/dns-wire.ts';
import { answerDns } from '#lib/server/api/dns.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { freePort, startDaemon, type Daemon } from '#test/server/support/daemon.ts';
import { startDns, type DnsServer } from '#test/server/support/dns.ts';
import { Scratch } from '#test/server/support/openssl.ts';

/** Of the zone's signatures, as ldns takes them: the last one is past the 31 bits of a signed number. */
const SIGNED_TIMES = ['20260101000000', '20391231235959'] as const;
const SIGNED = { from: '2026-01-01T00:00:00Z', until: '2039-12-31T23:59:59Z' };
const DIGEST = 'ab'.repeat(32);
/** More than fits in one UDP answer. */
const MANY = Array.from(
  { length: 40 },
  (_, index) => `_25._tcp.big IN TLSA 3 1 1 ${index.toString(16).padStart(2, '0').repeat(32)}`,
);
const ZONE = [
  '$TTL 3600',
  '@ IN SOA ns hostmaster 1 3600 600 86400 300',
  '@ IN NS ns',
  'ns IN A 127.0.0.1',
  '@ 1800 IN CAA 0 issue "letsencrypt.org; validationmethods=dns-01"',
  '@ IN CAA 0 issuewild ";"',
  '@ IN MX 20 big',
  '@ 900 IN MX 10 mx',
  'mx IN A 127.0.0.1',
  'big IN A 127.0.0.1',
  `_25._tcp.mx 600 IN TLSA 3 1 1 ${DIGEST}`,
  'sts IN CNAME farm',
  'farm IN A 127.0.0.1',
  `_443._tcp.farm IN TLSA 2 0 1 ${DIGEST}`,
  ...MANY,
  '',
].join('\n');

const scratch = new Scratch();
const daemons: Daemon[] = [];
const stops: (() => Promise<void>)[] = [];
let validating: string;

/** NSD with contoso.test, signed, and plain.test, which is not; Unbound believes both keys. */
async function startSigned(): Promise<string> {
  chmodSync(scratch.folder, 0o755);
  const run = (command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd: scratch.folder, encoding: 'utf8' }).trim();
  scratch.write('contoso.test', `$ORIGIN contoso.test.\n${ZONE}`);
  scratch.write('plain.test', `$ORIGIN plain.test.\n${ZONE}`);
  scratch.write('broken.test', `$ORIGIN broken.test.\n${ZONE}`);
  const key = run('ldns-keygen', ['-k', '-a', 'ECDSAP256SHA256', 'contoso.test']);
  run('ldns-signzone', ['-i', SIGNED_TIMES[0], '-e', SIGNED_TIMES[1], 'contoso.test', key]);
  // A key that the zone is not signed with: its answers are bogus.
  const wrong = run('ldns-keygen', ['-k', '-a', 'ECDSAP256SHA256', 'broken.test']);
  const [authority, resolver] = [await freePort(), await freePort()];
  const nsd = scratch.write(
    'nsd.conf',
    [
      'server:',
      ` ip-address: 127.0.0.1@${authority}`,
      ' username: ""',
      ` zonesdir: "${scratch.folder}"`,
      ` pidfile: "${scratch.folder}/nsd.pid"`,
      ` xfrdfile: "${scratch.folder}/xfrd"`,
      ` zonelistfile: "${scratch.folder}/zones"`,
      ' database: ""',
      'remote-control:',
      ' control-enable: no',
      ...['contoso.test.signed', 'plain.test', 'broken.test'].flatMap((file) => [
        'zone:',
        ` name: ${file.replace('.signed', '')}`,
        ` zonefile: ${file}`,
      ]),
      '',
    ].join('\n'),
  );
  const unbound = scratch.write(
    'unbound.conf',
    [
      'server:',
      ` interface: 127.0.0.1@${resolver}`,
      ' username: ""',
      ' chroot: ""',
      ' use-syslog: no',
      ' do-not-query-localhost: no',
      ' local-zone: "test." transparent',
      ' module-config: "validator iterator"',
      ` pidfile: "${scratch.folder}/unbound.pid"`,
      ` trust-anchor-file: "${scratch.folder}/${key}.key"`,
      ` trust-anchor-file: "${scratch.folder}/${wrong}.key"`,
      'remote-control:',
      ' control-enable: no',
      ...['contoso.test', 'plain.test', 'broken.test'].flatMap((name) => [
        'stub-zone:',
        ` name: "${name}"`,
        ` stub-addr: 127.0.0.1@${authority}`,
      ]),
      '',
    ].join('\n'),
  );
  daemons.push(await startDaemon('/usr/sbin/nsd', ['-d', '-c', nsd], [authority], 'nsd'));
  daemons.push(await startDaemon('/usr/sbin/unbound', ['-d', '-c', unbound], [resolver], 'unbound'));
  return `127.0.0.1:${resolver}`;
}

beforeAll(async () => {
  validating = await startSigned();
});
afterAll(async () => {
  await Promise.all([...daemons.map((daemon) => daemon.stop()), ...stops.map((stop) => stop())]);
  scratch.remove();
});

async function ask(
  resolver: string,
  body: object,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const service = loopbackService({ CHAINSIGHT_RESOLVERS: resolver, ...env });
  const response = await answerDns(
    new Request('http://chainsight.test/api/v1/dns', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    service,
  );
  return { status: response.status, body: await response.json() };
}

async function looked(resolver: string, body: object, env = {}): Promise<DnsResult> {
  const answer = await ask(resolver, body, env);
  expect(answer.status).toBe(200);
  return answer.body as DnsResult;
}

async function ownServer(zone: Parameters<typeof startDns>[0]): Promise<DnsServer> {
  const server = await startDns(zone);
  stops.push(() => server.stop());
  return server;
}

describe('POST /api/v1/dns, by NSD and Unbound', () => {
  it('climbs to the CAA records of a signed domain, and names the resolver that says so', async () => {
    const result = await looked(validating, { host: 'ADFS.Contoso.test' });
    expect(result.resolver).toEqual({ addresses: [validating], source: 'configured' });
    expect(result.caa).toEqual({
      state: 'answered',
      at: 'contoso.test',
      asked: ['adfs.contoso.test', 'contoso.test'],
      authenticated: true,
      ttl: expect.any(Number) as number,
      records: expect.arrayContaining([
        { flags: 0, tag: 'issue', value: 'letsencrypt.org; validationmethods=dns-01' },
        { flags: 0, tag: 'issuewild', value: ';' },
      ]) as unknown,
    });
    expect(result.caa).toHaveProperty('ttl', expect.closeTo(1800, -2));
  });

  it('finds the TLSA records of mail exchangers in the order of preference, large ones over TCP', async () => {
    const { mail, tlsa } = await looked(validating, { host: 'contoso.test', mail: true });
    expect(mail).toEqual({ state: 'answered', authenticated: true });
    expect(tlsa.map(({ host, port, preference }) => [host, port, preference])).toEqual([
      ['contoso.test', 443, null],
      ['mx.contoso.test', 25, 10],
      ['big.contoso.test', 25, 20],
    ]);
    expect(tlsa[1]?.answer).toMatchObject({
      name: '_25._tcp.mx.contoso.test',
      authenticated: true,
      records: [{ usage: 3, selector: 1, matching: 1, data: DIGEST }],
      signature: SIGNED,
    });
    expect(tlsa[2]?.answer).toHaveProperty('records.length', MANY.length);
  });

  it('looks behind a signed alias (RFC 7671 §7)', async () => {
    const { tlsa } = await looked(validating, { host: 'sts.contoso.test' });
    expect(tlsa).toMatchObject([
      { answer: { name: '_443._tcp.farm.contoso.test', authenticated: true, records: [{ usage: 2 }] } },
    ]);
    expect(tlsa[0]?.answer).toHaveProperty('signature', SIGNED);
  });

  it('says that an unsigned zone is not signed, and that a broken one can’t be known', async () => {
    const plain = await looked(validating, { host: 'mx.plain.test', port: 25 });
    expect(plain).toMatchObject({
      caa: { at: 'plain.test', authenticated: false },
      tlsa: [{ answer: { authenticated: false, records: [{ data: DIGEST }], signature: null } }],
    });
    const broken = await looked(validating, { host: 'mx.broken.test', port: 25, mail: true });
    expect(broken).toMatchObject({
      caa: { state: 'failed', reason: 'SERVFAIL' },
      tlsa: [{ answer: { state: 'failed', reason: 'SERVFAIL' } }],
      mail: { state: 'failed' },
    });
  });
});

describe('POST /api/v1/dns, by servers that misbehave', () => {
  const FAST = { CHAINSIGHT_DNS_TIMEOUT_MS: '400' };

  it('gives up on a silent server in its time, and takes the next', async () => {
    const silent = createSocket('udp4');
    await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve));
    stops.push(() => new Promise((resolve) => silent.close(() => resolve())));
    const dead = `127.0.0.1:${silent.address().port}`;
    expect((await looked(dead, { host: 'a.test' }, FAST)).caa).toMatchObject({ reason: 'TIMEOUT' });
    const alive = await ownServer({ 'a.test': [{ type: 'CAA', flags: 0, tag: 'issue', value: ';' }] });
    const { caa } = await looked(
      `${dead},${alive.address}`,
      { host: 'a.test' },
      {
        CHAINSIGHT_DNS_TIMEOUT_MS: '4000',
      },
    );
    expect(caa).toMatchObject({ at: 'a.test', records: [{ value: ';' }] });
  });

  it('passes over answers to other questions, garbage, and endless TCP', async () => {
    const liar = createSocket('udp4');
    await new Promise<void>((resolve) => liar.bind(0, '127.0.0.1', resolve));
    const { port } = liar.address();
    const endless = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      // Without reading it never learns that the other side is gone.
      socket.resume();
      socket.write(Buffer.alloc(200_000, 255));
    });
    await new Promise<void>((resolve) => endless.listen(port, '127.0.0.1', resolve));
    stops.push(
      () => new Promise((resolve) => liar.close(() => resolve())),
      () => new Promise((resolve) => endless.close(() => resolve())),
    );
    liar.on('message', (query, peer) => {
      const reply = Buffer.from(query);
      reply.writeUInt16BE(0x8180, 2);
      const otherId = Buffer.from(reply);
      otherId.writeUInt16BE((query.readUInt16BE(0) + 1) % 65_536, 0);
      // A header that announces 65,535 records, noise, and only then: "cut short, come over TCP".
      const greedy = Buffer.from(reply);
      greedy.writeUInt16BE(65_535, 6);
      const cut = Buffer.from(reply);
      cut.writeUInt16BE(0x8380, 2);
      for (const bytes of [Buffer.from('noise'), otherId, greedy, cut])
        liar.send(bytes, peer.port, peer.address);
    });
    const { caa, tlsa } = await looked(`127.0.0.1:${port}`, { host: 'a.test' }, FAST);
    expect(caa).toMatchObject({ state: 'failed' });
    expect(tlsa).toMatchObject([{ answer: { state: 'failed' } }]);
  });

  it('refuses addresses and what is no name', async () => {
    for (const host of ['127.0.0.1', '::1', '0x7f.1', 'a b.test', '']) {
      const answer = await ask('127.0.0.1:9', { host });
      expect([400, 403, 422], host).toContain(answer.status);
    }
  });

  it('leaves out exchangers that are no names, and the null MX', async () => {
    const server = await ownServer({
      'contoso.test': [
        { type: 'MX', preference: 0, exchange: '' },
        { type: 'MX', preference: 1, exchange: '127.0.0.1' },
        { type: 'MX', preference: 2, exchange: 'mx.contoso.test' },
      ],
    });
    const { tlsa } = await looked(server.address, { host: 'contoso.test', mail: true });
    expect(tlsa.map(({ host }) => host)).toEqual(['contoso.test', 'mx.contoso.test']);
  });
});

it('the zone is signed with the key that the resolver is given', () => {
  expect(readFileSync(`${scratch.folder}/contoso.test.signed`, 'utf8')).toContain('RRSIG');
});
