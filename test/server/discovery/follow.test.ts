/** Where discovery services lead: real web servers on loopback, with and without TLS, behind the gate. */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DiscoveredEndpoint, DiscoveryEvent } from '#lib/endpoints/discovery-wire.ts';
import { answerDiscover } from '#lib/server/api/discover.ts';
import type { Service } from '#lib/server/api/service.ts';
import type { Gate } from '#lib/server/gate/gate.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { makePki } from '#test/server/support/pki.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What hosts answer, by "scheme host". */
let answers: Record<string, Answer> = {};
const asked: string[] = [];
const ports = new Map<number, number>();
const closers: (() => void)[] = [];

const serve =
  (scheme: string): Answer =>
  (request, response) => {
    const host = request.headers.host ?? '';
    asked.push(`${scheme}://${host}${request.url ?? ''}`);
    const answer = answers[`${scheme} ${host}`];
    if (answer) answer(request, response);
    else response.writeHead(401).end();
  };

beforeAll(async () => {
  const { leaf, intermediate } = await makePki();
  const https = createHttps({ cert: leaf.pem + intermediate.pem, key: leaf.keyPem }, serve('https'));
  const http = createHttp(serve('http'));
  for (const [server, port] of [
    [https, 443],
    [http, 80],
  ] as const) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ports.set(port, (server.address() as AddressInfo).port);
    closers.push(() => server.close());
  }
});
afterAll(() => closers.forEach((close) => close()));
beforeEach(() => {
  asked.length = 0;
});

const json =
  (value: unknown): Answer =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const to =
  (location: string): Answer =>
  (_request, response) =>
    void response.writeHead(302, { location }).end();

/** Ports below 1024 are nobody's to listen on: the last step of the way out leads to the servers above. */
function onOurPorts(gate: Gate): Gate {
  return {
    ...gate,
    connect: (address, port, signal) => gate.connect(address, ports.get(port) ?? port, signal),
    forClient: (client) => onOurPorts(gate.forClient(client)),
  };
}

async function discovered(hosts: readonly string[]): Promise<readonly DiscoveredEndpoint[]> {
  const made = loopbackService(
    { CHAINSIGHT_CONNECT_TIMEOUT_MS: '500' },
    {
      lookup: (name) =>
        hosts.includes(name)
          ? Promise.resolve(['127.0.0.1'])
          : Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' })),
    },
  );
  const service: Service = { ...made, gate: onOurPorts(made.gate), web: onOurPorts(made.web) };
  const request = new Request('http://chainsight.test/api/v1/discover', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ domain: 'contoso.test' }),
  });
  const nothing = { ok: true, value: [] } as const;
  const response = await answerDiscover(request, service, {
    services: () => Promise.resolve(nothing),
    mail: () => Promise.resolve(nothing),
    aliases: () => Promise.resolve(nothing),
    cancel: () => undefined,
  });
  const events = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as DiscoveryEvent);
  expect(events.at(-1)?.event).toBe('done');
  return events.flatMap((event) => (event.event === 'found' ? [event.endpoint] : []));
}

const led = (endpoints: readonly DiscoveredEndpoint[]) =>
  endpoints
    .filter(({ evidence }) => evidence.kind === 'answer')
    .map(({ host, port, role, evidence }) => ({ host, port, role, evidence }))
    .sort((a, b) => a.host.localeCompare(b.host));

describe('lyncdiscover', () => {
  it('leads over http and https to the pools it names', async () => {
    answers = {
      'http lyncdiscover.contoso.test': json({
        Root: { Links: [{ token: 'Redirect', href: 'https://webext.fabrikam.test/Autodiscover/root' }] },
      }),
      'https lyncdiscover.contoso.test': to('https://lyncdirector.contoso.test/'),
      'https lyncdirector.contoso.test': json({
        _links: {
          self: { href: 'https://lyncdirector.contoso.test/' },
          user: { href: 'https://pool01.contoso.test/Autodiscover/AutodiscoverService.svc/root/oauth/user' },
          xframe: { href: 'https://pool01.contoso.test/Autodiscover/XFrame/XFrame.html' },
        },
      }),
    };
    const hosts = ['lyncdiscover', 'lyncdirector', 'pool01'].map((label) => `${label}.contoso.test`);
    const found = await discovered([...hosts, 'webext.fabrikam.test']);
    expect(led(found)).toEqual([
      {
        host: 'lyncdirector.contoso.test',
        port: 443,
        role: 'autodiscover-lync',
        evidence: { kind: 'answer', host: 'lyncdiscover.contoso.test', how: 'redirect' },
      },
      {
        host: 'pool01.contoso.test',
        port: 443,
        role: 'web-services',
        evidence: { kind: 'answer', host: 'lyncdirector.contoso.test', how: 'link' },
      },
      {
        host: 'webext.fabrikam.test',
        port: 443,
        role: 'autodiscover-lync',
        evidence: { kind: 'answer', host: 'lyncdiscover.contoso.test', how: 'redirect' },
      },
    ]);
    // No user of the domain is named to anybody.
    expect(
      asked.filter((url) => url.includes('sipuri')).every((url) => url.includes('sip%3Achainsight%40')),
    ).toBe(true);
  });

  it('is followed a bounded way, never in circles, and never into private space', async () => {
    answers = {
      'https lyncdiscover.contoso.test': to('https://a1.contoso.test/'),
      'http lyncdiscover.contoso.test': to('http://lyncdiscover.contoso.test/'),
    };
    for (let step = 1; step < 20; step++)
      answers[`https a${step}.contoso.test`] = to(`https://a${step + 1}.contoso.test/`);
    const steps = Array.from({ length: 20 }, (_, step) => `a${step + 1}.contoso.test`);
    const found = led(await discovered(['lyncdiscover.contoso.test', ...steps]));
    expect(found.map(({ host }) => host)).toEqual(steps.slice(0, 6));

    answers = {
      'https lyncdiscover.contoso.test': to('https://10.1.2.3/'),
      'http lyncdiscover.contoso.test': to('https://webdir.online.lync.com/'),
    };
    const refused = await discovered(['lyncdiscover.contoso.test', 'webdir.online.lync.com']);
    expect(led(refused).map(({ host }) => host)).toEqual(['10.1.2.3', 'webdir.online.lync.com']);
    expect(refused.find(({ host }) => host === 'webdir.online.lync.com')?.microsoft).toBe(true);
    expect(asked.some((url) => url.includes('webdir') || url.includes('10.1.2.3'))).toBe(false);
  });
});

describe('Autodiscover', () => {
  it('leads to the hosts of V2, of POX and of the redirect over http', async () => {
    answers = {
      'http autodiscover.contoso.test': to('https://legacy.contoso.test/autodiscover/autodiscover.xml'),
      'https autodiscover.contoso.test': (request, response) => {
        const { searchParams } = new URL(request.url ?? '', 'https://x.test');
        const protocol = searchParams.get('Protocol');
        if (protocol === 'ActiveSync')
          json({ Protocol: 'ActiveSync', Url: 'https://eas.contoso.test/Microsoft-Server-ActiveSync' })(
            request,
            response,
          );
        else if (protocol === 'AutodiscoverV1')
          json({ Protocol: 'AutodiscoverV1', Url: 'https://cas.contoso.test/autodiscover/autodiscover.xml' })(
            request,
            response,
          );
        else response.end('<A><RedirectUrl>https://pox.contoso.test/a.xml</RedirectUrl></A>');
      },
    };
    const hosts = ['autodiscover', 'legacy', 'eas', 'cas', 'pox'].map((label) => `${label}.contoso.test`);
    const found = led(await discovered(hosts));
    expect(found.map(({ host, role, evidence }) => [host, role, 'how' in evidence && evidence.how])).toEqual([
      ['cas.contoso.test', 'autodiscover-exchange', 'redirect'],
      ['eas.contoso.test', 'exchange-web', 'link'],
      ['legacy.contoso.test', 'autodiscover-exchange', 'redirect'],
      ['pox.contoso.test', 'autodiscover-exchange', 'redirect'],
    ]);
  });

  it('that never ends, or says nothing of the kind, names nobody', async () => {
    answers = {
      'https autodiscover.contoso.test': (_request, response) => {
        response.writeHead(200);
        const more = setInterval(() => response.write('{"Url":"https://x.test/"}'.repeat(1_000)), 1);
        response.on('close', () => clearInterval(more));
      },
      'http autodiscover.contoso.test': (_request, response) => void response.end('Welcome'),
    };
    expect(led(await discovered(['autodiscover.contoso.test']))).toEqual([]);
  });
});
