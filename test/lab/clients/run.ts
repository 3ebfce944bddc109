/** Starts client programs: bounded in time and output, several at once. */
import { execFile } from 'node:child_process';
import pLimit from 'p-limit';
import type { Answer, Exhibit } from './types.ts';
import { oneLine } from './types.ts';

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

interface Options {
  readonly seconds?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end; `code` null: it could not start, or its time was over. */
export async function run(
  file: string,
  args: readonly string[],
  { seconds = 20, env }: Options = {},
): Promise<Ran> {
  const { promise, resolve } = Promise.withResolvers<Ran>();
  const child = execFile(
    file,
    args,
    { timeout: seconds * 1000, maxBuffer: 64_000_000, killSignal: 'SIGKILL', env: env ?? process.env },
    (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      resolve({ code, output: `${stdout}\n${stderr}` });
    },
  );
  child.stdin?.end();
  return promise;
}

/** First line of what the program says of itself that fits; null when it is not there. */
export async function versionOf(
  file: string,
  args: readonly string[],
  pattern: RegExp,
): Promise<string | null> {
  const { output } = await run(file, args);
  return pattern.exec(output)?.[0] ?? null;
}

/** One start for each case, as many at once as there are processors. */
export async function askEach(
  exhibits: readonly Exhibit[],
  ask: (exhibit: Exhibit) => Promise<Answer | null>,
  atOnce = 2,
): Promise<ReadonlyMap<string, Answer>> {
  const limit = pLimit(atOnce);
  const answers = new Map<string, Answer>();
  await Promise.all(
    exhibits.map(async (exhibit) =>
      limit(async () => {
        const answer = await ask(exhibit);
        if (answer) answers.set(exhibit.case.id, answer);
      }),
    ),
  );
  return answers;
}

/** A case in the list that a program with one start for all reads. */
interface Line {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly roots: string;
}

/** The list for such a program: one JSON value. */
export const listOf = (exhibits: readonly Exhibit[]): string =>
  JSON.stringify(
    exhibits.flatMap(({ case: { id, host }, port, rootsFile }): readonly Line[] =>
      port === null ? [] : [{ id, host, port, roots: rootsFile }],
    ),
  );

/** Reads lines of "id TAB ok|no TAB reason". */
export function readLines(output: string): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const line of output.split('\n')) {
    const [id, verdict, reason = ''] = line.split('\t');
    if (id && (verdict === 'ok' || verdict === 'no'))
      answers.set(id, { accepts: verdict === 'ok', reason: oneLine(reason) });
  }
  return answers;
}
