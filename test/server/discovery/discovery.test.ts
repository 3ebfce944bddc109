import { createServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscoveryEvent } from '#lib/endpoints/discovery-wire.ts';
import { answerDiscover } from '#lib/server/api/discover.ts';
import { systemRecords, type Records } from '#lib/server/discovery/records.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { base64 } from '#test/server/support/capture.ts';
import { startDns, type DnsServer } from '#test/server/support/dns.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { listen } from '#test/server/support/tcp.ts';

/** A loaded machine is slow, not wrong: far less than the handshake that is cut short. */
const LOADED_MS = 50_000;

let pki: Pki;
let edge: number;
let dns: DnsServer;
let records: Records;
const closers: (() => void)[] = [];

/** Names that have addresses; all others do not exist. */
const ADDRESSES: Record<string, string[]> = {
  'edge.contoso.test': ['127.0.0.1'],
  'mx1.contoso.test': ['127.0.0.1'],
  'sts.contoso.test': ['127.77.0.1'],
  'certauth.sts.contoso.test': ['127.77.0.1'],
  'autodiscover.contoso.test': ['127.77.0.2'],
  'intranet.contoso.test': ['10.1.2.3'],
};

const missing = (): Promise<never> => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
const lookup = (name: string): Promise<readonly string[]> => {
  const found = ADDRESSES[name];
  return found === undefined ? missing() : Promise.resolve(found);
};

beforeAll(async () => {
  pki = await makePki();
  const tls = createServer({ cert: pki.leaf.pem + pki.intermediate.pem, key: pki.leaf.keyPem });
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  edge = (tls.address() as AddressInfo).port;
  closers.push(() => tls.close());
  dns = await startDns({
    '_sip._tls.contoso.test': [
      { type: 'SRV', priority: 20, weight: 0, port: 1, target: 'nowhere.contoso.test' },
      { type: 'SRV', priority: 10, weight: 0, port: edge, target: 'Edge.contoso.test' },
    ],
    // A target in private space, as a hostile zone would have it.
    '_sipfederationtls._tcp.contoso.test': [
      { type: 'SRV', priority: 0, weight: 0, port: edge, target: 'intranet.contoso.test' },
    ],
    // Decidedly not available (RFC 2782).
    '_xmpp-server._tcp.contoso.test': [{ type: 'SRV', priority: 0, weight: 0, port: 0, target: '' }],
    '_imaps._tcp.contoso.test': 'SERVFAIL',
    'contoso.test': [
      { type: 'MX', preference: 20, exchange: 'backup.contoso.test' },
      { type: 'MX', preference: 10, exchange: 'mx1.contoso.test' },
    ],
    // The last alias is a name of a content network: the one before tells whose it is.
    'autodiscover.contoso.test': [{ type: 'CNAME', target: 'autodiscover.geo.outlook.com' }],
    'autodiscover.geo.outlook.com': [{ type: 'CNAME', target: 'edge.network.test' }],
    'alias.contoso.test': [{ type: 'CNAME', target: 'second.contoso.test' }],
    'second.contoso.test': [{ type: 'CNAME', target: 'third.contoso.test' }],
    'loop.contoso.test': [{ type: 'CNAME', target: 'loop.contoso.test' }],
  });
  records = systemRecords({ timeoutMs: 2_000, servers: [dns.address] });
});
afterAll(async () => {
  closers.forEach((close) => close());
  await dns.stop();
});

const ENV = { CHAINSIGHT_CONNECT_TIMEOUT_MS: '500', CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '1000' };

const request = (body: unknown, signal?: AbortSignal): Request =>
  new Request('http://chainsight.test/api/v1/discover', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });

async function run(domain: string): Promise<readonly DiscoveryEvent[]> {
  const response = await answerDiscover(request({ domain }), loopbackService(ENV, { lookup }), records);
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as DiscoveryEvent);
}

type Of<E extends DiscoveryEvent['event']> = Extract<DiscoveryEvent, { event: E }>;
const all = <E extends DiscoveryEvent['event']>(events: readonly DiscoveryEvent[], kind: E): Of<E>[] =>
  events.filter((event): event is Of<E> => event.event === kind);

describe('systemRecords', () => {
  it('gives SRV targets by priority, and leaves out "."', async () => {
    expect(await records.services('_sip._tls.contoso.test')).toEqual({
      ok: true,
      value: [
        { host: 'edge.contoso.test', port: edge },
        { host: 'nowhere.contoso.test', port: 1 },
      ],
    });
    expect(await records.services('_xmpp-server._tcp.contoso.test')).toEqual({ ok: true, value: [] });
    expect(await records.services('_none._tcp.contoso.test')).toEqual({ ok: true, value: [] });
    expect(await records.services('_imaps._tcp.contoso.test')).toMatchObject({
      fault: { code: 'dns-failed' },
    });
  });

  it('follows aliases to their end, but not in circles', async () => {
    const third = { ok: true, value: ['second.contoso.test', 'third.contoso.test'] };
    expect(await records.aliases('alias.contoso.test')).toEqual(third);
    expect(await records.aliases('edge.contoso.test')).toEqual({ ok: true, value: [] });
    expect((await records.aliases('loop.contoso.test')).ok).toBe(true);
  });
});

describe('POST /api/v1/discover', () => {
  it('finds, checks, and tells Microsoft from the customer', async () => {
    const events = await run('Contoso.Test');
    expect(events[0]).toEqual({ event: 'start', version: 1, domain: 'contoso.test' });
    const done = events.at(-1);
    const found = all(events, 'found').map(({ endpoint }) => endpoint);
    const answers = new Map(all(events, 'answer').map(({ id, answer }) => [id, answer]));
    expect(done).toEqual({ event: 'done', found: found.length, answered: found.length });
    expect(found.map(({ id }) => id).sort()).toEqual(
      [
        `edge.contoso.test:${edge}/tls`,
        `intranet.contoso.test:${edge}/tls`,
        'mx1.contoso.test:25/smtp',
        'sts.contoso.test:443/tls',
        'sts.contoso.test:49443/tls',
        'certauth.sts.contoso.test:443/tls',
        'autodiscover.contoso.test:443/tls',
      ].sort(),
    );
    expect(answers.get(`edge.contoso.test:${edge}/tls`)).toMatchObject({
      ok: true,
      asked: { sni: 'edge.contoso.test' },
      addresses: [{ ok: true, capture: { chain: base64([pki.leaf.der, pki.intermediate.der]) } }],
    });
    // A target in private space is shown as refused, and never connected to.
    expect(answers.get(`intranet.contoso.test:${edge}/tls`)).toMatchObject({
      ok: false,
      error: { fault: { code: 'refused-by-policy', reason: 'private', address: '10.1.2.3' } },
    });
    const microsoft = found.filter((endpoint) => endpoint.microsoft);
    expect(microsoft).toMatchObject([{ host: 'autodiscover.contoso.test', alias: 'edge.network.test' }]);
    expect(found.find(({ port }) => port === 49_443)).toMatchObject({
      role: 'certificate-sign-in',
      evidence: { kind: 'beside', host: 'sts.contoso.test' },
    });
    expect(found.find(({ port }) => port === 25)).toMatchObject({ evidence: { kind: 'mx', preference: 10 } });
    expect(found.some(({ wildcard }) => wildcard)).toBe(false);

    const absent = all(events, 'absent').map(({ name }) => name);
    expect(absent).toEqual(
      expect.arrayContaining([
        'lyncdiscover.contoso.test',
        '_xmpp-server._tcp.contoso.test',
        'nowhere.contoso.test',
      ]),
    );
    expect(all(events, 'unresolved')).toMatchObject([
      { name: '_imaps._tcp.contoso.test', role: 'mail-access' },
    ]);
    // Each endpoint is told of before its answer.
    for (const { id } of all(events, 'answer')) {
      const at = (kind: string) =>
        events.findIndex(
          (event) =>
            event.event === kind &&
            (event.event === 'found' ? event.endpoint.id : event.event === 'answer' ? event.id : '') === id,
        );
      expect(at('found')).toBeLessThan(at('answer'));
    }
  });

  it('says when a domain answers for every name', async () => {
    const service = loopbackService(ENV, {
      lookup: (name) => Promise.resolve(name.startsWith('sts.') ? ['127.77.0.1'] : ['127.77.0.9']),
    });
    const response = await answerDiscover(request({ domain: 'contoso.test' }), service, records);
    const events = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as DiscoveryEvent);
    const named = all(events, 'found').filter(({ endpoint }) => endpoint.evidence.kind === 'name');
    const real = named.filter(({ endpoint }) => !endpoint.wildcard).map(({ endpoint }) => endpoint.host);
    expect(real).toEqual(['sts.contoso.test']);
    expect(named.length).toBeGreaterThan(20);
  });

  it.each(['contoso', '10.0.0.1', '0x7f.1', 'a b', 'http://contoso.com'])(
    'takes no %j for a domain',
    async (domain) => {
      const response = await answerDiscover(request({ domain }), loopbackService(ENV, { lookup }), records);
      expect(response.status).toBeGreaterThanOrEqual(400);
    },
  );

  it('ends when its reader leaves', async () => {
    const silent = await listen(() => undefined);
    const own = systemRecords({ timeoutMs: 2_000, servers: [dns.address] });
    const service = loopbackService(
      { ...ENV, CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '60000' },
      { lookup: () => Promise.resolve(['127.0.0.1']) },
    );
    const response = await answerDiscover(request({ domain: 'contoso.test' }), service, {
      ...own,
      services: () =>
        Promise.resolve({ ok: true, value: [{ host: 'slow.contoso.test', port: silent.port }] }),
    });
    const reader = response.body?.getReader();
    await reader?.read();
    await expect.poll(() => service.throttle.load.running, { timeout: LOADED_MS }).toBeGreaterThan(0);
    await reader?.cancel();
    const idle = { running: 0, waiting: 0, overdue: 0, refusals: 0 };
    await expect.poll(() => service.throttle.load, { timeout: LOADED_MS }).toEqual(idle);
    await silent.stop();
  });
});
