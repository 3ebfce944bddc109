/** What is done to the server, over and over until the signal: the attacks that once stopped it for everybody. */
import { connect } from 'node:net';
import type { Peers } from './peers.ts';

interface Target {
  /** Such as "http://localhost:43210". */
  readonly address: string;
  readonly peers: Peers;
  readonly signal: AbortSignal;
}

interface Attack {
  readonly name: string;
  readonly run: (target: Target) => Promise<void>;
}

/** Addresses of attackers, as the proxy in front says; honest clients have others. */
const attacker = (number = 0): string => `203.0.113.${1 + (number % 200)}`;

/** Asks the server; whatever the answer is, or if there is none, is no concern of an attacker. */
export async function ask(
  address: string,
  path: string,
  body: unknown,
  { client, signal }: { readonly client: string; readonly signal: AbortSignal },
): Promise<number> {
  try {
    const response = await fetch(`${address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify(body),
      signal,
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** `lanes` at the same time, each beginning again when it is done. */
async function lanes(
  count: number,
  signal: AbortSignal,
  once: (lane: number) => Promise<unknown>,
): Promise<void> {
  const lane = async (number: number): Promise<void> => {
    while (!signal.aborted) {
      const begun = performance.now();
      await once(number);
      // A refusal comes at once: what is measured is the server, not how fast it can be asked.
      if (performance.now() - begun < 50) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.all(Array.from({ length: count }, (_, number) => lane(number)));
}

const CLIENTS = 4;

/** Requests to the relay for something under a path of the hostile server, from a few clients. */
const relaying = (name: string, path: string, expect: 'certificate' | 'crl' | 'ocsp'): Attack => ({
  name,
  run: ({ address, peers, signal }) => {
    let number = 0;
    return lanes(16, signal, (lane) =>
      ask(
        address,
        'relay',
        { url: `http://127.0.0.1:${peers.http}${path}?${number++}`, expect, refresh: true },
        { client: attacker(lane % CLIENTS), signal },
      ),
    );
  },
});

/** An upload of 4 MB of which the last octets never come. */
function unfinishedUpload(address: string, signal: AbortSignal): void {
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1', () => {
    socket.write(
      `POST /api/v1/share HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/octet-stream\r\n` +
        `X-Forwarded-For: ${attacker()}\r\nContent-Length: 4000000\r\n\r\n`,
    );
    socket.write(Buffer.alloc(3_900_000));
  });
  socket.on('error', () => undefined);
  socket.resume();
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Requests of one client that it leaves after a moment, again and again. */
const abandoned = (name: string, path: 'relay' | 'federation', of: 'switching' | 'silent'): Attack => ({
  name,
  run: ({ address, peers, signal }) =>
    lanes(64, signal, (lane) => {
      const leaving = AbortSignal.any([signal, AbortSignal.timeout(300 + lane)]);
      const body =
        path === 'relay'
          ? { url: `http://127.0.0.1:${peers[of]}/${lane}`, expect: 'crl' }
          : { host: '127.0.0.1', port: peers[of] };
      return ask(address, path, body, { client: attacker(), signal: leaving });
    }),
});

export const ATTACKS: readonly Attack[] = [
  relaying('key stores of 1,000,000 rounds', '/key-store', 'certificate'),
  relaying('1 MB of PEM headers', '/pem-headers', 'certificate'),
  relaying('CRLs of 400,000 entries', '/crl', 'crl'),
  relaying('CRLs that break off', '/half-crl', 'crl'),
  {
    name: 'metadata of nested and of many keys',
    run: ({ address, peers, signal }) =>
      lanes(16, signal, (lane) =>
        ask(
          address,
          'federation',
          { host: '127.0.0.1', port: peers.federation },
          { client: attacker(lane % CLIENTS), signal },
        ),
      ),
  },
  abandoned('64 abandoned: the relay, 101 Switching Protocols', 'relay', 'switching'),
  abandoned('64 abandoned: federation, a silent peer', 'federation', 'silent'),
  {
    name: '16 dead names of one client',
    run: ({ address, signal }) => {
      let number = 0;
      return lanes(16, signal, () =>
        ask(
          address,
          'endpoint',
          { host: `sts${number++}.dead.example`, port: 443 },
          { client: attacker(), signal },
        ),
      );
    },
  },
  {
    name: '256 checks of a silent port',
    run: ({ address, peers, signal }) =>
      lanes(256, signal, () =>
        ask(address, 'endpoint', { host: '127.0.0.1', port: peers.silent }, { client: attacker(), signal }),
      ),
  },
  {
    name: '150 unfinished uploads',
    run: ({ address, signal }) => {
      for (let upload = 0; upload < 150; upload++) unfinishedUpload(address, signal);
      return untilAborted(signal);
    },
  },
  {
    name: 'text in the place of OCSP requests, ports of mail, wrong forwarded addresses',
    run: ({ address, peers, signal }) =>
      lanes(32, signal, (lane) =>
        ask(
          address,
          'relay',
          {
            url: `http://127.0.0.1:${lane % 2 === 0 ? peers.http : 25}/`,
            expect: 'ocsp',
            body: Buffer.from('0\r\nMAIL FROM:<a@b>\r\n').toString('base64'),
          },
          { client: lane % 3 === 0 ? 'unknown' : attacker(lane), signal },
        ),
      ),
  },
];
