/**
 * `npm run attack [-- --checks N] [--seconds N]`: the built server, attacked on loopback. How long its health and
 * an honest client's check take before, during and after each attack, and its memory before and after checks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startApp, type StartedApp } from '../tools/app.ts';
import { ask, ATTACKS } from './attacks.ts';
import { startPeers, type Peers } from './peers.ts';

const { values } = parseArgs({
  options: {
    checks: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
  },
});
const CHECKS = Number(values.checks);
const SECONDS = Number(values.seconds);

interface Times {
  readonly health: readonly number[];
  readonly check: readonly number[];
  /** Honest checks that were not answered with 200. */
  readonly failed: number;
}

const HONEST = '198.51.100.7';
const NEVER = new AbortController().signal;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Asks in turns, one at a time, for so many seconds. */
async function probe({ address }: StartedApp, { honest }: Peers, seconds: number): Promise<Times> {
  const times = { health: [] as number[], check: [] as number[], failed: 0 };
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    times.health.push(await timeOf(async () => (await fetch(`${address}/api/health`)).arrayBuffer()));
    const check = async (): Promise<void> => {
      const body = { host: '127.0.0.1', port: honest };
      if ((await ask(address, 'endpoint', body, { client: HONEST, signal: NEVER })) !== 200) times.failed++;
    };
    times.check.push(await timeOf(check));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}

const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b);
const median = (times: readonly number[]): number => sorted(times)[Math.floor(times.length / 2)] ?? NaN;
const shown = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} (worst ${(sorted(times).at(-1) ?? NaN).toFixed(0)})`;

/** Resident megabytes of a process and of all below it. */
function memoryOf(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  const resident = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return Number(resident) / 1_024 + children.reduce((sum, child) => sum + memoryOf(child), 0);
}

async function checks(app: StartedApp, peers: Peers, count: number): Promise<void> {
  let left = count;
  const lane = async (number: number): Promise<void> => {
    while (left-- > 0)
      await ask(
        app.address,
        'endpoint',
        { host: '127.0.0.1', port: peers.honest },
        { client: `198.51.100.${100 + number}`, signal: NEVER },
      );
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => lane(number)));
}

async function attackAll(app: StartedApp, peers: Peers): Promise<void> {
  console.log('attack | health: before, during, after (ms) | check: before, during, after (ms) | failed');
  for (const { name, run } of ATTACKS.filter((attack) => attack.name.includes(values.only))) {
    const before = await probe(app, peers, SECONDS / 2);
    const over = new AbortController();
    const running = run({ address: app.address, peers, signal: over.signal });
    const during = await probe(app, peers, SECONDS);
    over.abort();
    await running;
    const after = await probe(app, peers, SECONDS / 2);
    const row = (of: 'health' | 'check'): string =>
      [before, during, after].map((times) => shown(times[of])).join(', ');
    const ratio = (of: 'health' | 'check'): string =>
      `${(median(during[of]) / median(before[of])).toFixed(1)} times`;
    console.log(
      `${name} | ${row('health')}; ${ratio('health')} | ${row('check')}; ${ratio('check')} | ` +
        [before, during, after].map(({ failed }) => failed).join(', '),
    );
  }
}

const peers = await startPeers();
const app = await startApp({
  CHAINSIGHT_TRUST_PROXY: '1',
  // What is measured is how the work is shared, not how soon an attacker is told to come back.
  CHAINSIGHT_CLIENT_RATE: '1000000',
  CHAINSIGHT_GLOBAL_RATE: '10000000',
  CHAINSIGHT_RESOLVERS: peers.deadNames,
});
try {
  // The first requests load what the later ones find.
  await probe(app, peers, 2);
  await attackAll(app, peers);
  if (CHECKS > 0) {
    await checks(app, peers, Math.min(500, CHECKS));
    const before = memoryOf(app.pid);
    await checks(app, peers, CHECKS);
    console.log(
      `memory: ${before.toFixed(0)} MB before ${CHECKS} checks, ${memoryOf(app.pid).toFixed(0)} MB after`,
    );
  }
} finally {
  await app.stop();
  await peers.stop();
}
