/** Answers that are known: a JSON file by digest of the question. Null: the client could not be asked. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Answer } from './clients/types.ts';

export class Kept {
  readonly #file: string;
  readonly #answers: Record<string, Answer | null>;

  constructor(file: string) {
    this.#file = file;
    this.#answers = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Answer | null>)
      : {};
  }

  has(digest: string): boolean {
    return Object.hasOwn(this.#answers, digest);
  }

  get(digest: string): Answer | null {
    return this.#answers[digest] ?? null;
  }

  put(digest: string, answer: Answer | null): void {
    this.#answers[digest] = answer;
  }

  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#answers));
  }
}
