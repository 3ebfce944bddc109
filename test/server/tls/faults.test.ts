/** Every way in which a peer can fail to send a certificate, each with its own code. */
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { captureOf, checkAll, faultOf } from '#test/server/support/capture.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { listen, type TcpServer } from '#test/server/support/tcp.ts';
import type { PlainProtocol } from '#lib/endpoints/wire.ts';
import { SERVER_LIMITS } from '#lib/server/limits.ts';

let pki: Pki;
let server: TcpServer | undefined;
const closers: (() => void)[] = [];

beforeAll(async () => {
  pki = await makePki();
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => closers.forEach((close) => close()));

const QUICK = { env: { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '150', CHAINSIGHT_CONNECT_TIMEOUT_MS: '150' } };

/** A ServerHello of TLS 1.2, complete, with nothing after it. */
const SERVER_HELLO = Buffer.from(`160303002a020000260303${'11'.repeat(32)}00c02f00`, 'hex');

describe('a peer that is not a TLS server', () => {
  const PEERS: readonly (readonly [PlainProtocol | null, string])[] = [
    ['http', 'HTTP/1.1 400 Bad Request\r\n\r\nsecret'],
    ['ssh', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['smtp-or-ftp', '220 mail.contoso.test ESMTP\r\n'],
    ['imap', '* OK IMAP4 ready\r\n'],
    ['pop3', '+OK ready\r\n'],
    ['xmpp', "<?xml version='1.0'?><stream:stream>"],
    ['ldap', '\x30\x0c\x02\x01\x00\x61\x07\x0a\x01\x02\x04\x00\x04\x00'],
    ['rdp', '\x03\x00\x00\x0b\x06\xd0\x00\x00\x00\x00\x00'],
    ['mysql', '\x4a\x00\x00\x00\x0a8.0.36\x00'],
    [null, 'anything else at all'],
    [null, '\x16\x02\x00\x00'],
    [null, '\x17\x03\x03\x00\x10'],
  ];

  it.each(PEERS)('%s', async (spoke, opening) => {
    server = await listen((socket) => socket.write(opening, 'latin1'));
    const fault = await faultOf(server.port);
    expect(fault).toEqual({ code: 'not-tls', spoke });
    expect(server.connections, 'no older client is tried on it').toBe(1);
  });

  it('keeps what it said to itself', async () => {
    server = await listen((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\ntop-secret-token'));
    expect(JSON.stringify(await checkAll(server.port))).not.toMatch(/secret|OK/);
  });
});

describe('a peer that hangs up or stays silent', () => {
  it('closed-early, tried by both clients', async () => {
    server = await listen((socket) => {
      socket.once('data', () => socket.end());
    });
    expect(await faultOf(server.port)).toEqual({ code: 'closed-early', stage: 'handshake' });
    expect(server.connections).toBe(2);
  });

  it('closed-early, by a reset', async () => {
    server = await listen((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
    });
    expect(await faultOf(server.port)).toEqual({ code: 'closed-early', stage: 'handshake' });
  });

  it('timeout, tried once', async () => {
    server = await listen(() => undefined);
    expect(await faultOf(server.port, {}, QUICK)).toEqual({
      code: 'timeout',
      stage: 'handshake',
      milliseconds: 150,
    });
    expect(server.connections).toBe(1);
  });

  it('timeout in the midst of a handshake', async () => {
    server = await listen((socket) => socket.write(SERVER_HELLO));
    expect(await faultOf(server.port, {}, QUICK)).toMatchObject({ code: 'timeout' });
  });

  it('connection-refused', async () => {
    server = await listen(() => undefined);
    const { port } = server;
    await server.stop();
    expect(await faultOf(port)).toEqual({ code: 'connection-refused' });
  });

  it('canceled', async () => {
    server = await listen(() => undefined);
    const controller = new AbortController();
    const pending = checkAll(server.port, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    await expect(pending).rejects.toThrow('canceled');
  });
});

describe('a peer that sends too much, or nonsense', () => {
  it('too-large', async () => {
    // A handshake message that announces 16 MB, and keeps its word.
    const record = Buffer.concat([Buffer.from('1603034000', 'hex'), Buffer.alloc(0x4000, 0x0b)]);
    const first = Buffer.concat([
      SERVER_HELLO,
      Buffer.from('16030340040bffffff', 'hex'),
      Buffer.alloc(0x4000),
    ]);
    server = await listen((socket) => {
      socket.write(first);
      const pump = (): void => {
        while (socket.writable && socket.write(record));
        socket.once('drain', pump);
      };
      pump();
    });
    const fault = await faultOf(server.port, {}, { env: { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '5000' } });
    // OpenSSL gives up on a message over 100 KB by itself; if it did not, the tap would.
    expect(['too-large', 'handshake-failed']).toContain(fault.code);
    if (fault.code === 'too-large') expect(fault.limit).toBe(SERVER_LIMITS.handshakeBytes);
  });

  it('handshake-failed for a ServerHello that is none', async () => {
    server = await listen((socket) => socket.write(Buffer.from('16030300080200000401020304', 'hex')));
    expect(await faultOf(server.port)).toMatchObject({ code: 'handshake-failed' });
  });
});

describe('a peer that refuses', () => {
  it('handshake-alert with number and name, in clear', async () => {
    server = await listen((socket) => {
      socket.once('data', () => socket.end(Buffer.from('15030300020270', 'hex')));
    });
    expect(await faultOf(server.port)).toEqual({
      code: 'handshake-alert',
      alert: 112,
      name: 'unrecognized_name',
    });
    expect(server.connections).toBe(2);
  });

  it('takes the warning unrecognized_name for no refusal', async () => {
    server = await listen((socket) => {
      socket.once('data', () => socket.end(Buffer.from('15030300020170', 'hex')));
    });
    expect(await faultOf(server.port)).toMatchObject({ code: 'closed-early' });
  });

  it('handshake-alert from a real server that shares no cipher suite', async () => {
    const tls = createTlsServer({
      cert: pki.leaf.pem,
      key: pki.leaf.keyPem,
      ciphers: 'PSK',
      maxVersion: 'TLSv1.2',
    });
    closers.push(() => tls.close());
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    const address = tls.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    expect(await faultOf(address.port)).toEqual({
      code: 'handshake-alert',
      alert: 40,
      name: 'handshake_failure',
    });
  });
});

describe('an untrusted certificate', () => {
  it('never keeps the chain from being fetched', async () => {
    const tls = createTlsServer({
      cert: pki.otherLeaf.pem,
      key: pki.otherLeaf.keyPem,
      ALPNProtocols: ['h2'],
    });
    closers.push(() => tls.close());
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    const address = tls.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const capture = await captureOf(address.port);
    expect(capture.chain).toEqual([pki.otherLeaf.der.toString('base64')]);
    expect(capture.handshake).toEqual({ kind: 'completed' });
  });
});
