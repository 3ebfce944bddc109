/** Peers that try to hold the server up: it goes on answering, in bounded time and memory. */
import { createServer as createTlsServer } from 'node:tls';
import type { AddressInfo, Socket } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerHealth } from '#lib/server/api/health.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { listen, type TcpServer } from '#test/server/support/tcp.ts';
import { loopbackService, post } from './call.ts';

let pki: Pki;
let good: number;
const servers: TcpServer[] = [];
const closers: (() => void)[] = [];

beforeAll(async () => {
  pki = await makePki();
  const tls = createTlsServer({ cert: pki.leaf.pem, key: pki.leaf.keyPem });
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  good = (tls.address() as AddressInfo).port;
  closers.push(() => tls.close());
});
afterAll(async () => {
  closers.forEach((close) => close());
  await Promise.all(servers.map((server) => server.stop()));
});

async function hostile(behave: (socket: Socket) => void): Promise<number> {
  const server = await listen(behave);
  servers.push(server);
  return server.port;
}

const ENV = { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '400', CHAINSIGHT_CLIENT_CONCURRENCY: '64' };
const HUNDRED_MB = 100 * 1_048_576;

/** Sends `chunk` until `total` bytes are gone or the peer is. */
function flood(socket: Socket, chunk: Buffer, total: number): void {
  const pump = (): void => {
    while (socket.writable && socket.bytesWritten < total && socket.write(chunk));
    if (socket.bytesWritten < total) socket.once('drain', pump);
  };
  pump();
}

describe('a hostile peer', () => {
  it('slow loris: one byte of a record at a time', async () => {
    const record = Buffer.from(`16030340000200${'00'.repeat(64)}`, 'hex');
    const port = await hostile((socket) => {
      let sent = 0;
      const timer = setInterval(() => socket.write(record.subarray(sent % 60, (sent++ % 60) + 1)), 5);
      socket.on('close', () => clearInterval(timer));
    });
    const started = performance.now();
    const { body } = await post(loopbackService(ENV), { host: '127.0.0.1', port });
    expect(body).toMatchObject({
      addresses: [{ ok: false, error: { fault: { code: 'timeout', stage: 'handshake' } } }],
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a banner of 100 MB before STARTTLS, and where TLS is due', async () => {
    for (const protocol of ['smtp', 'tls'] as const) {
      let taken = 0;
      const port = await hostile((socket) => {
        socket.on('close', () => (taken = socket.bytesWritten - socket.writableLength));
        flood(socket, Buffer.alloc(65_536, 'A'), HUNDRED_MB);
      });
      const { body } = await post(loopbackService(ENV), { host: '127.0.0.1', port, protocol });
      const code = protocol === 'smtp' ? 'too-large' : 'not-tls';
      expect(body).toMatchObject({ addresses: [{ error: { fault: { code } } }] });
      await new Promise((resolve) => setTimeout(resolve, 100));
      // What the system's buffers hold, not what the peer had to give.
      expect(taken).toBeLessThan(HUNDRED_MB / 4);
    }
  });

  it('a handshake that never ends: empty records, warnings, half a message', async () => {
    const hello = `160303002a020000260303${'11'.repeat(32)}00c02f00`;
    const endless = ['15030300020100', '1603030001', '16030340040bffffff'];
    for (const piece of endless) {
      const port = await hostile((socket) => {
        socket.write(Buffer.from(hello, 'hex'));
        const timer = setInterval(() => socket.write(Buffer.from(piece, 'hex')), 2);
        socket.on('close', () => clearInterval(timer));
      });
      const started = performance.now();
      const { body } = await post(loopbackService(ENV), { host: '127.0.0.1', port });
      expect(body).toMatchObject({ addresses: [{ ok: false }] });
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

describe('200 checks at once', () => {
  it('leave the server answering, and all come to an end', async () => {
    const drip = await hostile((socket) => {
      const timer = setInterval(() => socket.write('2'), 10);
      socket.on('close', () => clearInterval(timer));
    });
    const silent = await hostile(() => undefined);
    const banner = await hostile((socket) => flood(socket, Buffer.alloc(65_536, 'A'), HUNDRED_MB));
    // Peers and server share this process, so that honest handshakes get more time than above.
    const service = loopbackService({ ...ENV, CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '4000' });
    const asks = [
      { port: drip, protocol: 'smtp' },
      { port: silent },
      { port: banner },
      { port: banner, protocol: 'imap' },
      { port: good },
    ];
    const memory = process.memoryUsage.rss();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const running = Array.from({ length: 200 }, (_, index) =>
      post(service, { host: '127.0.0.1', ...asks[index % asks.length] }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));

    const started = performance.now();
    expect(await answerHealth(service).json()).toMatchObject({ status: 'ok' });
    expect(performance.now() - started).toBeLessThan(2_000);

    const answers = await Promise.all(running);
    delay.disable();
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const succeeded = answers.filter(({ body }) => JSON.stringify(body).includes('"chain":["'));
    expect(succeeded).toHaveLength(40);
    expect(delay.percentile(99) / 1e6).toBeLessThan(1_000);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(256 * 1_048_576);
    expect(await answerHealth(service).json()).toEqual({
      status: 'ok',
      apiVersion: 1,
      running: 0,
      waiting: 0,
    });
  });
});
