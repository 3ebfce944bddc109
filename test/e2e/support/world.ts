/**
 * A small world of names: the browser asks for names that no resolver of this machine knows, and each is
 * answered by the real API about a real server on loopback. Only the names (and addresses) are put in.
 */
import type { APIResponse, Page, Route } from 'playwright/test';
import type { DiscoveredEndpoint, DiscoveryEvent } from '#lib/endpoints/discovery-wire.ts';
import type { EndpointAnswer, EndpointRequest, EndpointResult } from '#lib/endpoints/wire.ts';

/** A node of a farm: the address it shall have, and the loopback port behind it. */
interface Node {
  readonly address: string;
  readonly port: number;
}

/** "sts.contoso.test:443" and the nodes that answer there. A list may change while the page is open. */
export type World = Map<string, readonly Node[]>;

/** Makes one wait, for what must be seen while it lasts. */
type Hold = (place: string) => Promise<void>;

const placeOf = ({ host, port = 443 }: EndpointRequest): string => `${host}:${port}`;

async function askNode(route: Route, request: EndpointRequest, port: number): Promise<EndpointAnswer> {
  const response: APIResponse = await route.fetch({
    url: new URL('/api/v1/endpoint', route.request().url()).href,
    postData: { host: 'localhost', port, sni: request.host, thorough: false },
  });
  return (await response.json()) as EndpointAnswer;
}

/** What the API says about all nodes of a place, under the names of the world. */
async function answerAbout(route: Route, request: EndpointRequest, world: World): Promise<EndpointAnswer> {
  const { host, port = 443, protocol = 'tls' } = request;
  const nodes = world.get(placeOf(request)) ?? [];
  const addresses: EndpointResult['addresses'][number][] = [];
  let last: EndpointAnswer | null = null;
  for (const { address, port: real } of nodes) {
    last = await askNode(route, request, real);
    if (last.ok) addresses.push(...last.addresses.slice(0, 1).map((one) => ({ ...one, address })));
  }
  if (!last?.ok) {
    const error = { fault: { code: 'dns-not-found', host }, message: '', advice: '' } as const;
    return last ?? { version: 1, ok: false, error };
  }
  return { ...last, asked: { host, port, protocol, sni: host }, addresses };
}

/** Answers single checks for the world's names. */
export async function serveEndpoints(page: Page, world: World, hold?: Hold): Promise<void> {
  await page.route('**/api/v1/endpoint', async (route) => {
    const request = route.request().postDataJSON() as EndpointRequest;
    await hold?.(placeOf(request));
    const answer = await answerAbout(route, request, world);
    await route.fulfill({ status: answer.ok ? 200 : 422, json: answer }).catch(() => undefined);
  });
}

/** Answers the discovery of a domain: what is found, each with the real answer of its nodes. */
export async function serveDiscovery(
  page: Page,
  world: World,
  found: readonly DiscoveredEndpoint[],
  others: readonly DiscoveryEvent[] = [],
): Promise<void> {
  await page.route('**/api/v1/discover', async (route) => {
    const { domain } = route.request().postDataJSON() as { readonly domain: string };
    const events: DiscoveryEvent[] = [{ event: 'start', version: 1, domain }, ...others];
    for (const endpoint of found) {
      events.push({ event: 'found', endpoint });
      const { host, port, protocol } = endpoint;
      const answer = await answerAbout(route, { host, port, protocol }, world);
      events.push({ event: 'answer', id: endpoint.id, answer });
    }
    events.push({ event: 'done', found: found.length, answered: found.length });
    await route.fulfill({
      contentType: 'application/x-ndjson',
      body: events.map((event) => `${JSON.stringify(event)}\n`).join(''),
    });
  });
}

/** Sends federation requests for `host` to the real API, about the server on this loopback port. */
export async function serveFederation(page: Page, host: string, port: number): Promise<void> {
  await page.route('**/api/v1/federation', async (route) => {
    const asked = route.request().postDataJSON() as { readonly host: string };
    if (asked.host !== host) throw new Error(`Nobody expects federation metadata of ${asked.host}.`);
    const response = await route.fetch({ postData: { host: 'localhost', port } });
    await route.fulfill({ response });
  });
}

export const endpointAt = (
  role: DiscoveredEndpoint['role'],
  host: string,
  more: Partial<DiscoveredEndpoint> = {},
): DiscoveredEndpoint => {
  const { port = 443, protocol = 'tls' } = more;
  return {
    id: `${host}:${port}/${protocol}`,
    role,
    host,
    port,
    protocol,
    evidence: { kind: 'name' },
    alias: null,
    wildcard: false,
    microsoft: false,
    ...more,
  };
};
