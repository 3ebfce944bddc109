/**
 * Checks of an endpoint over loopback beside a bare `tls.connect`, in turns: what other programs take falls on
 * both alike. And how many round trips a check takes until its answer, which is what distance costs.
 */
import { once } from 'node:events';
import { connect as connectTcp, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';
import { Worker } from 'node:worker_threads';
import { readConfig } from '#lib/server/config.ts';
import { checkEndpoint, type CheckParts } from '#lib/server/endpoint/check.ts';
import { createGate, type Gate } from '#lib/server/gate/gate.ts';
import { HOST, LOOPBACK } from '#test/server/support/capture.ts';
import { makePki } from '#test/server/support/pki.ts';
import type { ServerIdentity } from './endpoint-server.ts';

interface EndpointFigure {
  readonly name: string;
  readonly concurrency: number;
  readonly perSecond: number;
  /** Median over the rounds of how many times as long as the bare connection it took. */
  readonly ratio: number;
  /** At most; null: the bare connection itself. */
  readonly goal: number | null;
  readonly medianMs: number;
}

interface RoundTrips {
  readonly name: string;
  /** Added to every round trip, ms. */
  readonly addedMs: number;
  readonly medianMs: number;
  /** Median time in added round trips. */
  readonly trips: number;
  readonly goalMs: number;
}

export interface EndpointFigures {
  readonly race: readonly EndpointFigure[];
  readonly trips: readonly RoundTrips[];
}

interface Contestant {
  readonly name: string;
  readonly goal: number | null;
  readonly run: (port: number) => Promise<unknown>;
}

const CONCURRENCY = [1, 16, 128] as const;
/** Rounds of a measurement, an odd number; in each everybody has a turn, and who begins changes. */
const ROUNDS = 15;
/** Checks of one turn: enough to fill all lanes, few enough that neighbours have the same machine. */
const checksOf = (concurrency: number): number => Math.max(48, concurrency * 2);

const config = readConfig(LOOPBACK);
const partsWith = (change: (gate: Gate) => Gate = (gate) => gate): CheckParts => ({
  gate: change(createGate(config, { lookup: () => Promise.resolve(['127.0.0.1']) })),
  config,
  now: () => new Date(),
});

/** One check as a request runs it, with its name looked up. */
async function check(port: number, thorough: boolean, parts: CheckParts): Promise<void> {
  const result = await checkEndpoint({ host: HOST, port, thorough }, parts, new AbortController().signal);
  const [answer] = result.ok ? result.value.addresses : [];
  if (answer?.ok !== true || answer.capture.chain.length !== 2) throw new Error(JSON.stringify(result));
}

async function bare(port: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', servername: HOST, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  socket.destroy();
}

const parts = partsWith();
const CONTESTANTS: readonly Contestant[] = [
  { name: 'tls.connect', goal: null, run: bare },
  { name: 'Chainsight', goal: 1.25, run: (port) => check(port, false, parts) },
  { name: 'Chainsight, thorough', goal: 2.2, run: (port) => check(port, true, parts) },
];

/** Everybody at every concurrency against one server, then a server far away. */
export async function raceEndpoint(): Promise<EndpointFigures> {
  const { leaf, intermediate } = await makePki();
  const workerData: ServerIdentity = { chain: leaf.pem + intermediate.pem, key: leaf.keyPem };
  const server = new Worker(new URL('./endpoint-server.ts', import.meta.url), { workerData });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const race = [];
    for (const concurrency of CONCURRENCY) race.push(...(await raceAt(concurrency, port)));
    return { race, trips: await measureTrips(port) };
  } finally {
    await server.terminate();
  }
}

async function raceAt(concurrency: number, port: number): Promise<readonly EndpointFigure[]> {
  const states = CONTESTANTS.map((contestant) => ({ contestant, rounds: new Array<number>() }));
  for (const { run } of CONTESTANTS) await inLanes(() => run(port), concurrency);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { contestant, rounds } of round % 2 === 0 ? states : states.toReversed())
      rounds.push(await inLanes(() => contestant.run(port), concurrency));
  }
  const [first] = states;
  return states.map(({ contestant: { name, goal }, rounds }) => ({
    name,
    concurrency,
    goal,
    perSecond: 1_000 / median(rounds),
    ratio: median(rounds.map((ms, round) => ms / (first?.rounds[round] ?? Number.NaN))),
    medianMs: median(rounds) * concurrency,
  }));
}

/** What closing connections still take, ms: nobody's turn begins with the good-byes of the one before. */
const SETTLE_MS = 20;

/** Milliseconds for each piece of work, so many of them under way at a time. */
async function inLanes(work: () => Promise<unknown>, concurrency: number): Promise<number> {
  await sleep(SETTLE_MS);
  const checks = checksOf(concurrency);
  let left = checks;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await work();
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (performance.now() - began) / checks;
}

/** Added to every round trip, ms. */
const ADDED_MS = 50;
const GOAL_MS = 5 * ADDED_MS + 100;

/** From the host to the server's answer, when every round trip to the host takes that much longer. */
async function measureTrips(port: number): Promise<readonly RoundTrips[]> {
  const far = await farAway(port);
  // TCP's own round trip: a listener on loopback answers at once.
  const slow = partsWith((gate) => ({
    ...gate,
    forClient: () => gate,
    connect: async (...to) => {
      await sleep(ADDED_MS);
      return gate.connect(...to);
    },
  }));
  try {
    const figures = [];
    for (const thorough of [false, true]) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const began = performance.now();
        await check(far.port, thorough, slow);
        times.push(performance.now() - began);
      }
      const medianMs = median(times);
      figures.push({
        name: thorough ? 'Chainsight, thorough' : 'Chainsight',
        addedMs: ADDED_MS,
        medianMs,
        trips: medianMs / ADDED_MS,
        goalMs: GOAL_MS,
      });
    }
    return figures;
  } finally {
    far.stop();
  }
}

/** Takes connections for `port` and holds back what either side says for half of a round trip. */
async function farAway(port: number): Promise<{ readonly port: number; readonly stop: () => void }> {
  const delay = (from: Socket, to: Socket): void => {
    from.on('data', (chunk) => setTimeout(() => to.write(chunk), ADDED_MS / 2));
    from.on('close', () => setTimeout(() => to.destroy(), ADDED_MS / 2));
    from.on('error', () => undefined);
  };
  const front = createServer({ noDelay: true }, (near) => {
    const behind = connectTcp({ port, host: '127.0.0.1', noDelay: true });
    delay(near, behind);
    delay(behind, near);
  });
  await once(front.listen(0, '127.0.0.1'), 'listening');
  return { port: (front.address() as AddressInfo).port, stop: () => front.close() };
}

/** The middle value of an odd number of values. */
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
