/** The probe against real TLS servers on loopback, judged in its threads. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerProbe } from '#lib/server/api/probe.ts';
import { readConfig } from '#lib/server/config.ts';
import { createJudges, listPlaces, type Judges } from '#lib/server/probe/judges.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { samplesOf, type ReadSample } from '#test/server/support/exposition.ts';
import { listen } from '#test/server/support/tcp.ts';
import { crossSigned, saveLists, type CrossSigned } from '#test/support/cross-signed.ts';

const HOST = 'sts.contoso.test';
const AT = new Date('2026-06-01T00:00:00Z');

let folder: string;
let pki: CrossSigned;
let judges: Judges;
const servers: Server[] = [];

async function serve(
  chain: readonly { readonly pem: string }[],
  address = '127.0.0.1',
  port = 0,
): Promise<number> {
  const server = createServer({ cert: chain.map(({ pem }) => pem).join(''), key: pki.keyPem });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-probe-'));
  pki = await crossSigned(HOST, AT, 20);
  saveLists(folder, pki);
  judges = createJudges();
});
afterAll(async () => {
  servers.forEach((server) => server.close());
  await judges.close();
  rmSync(folder, { recursive: true });
});

async function ask(
  query: string,
  { targets = '*.contoso.test', addresses = ['127.0.0.1'], at = AT } = {},
): Promise<{ readonly status: number; readonly text: string; readonly samples: readonly ReadSample[] }> {
  const service = loopbackService(
    { CHAINSIGHT_PROBE_TARGETS: targets, CHAINSIGHT_DATA_DIR: folder },
    { lookup: () => Promise.resolve(addresses) },
  );
  const response = await answerProbe(new Request(`http://localhost/api/v1/probe${query}`), service, {
    judges,
    now: () => at,
  });
  const text = await response.text();
  return { status: response.status, text, samples: response.status === 200 ? samplesOf(text) : [] };
}

const valueOf = (samples: readonly ReadSample[], name: string): number | undefined =>
  samples.find((one) => one.name === name)?.value;

describe('the probe', () => {
  it('tells for each client whether it trusts, until when, and why then', async () => {
    const port = await serve(pki.chain);
    const { status, samples } = await ask(`?target=${HOST}:${port}`);
    expect(status).toBe(200);
    expect(valueOf(samples, 'probe_success')).toBe(1);
    expect(valueOf(samples, 'chainsight_node_differs')).toBe(0);
    const trusted = samples.filter(({ name }) => name === 'chainsight_client_trusted');
    const clients = new Map(trusted.map(({ labels, value }) => [labels['client'], value]));
    const unknown = samples.filter(({ name, value }) => name === 'chainsight_client_unknown' && value === 1);
    expect([...clients.keys(), ...unknown.map(({ labels }) => labels['client'])].sort()).toEqual(
      PROFILES.map(({ id }) => id).sort(),
    );
    expect(clients.get('android')).toBe(1);
    expect(clients.get('chrome')).toBe(1);
    // Debian's own list has not this root.
    expect(clients.get('this-server')).toBe(0);
    const ends = samples.filter(({ name }) => name === 'chainsight_client_trust_ends_timestamp_seconds');
    const soon = AT.getTime() / 1000 + 30 * 86_400;
    expect(ends.filter(({ value }) => value < soon)).toEqual([
      {
        name: 'chainsight_client_trust_ends_timestamp_seconds',
        labels: { client: 'android', because: 'expired' },
        value: pki.crossEnds.getTime() / 1000,
      },
    ]);
    expect(ends.length).toBeGreaterThan(10);
    expect(valueOf(samples, 'probe_ssl_earliest_cert_expiry')).toBe(pki.crossEnds.getTime() / 1000);
  });

  it('has in it what the guides have Gatus and Uptime Kuma look for', async () => {
    const guide = readFileSync(join(import.meta.dirname, '../../../docs/monitoring.md'), 'utf8');
    const looked = [...guide.matchAll(/pat\(\*(.+?)\*\)|keyword `(.+?)`/g)].map(([, a, b]) => a ?? b ?? '');
    expect(looked.length).toBeGreaterThan(2);
    const port = await serve(pki.chain);
    const { text } = await ask(`?target=${HOST}:${port}`);
    expect(looked.filter((one) => !text.includes(one))).toEqual([]);
    // And not once it is otherwise.
    const { text: late } = await ask(`?target=${HOST}:${port}`, {
      at: new Date(pki.crossEnds.getTime() + 1000),
    });
    expect(looked.filter((one) => !late.includes(one))).toEqual([
      'chainsight_client_trusted{client="android"} 1',
    ]);
  });

  it('says after the end that this client alone does not trust it', async () => {
    const port = await serve(pki.chain);
    const { samples } = await ask(`?target=${HOST}:${port}`, {
      at: new Date(pki.crossEnds.getTime() + 1000),
    });
    const refused = samples.filter(({ name, value }) => name === 'chainsight_client_trusted' && value === 0);
    expect(refused.map(({ labels }) => labels['client'])).toEqual(['android', 'this-server']);
  });

  it('takes the worse of two addresses that send different chains', async () => {
    const port = await serve(pki.chain);
    await serve(pki.chain.slice(0, 1), '127.0.0.2', port);
    const { samples } = await ask(`?target=${HOST}:${port}`, { addresses: ['127.0.0.1', '127.0.0.2'] });
    expect(valueOf(samples, 'chainsight_node_differs')).toBe(1);
    const chrome = samples.filter(
      ({ name, labels }) => name === 'chainsight_client_trusted' && labels['client'] === 'chrome',
    );
    expect(chrome.map(({ value }) => value)).toEqual([0]);
    expect(
      samples.filter(({ name }) => name === 'chainsight_chain_finding').map(({ labels }) => labels['code']),
    ).toContain('issuer-not-found');
  });

  it('counts a silent address beside one that answers', async () => {
    const port = await serve(pki.chain);
    const { samples } = await ask(`?target=${HOST}:${port}`, { addresses: ['127.0.0.1', '127.0.0.9'] });
    const nodes = samples.filter(({ name }) => name === 'chainsight_nodes');
    expect(nodes.map(({ labels, value }) => [labels['state'], value])).toEqual([
      ['answered', 1],
      ['silent', 1],
    ]);
    expect(valueOf(samples, 'probe_success')).toBe(1);
    expect(samples).toContainEqual({
      name: 'chainsight_probe_fault',
      labels: { code: 'connection-refused' },
      value: 1,
    });
  });

  it('fails as a metric when the server does, and names the fault', async () => {
    const plain = await listen((socket) => socket.end('HTTP/1.1 400\r\n\r\n'));
    const { status, samples } = await ask(`?target=${HOST}:${plain.port}`);
    expect(status).toBe(200);
    expect(valueOf(samples, 'probe_success')).toBe(0);
    expect(samples.find(({ name }) => name === 'chainsight_probe_fault')?.labels['code']).toBe('not-tls');
    await plain.stop();
  });

  it('begins once its threads have the lists, which the server has them read at its start', async () => {
    const early = createJudges();
    expect(early.state).toBe('starting');
    await early.open(listPlaces(readConfig({ CHAINSIGHT_DATA_DIR: folder })));
    expect(early.state).toBe('ready');
    await early.close();
  });

  it('is off without its variable', async () => {
    const { status, text } = await ask(`?target=${HOST}`, { targets: '' });
    expect(status).toBe(404);
    expect(text).toContain('CHAINSIGHT_PROBE_TARGETS');
  });

  it.each([
    ['sts.contoso.test', 'sts.contoso.test:443', 200],
    ['sts.contoso.test:443', 'sts.contoso.test:444', 403],
    ['sts.contoso.test:440-450', 'sts.contoso.test:444', 200],
    ['*.contoso.test', 'a.b.contoso.test', 200],
    ['*.contoso.test', 'contoso.test', 403],
    ['*.contoso.test', 'evilcontoso.test', 403],
    ['127.0.0.0/8', '127.0.0.1:1', 200],
    ['127.0.0.0/8', '128.0.0.1:1', 403],
    ['[::1]:636', '[::1]:636', 200],
    ['[::1]:636', '127.0.0.1:636', 403],
    ['*:443', 'anything.test', 200],
  ])('with %s, %s is answered with %i', async (targets, target, status) => {
    // Nothing listens on 127.0.0.9: what is let through fails as a metric.
    const answer = await ask(`?target=${encodeURIComponent(target)}`, { targets, addresses: ['127.0.0.9'] });
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.text).toContain('CHAINSIGHT_PROBE_TARGETS');
  });

  it('does not go where the gate does not', async () => {
    const { status, samples } = await ask(`?target=${HOST}`, { addresses: ['10.0.0.1'] });
    expect(status).toBe(200);
    expect(samples.find(({ name }) => name === 'chainsight_probe_fault')?.labels['code']).toBe(
      'refused-by-policy',
    );
  });

  it.each([
    '',
    '?target=',
    '?target=a@contoso.test',
    '?target=a%20b',
    '?target=a.test&protocol=gopher',
    '?x=1',
  ])('says what is wrong with %j', async (query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text).toMatch(/\.\n$/);
  });
});
