/** Writers that are killed in the middle of their work, again and again, while others go on. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import type { DatabaseConfig } from '#lib/server/database/database.ts';

/** What writers had said when they were killed. */
export interface Heard {
  readonly stored: Set<string>;
  readonly deleting: Set<string>;
  readonly deleted: Set<string>;
  /** Writers that were killed while they wrote. */
  killedWriting: number;
}

export const nothingHeard = (): Heard => ({
  stored: new Set(),
  deleting: new Set(),
  deleted: new Set(),
  killedWriting: 0,
});

/** Writers at work at the same time. */
const AT_ONCE = 4;
/** Of so many writers one is killed while it still opens the database. */
const OPENING_EACH = 10;

/**
 * The writer as one file: hundreds of processes are started, and most of a start is finding and stripping a
 * hundred modules. The code is the product's own.
 * @returns its path, under `folder`
 */
export async function bundleWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'share-writer.ts'),
      outDir: folder,
      target: 'node24',
      rolldownOptions: { external: ['pg-native'], output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(folder, 'writer.mjs');
}

interface Run {
  readonly writer: string;
  readonly config: DatabaseConfig;
  readonly heard: Heard;
}

/** Starts a writer and kills it with SIGKILL; after how much of its work depends on its turn alone. */
async function runAndKill({ writer, config, heard }: Run, turn: number): Promise<void> {
  const child = spawn(process.execPath, [writer, config.dataDir, config.databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('close', (_code, signal) => resolve(signal));
  });
  // Counted in answers, not in time: a busy machine makes it slower, not emptier.
  const opening = turn % OPENING_EACH === OPENING_EACH - 1;
  const enough = 2 + ((turn * 7) % 11);
  let text = '';
  const written = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.split('\n').length > enough) resolve();
    });
  });
  if (opening) await setTimeout((turn * 3) % 120);
  else await Promise.race([written, ended]);
  // Somewhere within the next transaction.
  await setTimeout((turn * 5) % 8);
  child.kill('SIGKILL');
  // It did not end by itself before: else nothing was killed in the middle of anything.
  if ((await ended) !== 'SIGKILL')
    throw new Error(`The writer of turn ${turn} ended by itself: ${text.slice(-200)}`);
  if (!opening) heard.killedWriting += 1;
  // The last line may be cut: it was not said in full.
  for (const line of text.split('\n').slice(0, -1)) {
    const [word, id = ''] = line.split(' ');
    if (word === 'stored' || word === 'deleting' || word === 'deleted') heard[word].add(id);
  }
}

/** Kills `rounds` writers, from turn `first` on, several of which are at work at any time. */
export async function killRounds(run: Run, first: number, rounds: number): Promise<void> {
  let next = first;
  const worker = async (): Promise<void> => {
    while (next < first + rounds) {
      const turn = next;
      next += 1;
      await runAndKill(run, turn);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
