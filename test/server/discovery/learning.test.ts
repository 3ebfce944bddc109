/** Discovery through a real name server, and what it learns from certificates of real TLS servers. */
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns as names, issue, privateKeyPem } from '#lib/cli/pki.ts';
import type { DiscoveredEndpoint, DiscoveryEvent } from '#lib/endpoints/discovery-wire.ts';
import { answerDiscover } from '#lib/server/api/discover.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { startDns, type DnsRecord, type DnsServer } from '#test/server/support/dns.ts';

const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };
const DOMAIN = 'fabrikam.test';
const SENT = [
  'edge.fabrikam.test',
  'hybrid-mail.fabrikam.test',
  'HYBRID-MAIL.fabrikam.test',
  'alias.fabrikam.test',
  'gone.fabrikam.test',
  'meet.fabrikam.test',
  '*.fabrikam.test',
  'fabrikam.test',
  'edge.contoso.test',
  'notfabrikam.test',
];

let server: Server;
let resolver: DnsServer;

beforeAll(async () => {
  const root = await createAuthority({ subject: 'CN=Fabrikam Root', ...LONG });
  const many = Array.from({ length: 40 }, (_, index) => `many${index}.many.test`);
  const leaf = await issue(root, { subject: 'CN=edge', ...LONG, names: names(...SENT, ...many) });
  server = createServer({ cert: leaf.pem, key: await privateKeyPem(leaf.keys) });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const here: DnsRecord = { type: 'A', address: '127.0.0.1' };
  const closed: DnsRecord = { type: 'A', address: '127.77.0.9' };
  const edge: DnsRecord = { type: 'SRV', priority: 0, weight: 0, port, target: 'edge.fabrikam.test' };
  resolver = await startDns({
    '_sip._tls.fabrikam.test': [edge],
    'edge.fabrikam.test': [here],
    'hybrid-mail.fabrikam.test': [closed],
    'alias.fabrikam.test': [{ type: 'CNAME', target: 'far.fabrikam.test' }],
    'far.fabrikam.test': [closed],
    'meet.fabrikam.test': [closed],
    '_sip._tls.many.test': [edge],
    ...Object.fromEntries(many.map((name) => [name, [closed]])),
  });
});
afterAll(async () => {
  server.close();
  await resolver.stop();
});

async function found(domain: string): Promise<readonly DiscoveredEndpoint[]> {
  const request = new Request('http://chainsight.test/api/v1/discover', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ domain }),
  });
  const service = loopbackService({
    CHAINSIGHT_RESOLVERS: resolver.address,
    CHAINSIGHT_CONNECT_TIMEOUT_MS: '500',
  });
  const text = await (await answerDiscover(request, service)).text();
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as DiscoveryEvent);
  expect(events.at(-1)?.event).toBe('done');
  return events.flatMap((event) => (event.event === 'found' ? [event.endpoint] : []));
}

describe('names in certificates', () => {
  it('of the domain are looked at, each once, and marked with where they were seen', async () => {
    const learned = (await found(DOMAIN)).filter(({ evidence }) => evidence.kind === 'certificate');
    expect(learned.map(({ host }) => host).sort()).toEqual([
      'alias.fabrikam.test',
      'hybrid-mail.fabrikam.test',
    ]);
    expect(learned[0]).toMatchObject({
      role: 'named-host',
      port: 443,
      protocol: 'tls',
      evidence: { kind: 'certificate', host: 'edge.fabrikam.test' },
    });
    expect(learned.find(({ host }) => host === 'alias.fabrikam.test')?.alias).toBe('far.fabrikam.test');
  });

  it('that the catalogue has too keep their role', async () => {
    const meet = (await found(DOMAIN)).filter(({ host }) => host === 'meet.fabrikam.test');
    expect(meet).toMatchObject([{ role: 'simple-url', evidence: { kind: 'name' } }]);
  });

  it('are bounded', async () => {
    const learned = (await found('many.test')).filter(({ evidence }) => evidence.kind === 'certificate');
    expect(learned).toHaveLength(24);
  });
});
