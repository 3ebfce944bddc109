/** The second reading by pkijs: how it compares in time, and how many public certificates it reads as we do. */
import { askEngine } from '#lib/core/second/ask-engine.ts';
import { readTwice } from '#lib/core/second/compare.ts';
import { readAgain } from '#lib/core/second/read-again.ts';
import type { ReadingState } from '#lib/core/report/second-reading.ts';
import type { SecondQuestion } from '#lib/core/second/types.ts';

/** Reads a path again, and insists on "accepted": a wrong answer has no speed. */
export async function readSecond(path: readonly Uint8Array[], at: string): Promise<void> {
  const question: SecondQuestion = {
    path: path.map((der, id) => ({ id, der })),
    pool: path.map((der, id) => ({ id, der, anchor: id === path.length - 1 })),
    anchored: true,
    refused: [],
    at,
    verdict: 'trusted',
    fatal: [],
  };
  const { differences } = await readAgain(question, crypto);
  const answer = await askEngine(question, crypto);
  if (differences.length > 0 || answer?.accepted !== true) throw new Error('The second reading differs.');
}

interface ReadEqually {
  /** Different certificates. */
  readonly certificates: number;
  readonly equal: number;
  /** Refused by our reader alone: encodings that are BER but not DER. */
  readonly notDer: number;
}

export function readEqually(ders: readonly Uint8Array[]): ReadEqually {
  const distinct = new Map(ders.map((der) => [Buffer.from(der).toString('base64'), der]));
  const states = [...distinct.values()].map((der) => readTwice(der).state);
  const count = (state: ReadingState): number => states.filter((one) => one === state).length;
  return { certificates: distinct.size, equal: count('equal'), notDer: count('not-der') };
}
