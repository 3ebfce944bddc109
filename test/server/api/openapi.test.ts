/** The description against real answers: every kind of answer must be one that it describes. */
import { glob, readFile } from 'node:fs/promises';
import { createServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFault } from '#lib/endpoints/describe-fault.ts';
import { describeFederationFault } from '#lib/endpoints/federation/describe-fault.ts';
import type { FederationFault, MetadataSignature } from '#lib/endpoints/federation/wire.ts';
import type { Fault } from '#lib/endpoints/wire.ts';
import { openApiDocument } from '#lib/server/api/openapi/document.ts';
import { answerDiscover } from '#lib/server/api/discover.ts';
import { answerHealth } from '#lib/server/api/health.ts';
import { listen, type TcpServer } from '#test/server/support/tcp.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { loopbackService, post } from './call.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  formats: { 'date-time': true },
});
ajv.addVocabulary(['openapi', 'info', 'paths', 'components']);
ajv.addSchema({ $id: 'api', ...openApiDocument });

function problems(name: string, value: unknown): unknown {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(value) === true ? null : validate.errors;
}

let pki: Pki;
let port: number;
const closers: (() => void)[] = [];
let silent: TcpServer;

beforeAll(async () => {
  pki = await makePki();
  const tls = createServer({
    cert: pki.leaf.pem,
    key: pki.leaf.keyPem,
  });
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  port = (tls.address() as AddressInfo).port;
  silent = await listen((socket) => socket.write('HTTP/1.1 400\r\n\r\n'));
  closers.push(() => tls.close());
});
afterAll(async () => {
  closers.forEach((close) => close());
  await silent.stop();
});

/** Methods by path, as the files under app/api export them. */
async function routes(): Promise<readonly string[]> {
  const folder = new URL('../../../app/', import.meta.url);
  const found: string[] = [];
  for await (const file of glob('api/**/route.ts', { cwd: folder })) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const path = `/${file.replace(/\/route\.ts$/, '').replaceAll(/\[(\w+)\]/g, '{$1}')}`;
    for (const [, method] of text.matchAll(/^export const ([A-Z]+) =/gm)) found.push(`${method} ${path}`);
  }
  return found.sort();
}

describe('the OpenAPI document', () => {
  it('lists every route there is, and no other', async () => {
    const listed = Object.entries(openApiDocument.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(listed.sort()).toEqual(await routes());
  });

  it('gives every operation a name of its own, and names the parts of its path', () => {
    const ids: string[] = [];
    for (const [path, operations] of Object.entries(openApiDocument.paths)) {
      for (const operation of Object.values(operations)) {
        ids.push(operation.operationId);
        const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
        expect(named, path).toEqual(parts);
      }
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names only schemas and statuses that exist', () => {
    const text = JSON.stringify(openApiDocument);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(openApiDocument.components.schemas).toHaveProperty(name ?? '');
    }
  });

  it('describes a capture, and a fault of one address', async () => {
    const service = loopbackService({}, { lookup: () => Promise.resolve(['127.0.0.1', '10.1.1.1']) });
    const { status, body } = await post(service, { host: 'sts.contoso.test', port });
    expect(status).toBe(200);
    expect(problems('EndpointResult', body)).toBeNull();
    expect(body).toMatchObject({
      addresses: [{ ok: true }, { ok: false, error: { fault: { reason: 'private' } } }],
    });
    const plain = await post(service, { host: 'sts.contoso.test', port: silent.port });
    expect(problems('EndpointResult', plain.body)).toBeNull();
    expect(plain.body).toMatchObject({
      addresses: [{ error: { fault: { code: 'not-tls', spoke: 'http' } } }, {}],
    });
  });

  it('describes the request, as strictly as the server takes it', async () => {
    const service = loopbackService();
    const good = [
      { host: 'a.test' },
      { host: 'a.test', port: 25, protocol: 'smtp', sni: null, thorough: false },
    ];
    const bad = [
      {},
      { host: '' },
      { host: 'a', port: 0 },
      { host: 'a', port: '443' },
      { host: 'a', x: 1 },
      7,
      null,
    ];
    for (const body of good) expect(problems('EndpointRequest', body)).toBeNull();
    for (const body of bad) {
      expect(problems('EndpointRequest', body)).not.toBeNull();
      const answer = await post(service, body);
      expect(answer.status).toBe(400);
      expect(problems('Failure', answer.body)).toBeNull();
    }
  });

  it('describes every line of a discovery', async () => {
    const service = loopbackService(
      {},
      {
        lookup: (name) =>
          /^(sts|edge)\./.test(name)
            ? Promise.resolve([name.startsWith('sts') ? '10.0.0.1' : '127.0.0.1'])
            : Promise.reject(
                Object.assign(new Error('x'), { code: name.startsWith('fs') ? 'EAI_AGAIN' : 'ENOTFOUND' }),
              ),
      },
    );
    const request = new Request('http://chainsight.test/api/v1/discover', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ domain: 'contoso.test' }),
    });
    const response = await answerDiscover(request, service, {
      services: (name) =>
        Promise.resolve({
          ok: true,
          value: name.startsWith('_sip._tls') ? [{ host: 'edge.contoso.test', port }] : [],
        }),
      mail: () => Promise.resolve({ ok: true, value: [{ host: 'edge.contoso.test', preference: 10 }] }),
      aliases: () => Promise.resolve({ ok: true, value: [] }),
      cancel: () => undefined,
    });
    const lines = (await response.text()).trimEnd().split('\n');
    const kinds = new Set<unknown>();
    for (const line of lines) {
      const event: unknown = JSON.parse(line);
      expect(problems('DiscoveryEvent', event)).toBeNull();
      if (typeof event === 'object' && event !== null && 'event' in event) kinds.add(event.event);
    }
    expect([...kinds].sort()).toEqual(['absent', 'answer', 'done', 'found', 'start', 'unresolved']);
  });

  it('describes federation metadata, read and not', () => {
    const certificate = pki.leaf.der.toString('base64');
    const places = [{ role: 'identity-provider', use: 'signing', position: 0 }];
    const result = {
      ...{ version: 1, ok: true, asked: { host: 'sts.contoso.test', port: 443 }, address: '127.0.0.1' },
      ...{ observedAt: '2026-11-23T00:00:00.000Z', certificates: [{ der: certificate, places }] },
    };
    for (const signature of [
      { kind: 'none' },
      { kind: 'unusable' },
      { kind: 'valid', certificate, listed: true, algorithm: 'RSA-SHA256', sha1: false },
      { kind: 'invalid', certificate: null },
    ] satisfies MetadataSignature[]) {
      expect(problems('FederationResult', { ...result, signature })).toBeNull();
    }
    for (const fault of [
      { code: 'http-status', status: 404 },
      { code: 'answer-too-large', limit: 1 },
      { code: 'not-metadata', problem: 'document-type' },
      { code: 'connection-refused' },
    ] satisfies FederationFault[]) {
      const error = describeFederationFault(fault);
      expect(problems('FederationFailure', { version: 1, ok: false, error })).toBeNull();
    }
  });

  it('describes every fault', () => {
    const faults: Fault[] = [
      { code: 'bad-request', field: null, problem: 'x' },
      { code: 'cross-origin' },
      { code: 'foreign-host', host: 'a', variable: 'A' },
      { code: 'rate-limited', scope: 'client', retryAfterSeconds: 3, perMinute: 600, variable: 'A' },
      { code: 'busy', retryAfterSeconds: 3 },
      { code: 'dns-not-found', host: 'a' },
      { code: 'dns-failed', host: 'a', reason: 'EAI_AGAIN' },
      { code: 'refused-by-policy', address: '::1', reason: 'loopback', variable: 'A', value: 'b' },
      { code: 'refused-by-policy', address: '0x1', reason: 'spelling', variable: null, value: null },
      { code: 'port-not-allowed', port: 22, variable: 'A', value: '22' },
      { code: 'connection-refused' },
      { code: 'unreachable', reason: 'EHOSTUNREACH' },
      { code: 'timeout', stage: 'dns', milliseconds: 1 },
      { code: 'not-tls', spoke: null },
      { code: 'handshake-alert', alert: 40, name: 'handshake_failure' },
      { code: 'handshake-failed', reason: 'X' },
      { code: 'closed-early', stage: 'handshake' },
      { code: 'too-large', stage: 'starttls', limit: 1 },
      { code: 'protocol-error', protocol: 'smtp', problem: 'early-data' },
      { code: 'starttls-refused', protocol: 'ldap', reply: 2 },
      { code: 'canceled' },
      { code: 'internal' },
    ];
    for (const fault of faults) {
      const answer = describeFault(fault);
      expect(problems('Failure', { version: 1, ok: false, error: answer })).toBeNull();
      expect(answer.message).toMatch(/^\S.*\.$/);
      expect(answer.advice).toMatch(/^\S.*\.$/);
    }
  });

  it('describes health', async () => {
    expect(problems('Health', await answerHealth(loopbackService()).json())).toBeNull();
  });
});
