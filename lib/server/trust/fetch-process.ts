/**
 * Fetches lists in a process of its own (`npm run trust:update` with `--events`): megabytes of reports are
 * read there with a bound on memory and time, and no page waits for it.
 */
import { FETCH_LIMITS } from '../limits.ts';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { sourceFailure } from '../../trust/schema.ts';
import type { UpdateOutcome } from '../../trust/lists/update.ts';

/** Pages come first. */
const NICENESS = 10;

const Outcome = v.object({
  id: v.string(),
  count: v.number(),
  problem: v.nullable(v.string()),
  failures: v.array(sourceFailure),
  instead: v.nullable(v.string()),
});

/** Runs the program with this process's environment. Rejects when it ends before it is through. */
export async function fetchInProcess(
  ids: readonly string[],
  onOutcome: (outcome: UpdateOutcome) => void,
): Promise<void> {
  const script = join('lib', 'cli', 'trust-update.ts');
  const only = ids.flatMap((id) => ['--only', id]);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${FETCH_LIMITS.heapMegabytes}`, script, '--events', ...only],
    // The program ends when its input does: with this process at the latest.
    {
      cwd: resolve(/* turbopackIgnore: true */ '.'),
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: FETCH_LIMITS.longestMs,
      killSignal: 'SIGKILL',
    },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-500);
  });
  child.stdin.on('error', () => undefined);
  try {
    if (child.pid !== undefined) setPriority(child.pid, NICENESS);
  } catch {
    // Where priorities can't be set it runs like everything else.
  }
  const ended = new Promise<string | null>((settle) => {
    child.on('error', (error) => settle(error.message));
    child.on('close', (code, signal) => {
      settle(
        code === 0
          ? null
          : `the program that fetches ended with ${signal ?? String(code)} ${said.trim()}`.trim(),
      );
    });
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const reading = v.safeParse(Outcome, safeJson(line));
    if (reading.success) onOutcome(reading.output);
  }
  const problem = await ended;
  if (problem !== null) throw new Error(problem);
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
