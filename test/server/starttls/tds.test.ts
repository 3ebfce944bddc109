/** SQL Server's ways to TLS, against a server after the published text that a real client (FreeTDS) connects to as well. */
import { spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { base64, captureOf, faultOf } from '#test/server/support/capture.ts';
import { Scratch } from '#test/server/support/openssl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import type { TcpServer } from '#test/server/support/tcp.ts';
import { serveStrictTds, serveTds } from './tds-server.ts';

const scratch = new Scratch();
let pki: Pki;
let server: TcpServer | undefined;

beforeAll(async () => {
  pki = await makePki();
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => scratch.remove());

describe('TLS inside TDS packets', () => {
  it.each([
    ['encryption on', {}],
    ['encryption for the login only', { encryption: 0 }],
    ['encryption required', { encryption: 3 }],
    ['a handshake in packets of 40 octets', { size: 40 }],
    ['a handshake in packets of results', { type: 4 }],
  ])('%s', async (_what, options) => {
    server = await serveTds(pki.leaf, options);
    const capture = await captureOf(server.port, { protocol: 'tds' });
    expect(capture.chain).toEqual(base64([pki.leaf.der]));
    expect(capture).toMatchObject({ handshake: { kind: 'completed' }, tlsVersion: 'TLSv1.2' });
    expect(capture.withoutSni).toEqual({ kind: 'same' });
  });

  it('a server without certificate refuses', async () => {
    server = await serveTds(pki.leaf, { encryption: 2 });
    expect(await faultOf(server.port, { protocol: 'tds' })).toEqual({
      code: 'starttls-refused',
      protocol: 'tds',
      reply: null,
    });
  });

  it('FreeTDS logs in at the same server', async () => {
    let login: (data: Buffer) => void = () => undefined;
    const loggedIn = new Promise<Buffer>((resolve) => (login = resolve));
    server = await serveTds(pki.leaf, { onData: (data) => login(data) });
    const config = scratch.write(
      'freetds.conf',
      `[here]\nhost = 127.0.0.1\nport = ${server.port}\ntds version = 7.4\nencryption = require\n`,
    );
    const client = spawn('tsql', ['-S', 'here', '-U', 'reader', '-P', 'none'], {
      env: { ...process.env, FREETDSCONF: config },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const missing = new Promise<never>((_resolve, reject) =>
      client.on('error', () => reject(new Error('tsql is not installed: apt-get install freetds-bin'))),
    );
    const data = await Promise.race([loggedIn, missing]);
    client.kill();
    const LOGIN7 = 0x10;
    expect(data[0]).toBe(LOGIN7);
  });
});

describe('TDS 8', () => {
  it('is tried where the older exchange is hung up on, and names its protocol', async () => {
    const strict = await serveStrictTds(pki.leaf);
    server = strict;
    const capture = await captureOf(strict.port, { protocol: 'tds' });
    expect(capture).toMatchObject({ alpn: 'tds/8.0', chain: base64([pki.leaf.der]) });
    expect(strict.protocols).toContain('tds/8.0');
  });

  it('can be asked for', async () => {
    server = await serveStrictTds(pki.leaf);
    expect(await captureOf(server.port, { protocol: 'tds-strict' })).toMatchObject({ alpn: 'tds/8.0' });
  });
});
