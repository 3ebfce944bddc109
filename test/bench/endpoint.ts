/** Checks of an endpoint over loopback beside a bare `tls.connect` and `openssl s_client`. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:tls';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { captureOf } from '#test/server/support/capture.ts';
import { makePki } from '#test/server/support/pki.ts';
import type { ServerIdentity } from './endpoint-server.ts';

export interface EndpointFigure {
  readonly name: string;
  readonly concurrency: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

interface Contestant {
  readonly name: string;
  /** Checks of one measurement. */
  readonly checks: number;
  readonly run: (port: number) => Promise<unknown>;
}

const CONCURRENCY = [1, 16, 128] as const;
const run = promisify(execFile);

const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'tls.connect',
    checks: 384,
    async run(port) {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
      await once(socket, 'secureConnect');
      socket.destroy();
    },
  },
  // One connection as the bare one has, without the further questions of a thorough check.
  { name: 'Chainsight', checks: 384, run: (port) => captureOf(port, { thorough: false }) },
  { name: 'Chainsight, thorough', checks: 384, run: (port) => captureOf(port) },
  {
    name: 'openssl s_client',
    checks: 128,
    run: (port) => run('sh', ['-c', `openssl s_client -connect 127.0.0.1:${port} -showcerts </dev/null`]),
  },
];

/** Every contestant at every concurrency, in turns against one server. */
export async function raceEndpoint(): Promise<readonly EndpointFigure[]> {
  const { leaf, intermediate } = await makePki();
  const workerData: ServerIdentity = { chain: leaf.pem + intermediate.pem, key: leaf.keyPem };
  const server = new Worker(new URL('./endpoint-server.ts', import.meta.url), { workerData });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const figures: EndpointFigure[] = [];
    for (const concurrency of CONCURRENCY) {
      for (const contestant of CONTESTANTS) figures.push(await measure(contestant, concurrency, port));
    }
    return figures;
  } finally {
    await server.terminate();
  }
}

async function measure(contestant: Contestant, concurrency: number, port: number): Promise<EndpointFigure> {
  const times: number[] = [];
  let left = contestant.checks;
  const begun = performance.now();
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const started = performance.now();
      await contestant.run(port);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
  return {
    name: contestant.name,
    concurrency,
    perSecond: times.length / seconds,
    medianMs: at(0.5),
    p99Ms: at(0.99),
  };
}
