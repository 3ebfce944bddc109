/**
 * `npm run attack [-- --checks N] [--seconds N]`: the built server, attacked on loopback. How long its health and
 * an honest client's check take before, during and after each attack, and its memory before and after checks.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { parseArgs } from 'node:util';
import { makePki } from '#test/server/support/pki.ts';
import { startApp, type StartedApp } from '../tools/app.ts';
import { ask, ATTACKS } from './attacks.ts';
import type { Order, Report } from './hostile.ts';

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
/** Memory is looked at so many times while checks are made: what leaks grows from each to the next. */
const PARTS = 5;
const NEVER = new AbortController().signal;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Asks in turns, one at a time, for so many seconds. */
async function probe({ address }: StartedApp, honest: number, seconds: number): Promise<Times> {
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

async function checks(app: StartedApp, honest: number, count: number): Promise<void> {
  let left = count;
  const lane = async (number: number): Promise<void> => {
    while (left-- > 0)
      await ask(
        app.address,
        'endpoint',
        { host: '127.0.0.1', port: honest },
        { client: `198.51.100.${100 + number}`, signal: NEVER },
      );
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => lane(number)));
}

/** A TLS server as an honest client checks it; it runs here, where nothing else does. */
async function startHonest(): Promise<{ readonly port: number; readonly stop: () => void }> {
  const { leaf, intermediate } = await makePki();
  const server = createServer({ key: leaf.keyPem, cert: leaf.pem + intermediate.pem }, (socket) => {
    socket.on('error', () => undefined);
    socket.end();
  });
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}

interface Hostile {
  readonly deadNames: string;
  readonly attack: (name: string, address: string) => void;
  readonly cease: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Attackers have machines of their own: on this one they get what the server and its clients leave. */
const HOSTILE_NICENESS = 15;

async function startHostile(): Promise<Hostile> {
  const child = fork(join(import.meta.dirname, 'hostile.ts'));
  if (child.pid !== undefined) setPriority(child.pid, HOSTILE_NICENESS);
  const heard = async (): Promise<Report> => ((await once(child, 'message')) as [Report])[0];
  const order = (said: Order): void => void child.send(said);
  const ready = await heard();
  if (ready.kind !== 'ready') throw new Error('The attackers did not get ready.');
  return {
    deadNames: ready.deadNames,
    attack: (name, address) => order({ kind: 'attack', name, address }),
    async cease() {
      const ceased = heard();
      order({ kind: 'cease' });
      await ceased;
    },
    async end() {
      const exited = once(child, 'exit');
      order({ kind: 'end' });
      await exited;
    },
  };
}

async function attackAll(app: StartedApp, honest: number, hostile: Hostile): Promise<void> {
  console.log('attack | health: before, during, after (ms) | check: before, during, after (ms) | failed');
  for (const { name } of ATTACKS.filter((attack) => attack.name.includes(values.only))) {
    const before = await probe(app, honest, SECONDS / 2);
    hostile.attack(name, app.address);
    const during = await probe(app, honest, SECONDS);
    await hostile.cease();
    const after = await probe(app, honest, SECONDS / 2);
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

const honest = await startHonest();
const hostile = await startHostile();
const app = await startApp({
  CHAINSIGHT_TRUST_PROXY: '1',
  // What is measured is how the work is shared, not how soon an attacker is told to come back.
  CHAINSIGHT_CLIENT_RATE: '1000000',
  CHAINSIGHT_GLOBAL_RATE: '10000000',
  CHAINSIGHT_RESOLVERS: hostile.deadNames,
});
try {
  // The first requests load what the later ones find.
  await probe(app, honest.port, 2);
  await attackAll(app, honest.port, hostile);
  if (CHECKS > 0) {
    await checks(app, honest.port, Math.min(500, CHECKS));
    const memory = [memoryOf(app.pid)];
    for (let part = 0; part < PARTS; part++) {
      await checks(app, honest.port, CHECKS / PARTS);
      memory.push(memoryOf(app.pid));
    }
    console.log(
      `memory over ${CHECKS} checks: ${memory.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB`,
    );
  }
} finally {
  await app.stop();
  await hostile.end();
  honest.stop();
}
