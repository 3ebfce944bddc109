/** Asks a client about cases, and keeps what it said. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, LabClient } from './clients/types.ts';
import { exhibit } from './exhibit.ts';
import { Kept } from './kept.ts';
import type { LabCase } from './make/chain.ts';
import { Servers } from './serve.ts';

/** Cases that are served at once: each has a port. */
const BATCH = 400;

interface Asking {
  /** The lab's own. */
  readonly folder: string;
  /** Asks again what is known. */
  readonly again: boolean;
  /** Seconds after which no further batch is begun. */
  readonly budget: number;
}

/** What is known already, and the answers to the rest, by case. */
export async function answersOf(
  client: LabClient,
  version: string,
  cases: readonly LabCase[],
  { folder, again, budget }: Asking,
): Promise<ReadonlyMap<string, Answer>> {
  const kept = new Kept(join(folder, 'answers', `${client.id} ${version.replaceAll(/[^\w.]+/g, '-')}.json`));
  const open = cases.filter((one) => again || !kept.has(digestOf(one)));
  const start = performance.now();
  const seconds = (since: number): number => Math.round((performance.now() - since) / 1000);
  for (let at = 0; at < open.length && seconds(start) < budget; at += BATCH) {
    const begun = performance.now();
    const batch = open.slice(at, at + BATCH);
    const servers = new Servers();
    const work = join(folder, 'work', `${client.id}-${process.pid}-${at}`);
    mkdirSync(work, { recursive: true });
    try {
      const { exhibits } = await exhibit(batch, work, servers);
      const answers = await client.ask(exhibits, work);
      for (const one of batch) kept.put(digestOf(one), answers.get(one.id) ?? null);
      kept.save();
      console.log(`${client.id}: ${answers.size} of ${batch.length} answered in ${seconds(begun)} s`);
    } finally {
      servers.stop();
      rmSync(work, { recursive: true, force: true });
    }
  }
  return new Map(
    cases.flatMap((one): [string, Answer][] => {
      const answer = kept.get(digestOf(one));
      return answer ? [[one.id, answer]] : [];
    }),
  );
}

/** The same for the same question, whatever it is called. */
function digestOf({ sent, roots, host, handshake }: LabCase): string {
  const hash = createHash('sha256').update(`${host} ${handshake} `);
  for (const der of [...sent, ...roots]) hash.update(`${der.length} `).update(der);
  return hash.digest('hex').slice(0, 32);
}
