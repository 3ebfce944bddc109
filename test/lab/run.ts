/**
 * The client lab: `npm run lab -- [--clients a,b] [--cases text] [--again] [--differences CLIENT|all]
 * [--table FILE]` (JSON, or Markdown for docs/lab.md when the name ends so).
 * Makes chains, serves them over loopback, asks every real client it finds, and holds the profiles to the
 * answers. Answers are kept in the lab's folder (CHAINSIGHT_LAB, default in the user's cache), so that a change of
 * a profile is compared in seconds.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allCases } from './cases/index.ts';
import { ABSENT, CLIENTS } from './clients/index.ts';
import type { Answer, LabClient } from './clients/types.ts';
import { compare, printTable, type Comparison } from './compare.ts';
import { documentOf } from './document.ts';
import { exhibit } from './exhibit.ts';
import { Kept } from './kept.ts';
import { ChainMaker, type LabCase } from './make/chain.ts';
import { KeyCupboard } from './make/keys.ts';
import { epochOf } from './make/epoch.ts';
import { Servers } from './serve.ts';

/** Cases that are served at once: each has a port. */
const BATCH = 400;

const { values } = parseArgs({
  options: {
    clients: { type: 'string' },
    cases: { type: 'string' },
    again: { type: 'boolean', default: false },
    table: { type: 'string' },
    differences: { type: 'string' },
  },
});

const folder = process.env['CHAINSIGHT_LAB'] ?? join(homedir(), '.cache/chainsight-lab');
const now = new Date();
const maker = new ChainMaker(new KeyCupboard(join(folder, 'keys')), epochOf(now));
const made = allCases(maker).filter(
  ({ id }) => values.cases === undefined || new RegExp(values.cases).test(id),
);
console.log(`${made.length} cases`);

const wanted = values.clients?.split(',');
const comparisons: Comparison[] = [];
for (const client of CLIENTS) {
  if (wanted && !wanted.includes(client.id)) continue;
  const version = await client.version();
  if (version === null) {
    console.log(`${client.id}: not here, left out`);
    continue;
  }
  const answers = await answersOf(client, version, made);
  comparisons.push(await compare(client, version, made, answers, now));
}
console.log(ABSENT);
printTable(comparisons, values.differences ?? null);
if (values.table !== undefined) {
  const isMarkdown = values.table.endsWith('.md');
  writeFileSync(
    values.table,
    `${isMarkdown ? documentOf(comparisons) : JSON.stringify(comparisons, null, 1)}\n`,
  );
}

/** What is known already, and the answers to the rest. */
async function answersOf(
  client: LabClient,
  version: string,
  cases: readonly LabCase[],
): Promise<ReadonlyMap<string, Answer>> {
  const kept = new Kept(join(folder, 'answers', `${client.id} ${version.replaceAll(/[^\w.]+/g, '-')}.json`));
  const open = cases.filter((one) => values.again || !kept.has(digestOf(one)));
  for (let at = 0; at < open.length; at += BATCH) {
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
      console.log(
        `${client.id}: ${answers.size} of ${batch.length} answered in ${Math.round((performance.now() - begun) / 1000)} s`,
      );
    } finally {
      servers.stop();
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
