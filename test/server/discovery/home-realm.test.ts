/** The home-realm look-up, against a web server on loopback that stands in by the operator's variable. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerDiscover } from '#lib/server/api/discover.ts';
import { answerHomeRealm } from '#lib/server/api/home-realm.ts';
import { readConfig } from '#lib/server/config.ts';
import { readRealm } from '#lib/server/discovery/home-realm.ts';
import { loopbackService } from '#test/server/api/call.ts';

let server: Server;
let address: string;
let say: { readonly status: number; readonly body: string };
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    response.writeHead(say.status, { location: '/elsewhere' }).end(say.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/common/userrealm`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
});

async function ask(
  body: unknown,
  url = address,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const request = new Request('http://chainsight.test/api/v1/home-realm', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const response = await answerHomeRealm(request, loopbackService({ CHAINSIGHT_HOME_REALM_URL: url }));
  return { status: response.status, body: await response.json() };
}

const FEDERATED = {
  ver: '1.0',
  account_type: 'Federated',
  domain_name: 'contoso.test',
  federation_protocol: 'WSTrust',
  federation_metadata_url: 'https://sts.contoso.test/adfs/services/trust/mex',
  federation_active_auth_url: 'https://sts.contoso.test:8443/adfs/services/trust/2005/usernamemixed',
};

describe('POST /api/v1/home-realm', () => {
  it('tells the domain and nothing of a user, and gives the hosts', async () => {
    say = { status: 200, body: JSON.stringify(FEDERATED) };
    expect(await ask({ domain: 'Contoso.Test' })).toMatchObject({
      status: 200,
      body: {
        version: 1,
        ok: true,
        domain: 'contoso.test',
        asked: new URL(address).host,
        account: 'federated',
        services: ['sts.contoso.test:8443', 'sts.contoso.test'],
      },
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^GET \/common\/userrealm\/chainsight%40contoso\.test\?api-version=1\.0 /);
    expect(asked[0]).not.toMatch(/cookie|authorization|forwarded/i);
  });

  it.each([
    ['{"account_type":"Managed"}', 'managed'],
    ['{"account_type":"Unknown"}', 'unknown'],
  ])('%s: %s', async (body, account) => {
    say = { status: 200, body };
    expect((await ask({ domain: 'contoso.test' })).body).toMatchObject({ account, services: [] });
  });

  it('takes no other answer, follows nothing, and has a limit', async () => {
    say = { status: 200, body: '<html>' };
    expect((await ask({ domain: 'contoso.test' })).status).toBe(502);
    say = { status: 302, body: '' };
    expect((await ask({ domain: 'contoso.test' })).body).toMatchObject({
      error: { fault: { code: 'http-status', status: 302 } },
    });
    expect(asked).toHaveLength(2);
    say = { status: 200, body: ' '.repeat(100_000) };
    expect((await ask({ domain: 'contoso.test' })).body).toMatchObject({
      error: { fault: { code: 'answer-too-large' } },
    });
  });

  it('asks nobody where it is off, the domain is none, or the gate refuses', async () => {
    expect((await ask({ domain: 'contoso.test' }, 'none')).status).toBe(400);
    expect((await ask({ domain: '10.0.0.1' })).status).toBe(400);
    expect((await ask({ domain: 'contoso.test' }, 'http://10.1.2.3/x')).status).toBe(403);
    expect(asked).toEqual([]);
    expect(readConfig({}).homeRealmUrl).toBe('https://login.microsoftonline.com/common/userrealm');
  });

  it('is never asked by a survey of the domain', async () => {
    const service = loopbackService(
      { CHAINSIGHT_HOME_REALM_URL: address },
      { lookup: (name) => Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' })) },
    );
    const request = new Request('http://chainsight.test/api/v1/discover', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ domain: 'contoso.test' }),
    });
    const none = { ok: true, value: [] } as const;
    const records = {
      services: () => Promise.resolve(none),
      mail: () => Promise.resolve(none),
      aliases: () => Promise.resolve(none),
      cancel: () => undefined,
    };
    expect(await (await answerDiscover(request, service, records)).text()).toContain('"done"');
    expect(asked).toEqual([]);
  });
});

describe('answers of the look-up', () => {
  it.each(['', '[]', '{}', '{"account_type":5}', 'null'])('%j is none', (text) => {
    expect(readRealm(text)).toBeNull();
  });

  it('gives hosts of https addresses only', () => {
    const text = JSON.stringify({
      account_type: 'Federated',
      federation_active_auth_url: 'http://sts.contoso.test/',
      federation_metadata_url: 'file:///etc/passwd',
    });
    expect(readRealm(text)).toEqual({ account: 'federated', services: [] });
  });
});
