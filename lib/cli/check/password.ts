/** The password of a key store: from a file, the environment, or typed unseen. Never an argument: those are public. */
import { CLI_LIMITS } from '../limits.ts';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { readText } from './files.ts';

/** Name of the environment variable. */
export const PASSWORD_VARIABLE = 'CHAINSIGHT_PASSWORD';
export interface Passwords {
  /** What the caller gave beforehand; null: nothing. */
  readonly given: string | null;
  /** Asks at the terminal for the password of a file; null: there is no terminal, or nothing was typed. */
  readonly ask: (file: string, attempt: number) => Promise<string | null>;
  readonly attempts: number;
}

/** @param file whose first line is the password. @throws BadInput when it can't be read */
export async function passwordsOf(file: string | undefined): Promise<Passwords> {
  return {
    given: file === undefined ? (process.env[PASSWORD_VARIABLE] ?? null) : await firstLine(file),
    ask: askUnseen,
    attempts: process.stdin.isTTY && process.stderr.isTTY ? CLI_LIMITS.passwordAttempts : 0,
  };
}

async function firstLine(file: string): Promise<string> {
  const text = await readText(file, `--password-file ${file}`);
  return text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
}

/** What is typed is echoed into nothing; the question goes where it does not mix with the result. */
async function askUnseen(file: string, attempt: number): Promise<string | null> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  const cancelled = new Promise<null>((resolve) => {
    lines.once('SIGINT', () => resolve(null));
    lines.once('close', () => resolve(null));
  });
  // The terminal echoes nothing from here on, so that nothing typed ahead is seen either.
  process.stderr.write(`${attempt === 0 ? '' : 'That password does not fit. '}Password of ${file}: `);
  try {
    const typed = await Promise.race([lines.question(''), cancelled]);
    return typed === '' ? null : typed;
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
