import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { LIMITS } from '../../core/limits.ts';
import { BadInput } from './bad-input.ts';

/** What stands for standard input among files. */
const STANDARD_INPUT = '-';

/** Whether what was named is a file, a device or standard input; else it can only be a host. */
export const isFile = (input: string): boolean => input === STANDARD_INPUT || existsSync(input);

/** What it is called in results and messages. */
export const nameOf = (input: string): string => (input === STANDARD_INPUT ? 'standard input' : input);

/** Why a file can't be opened, by the system's code; what is not here stays in the system's words. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'this is a folder; name the files in it',
  ENOENT: 'no such file',
  EACCES: 'you may not read this file; ask its owner, or copy it to where you may',
};

const MEGABYTE = 1_048_576;
const MOST = LIMITS.captureBytes;

/**
 * The bytes of a file that was named, or of standard input. A pipe gives them once: who needs them twice keeps them.
 * @param named how the message calls it, for example with the option it was given by
 * @throws BadInput when it can't be read, or is larger than anything that is read
 */
export async function readNamed(file: string, named = nameOf(file)): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (size: number) =>
    new BadInput(
      `${named}: ${size / MEGABYTE > 1_000 ? 'over 1,000' : Math.ceil(size / MEGABYTE)} MB, and at most ${MOST / MEGABYTE} are read; take the certificates out of it`,
    );
  if (file === STANDARD_INPUT) {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > MOST) throw tooLarge(size);
      parts.push(part);
    }
    return new Uint8Array(Buffer.concat(parts));
  }
  try {
    const { size } = await stat(file);
    if (size > MOST) throw tooLarge(size);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput(
      `${named}: ${REASONS[code] ?? (error instanceof Error ? error.message : String(error))}`,
    );
  }
}

/** Its text, UTF-8. @throws BadInput */
export const readText = async (file: string, named?: string): Promise<string> =>
  new TextDecoder().decode(await readNamed(file, named));
