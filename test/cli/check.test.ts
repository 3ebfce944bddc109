/** The command line against real servers: a TLS endpoint, and the addresses in its certificates. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientJson } from '#lib/view/report/json.ts';
import { HOST, makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { serveHttp, type HttpServer } from '#test/server/support/relay.ts';

const SCRIPT = join(import.meta.dirname, '../../lib/cli/check.ts');
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };
const HOUR = 3_600_000;

let folder: string;
let http: HttpServer;
let tls: Server;
let leaf: Issued;
const files = new Map<string, Uint8Array>();

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const check = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const trust = ['--trust', join(folder, 'root.pem'), '--host', HOST];
    execFile(process.execPath, [SCRIPT, ...trust, ...args], (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
const reportOf = ({ stdout }: Run): Report => JSON.parse(stdout) as Report;
const endpoint = (): string => `127.0.0.1:${(tls.address() as AddressInfo).port}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-check-'));
  http = await serveHttp((request, response) => {
    const body = files.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  const root = await makeRoot('Contoso Root', LONG);
  const issuing = await makeIntermediate(root, 'Contoso Issuing', { ...LONG, crl: `${http.url}/root.crl` });
  leaf = await makeLeaf(issuing, {
    ...LONG,
    caIssuers: `${http.url}/issuing.crt`,
    crl: `${http.url}/issuing.crl`,
  });
  const period = {
    thisUpdate: new Date(Date.now() - HOUR),
    nextUpdate: new Date(Date.now() + 48 * HOUR),
  };
  files.set('/issuing.crt', issuing.der);
  files.set('/root.crl', makeCrl(root, period));
  files.set('/issuing.crl', makeCrl(issuing, period));
  writeFileSync(join(folder, 'root.pem'), root.pem);
  writeFileSync(join(folder, 'leaf.pem'), leaf.pem);
  tls = createServer({ cert: leaf.pem, key: await privateKeyPem(leaf.keys) });
  tls.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  tls.close();
  await http.stop();
  rmSync(folder, { recursive: true });
});

describe('npm run check', () => {
  it('fetches what the certificates of an endpoint name, and prints it as the page does', async () => {
    const run = await check(endpoint());
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('works only for clients that download the missing intermediate');
    expect(run.stdout).toContain('### Evidence');
    expect(run.stdout).toContain('A second library, pkijs 4.0, reads these 3 certificates the same way');
    expect(run.stdout).toContain('Revocation: 2 not revoked.');
    expect(run.stdout).toContain('not sent by the server, downloaded: “Contoso Issuing”');
    expect(run.stdout).toContain(`${http.url}/issuing.crl: `);
  });

  it('has the evidence in its JSON', async () => {
    const { downloads, revocation, paths } = reportOf(await check('--json', endpoint()));
    expect(downloads).toMatchObject([{ url: `${http.url}/issuing.crt`, outcome: 'fetched' }]);
    expect(revocation.map(({ status }) => status)).toEqual(['good', 'good']);
    expect(paths[0]).toMatchObject({ end: 'anchored', needsDownload: true });
  });

  it('asks no address when it is told not to, or when it is given files', async () => {
    const before = http.requests.length;
    const offline = reportOf(await check('--json', '--no-online', endpoint()));
    expect(offline.downloads).toMatchObject([{ outcome: 'not-asked' }]);
    const file = await check(join(folder, 'leaf.pem'));
    expect(file.stdout).not.toContain('### Evidence');
    expect(http.requests).toHaveLength(before);
  });

  it('says who can’t connect whatever the certificates are', async () => {
    const old = createServer({
      cert: leaf.pem,
      key: await privateKeyPem(leaf.keys),
      ciphers: 'ALL:@SECLEVEL=0',
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1',
    });
    old.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
    const place = `127.0.0.1:${(old.address() as AddressInfo).port}`;
    const [text, list, json] = await Promise.all([
      check(place),
      check(place, endpoint()),
      check('--json', '--clients', place),
    ]);
    old.close();
    const said =
      /kinds of client can’t connect .*: the server speaks only TLS 1\.0\. No certificate is at fault/;
    expect(text.stdout).toMatch(said);
    const [first, second] = list.stdout.split('\n');
    expect(first).toMatch(said);
    expect(second).not.toMatch(said);
    const { clients } = JSON.parse(json.stdout) as { readonly clients: readonly ClientJson[] };
    expect(clients.find(({ client }) => client === 'chrome')?.noConnection).toContain('TLS 1.0');
  });

  it('asks for files when told to', async () => {
    const { revocation } = reportOf(await check('--json', '--online', join(folder, 'leaf.pem')));
    expect(revocation.map(({ status }) => status)).toEqual(['good', 'good']);
  });
});
