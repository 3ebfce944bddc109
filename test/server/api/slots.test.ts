import { createServer as createTlsServer } from 'node:tls';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFederation } from '#lib/server/api/federation.ts';
import { answerRelay } from '#lib/server/api/relay.ts';
import { Throttle } from '#lib/server/api/throttle.ts';
import { readConfig } from '#lib/server/config.ts';
import { checkDeadlineMs } from '#lib/server/deadline.ts';
import { FairQueue } from '#lib/server/fair-queue.ts';
import { loopbackService, post } from '#test/server/api/call.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { listen } from '#test/server/support/tcp.ts';

/** What a peer does with a connection; each of them once kept a place for ever, or may. */
const PEERS: Readonly<Record<string, (socket: Socket) => void>> = {
  'switches protocols': (socket) =>
    socket.once('data', () =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    ),
  'closes at once': (socket) => socket.destroy(),
  'closes after the question': (socket) => socket.once('data', () => socket.destroy()),
  'ends after the question': (socket) => socket.once('data', () => socket.end()),
  'closes within the head': (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-')),
  'closes within the body': (socket) =>
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc')),
  'says that it goes on, for ever': (socket) =>
    socket.once('data', () => {
      const timer = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 5);
      socket.on('close', () => clearInterval(timer));
    }),
  'says nothing': () => undefined,
  'is no HTTP': (socket) => socket.write('SSH-2.0-x\r\n'),
};

const ENV = { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '1500', CHAINSIGHT_CLIENT_CONCURRENCY: '16' };
const stops: (() => Promise<void>)[] = [];
let pki: Pki;
beforeAll(async () => {
  pki = await makePki();
});
afterAll(() => Promise.all(stops.map((stop) => stop())));

/** The same behaviour behind TLS. */
async function listenTls(behave: (socket: Socket) => void): Promise<number> {
  const server = createTlsServer({ key: pki.leaf.keyPem, cert: pki.leaf.pem }, (socket) => {
    socket.on('error', () => undefined);
    behave(socket);
  });
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(
    () =>
      new Promise((resolve) => {
        open.forEach((socket) => socket.destroy());
        server.close(() => resolve());
      }),
  );
  return (server.address() as { port: number }).port;
}

async function listenPlain(behave: (socket: Socket) => void): Promise<number> {
  const server = await listen(behave);
  stops.push(() => server.stop());
  return server.port;
}

const request = (path: string, body: unknown, signal: AbortSignal): Request =>
  new Request(`http://chainsight.test/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });

/** Waits for something that comes soon or never. */
async function eventually(holds: () => boolean): Promise<boolean> {
  for (let round = 0; round < 3_000 && !holds(); round++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return holds();
}

describe.each(Object.keys(PEERS))('64 requests to a peer that %s, abandoned', (name) => {
  const behave = PEERS[name] ?? (() => undefined);

  it.each(['relay', 'federation'] as const)('give every place back: %s', async (path) => {
    const service = loopbackService(ENV);
    const port = await (path === 'relay' ? listenPlain : listenTls)(behave);
    const controller = new AbortController();
    const asks = Array.from({ length: 64 }, (_, index) =>
      path === 'relay'
        ? answerRelay(
            request(path, { url: `http://127.0.0.1:${port}/${index}`, expect: 'crl' }, controller.signal),
            service,
          )
        : answerFederation(request(path, { host: '127.0.0.1', port }, controller.signal), service),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    controller.abort();
    expect(await eventually(() => service.throttle.load.running + service.throttle.load.waiting === 0)).toBe(
      true,
    );
    const answers = await Promise.all(asks);
    expect(answers.every(({ status }) => status >= 400)).toBe(true);
    expect((await post(service, { host: '127.0.0.1', port: 9 })).status).toBe(200);
  });
});

describe('a peer that switches protocols', () => {
  it('is told as one that does not speak HTTP', async () => {
    const port = await listenPlain(PEERS['switches protocols'] ?? (() => undefined));
    const signal = new AbortController().signal;
    const answer = await answerRelay(
      request('relay', { url: `http://127.0.0.1:${port}/a`, expect: 'crl' }, signal),
      loopbackService(ENV),
    );
    expect(await answer.json()).toMatchObject({ error: { fault: { code: 'not-http' } } });
  });
});

describe('work that never ends', () => {
  it('loses its place at the deadline, and is told that', async () => {
    const short = { CHAINSIGHT_DNS_TIMEOUT_MS: '10', CHAINSIGHT_CONNECT_TIMEOUT_MS: '10' };
    const config = readConfig({ ...short, CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '10' });
    expect(checkDeadlineMs(config)).toBeGreaterThan(60_000);
    const queue = new FairQueue({
      slots: 1,
      slotsPerKey: 1,
      slotsPerLane: 1,
      waiting: 8,
      waitingPerKey: 8,
      deadlineMs: 30,
    });
    const { signal } = new AbortController();
    let told = false;
    const stuck = await queue.run({ key: 'a', signal }, (own) => {
      own.addEventListener('abort', () => (told = true));
      return new Promise<never>(() => undefined);
    });
    expect([stuck, told]).toEqual([{ kind: 'overdue' }, true]);
    expect(await queue.run({ key: 'a', signal }, () => Promise.resolve(1))).toEqual({
      kind: 'done',
      value: 1,
    });
    expect(queue.load).toEqual({ running: 0, waiting: 0, overdue: 1 });
    expect(new Throttle(config).load.running).toBe(0);
  });
});
