/** The second reading in a thread of its own, which can be ended: its engine may never answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { askEngine } from '#lib/core/second/ask-engine.ts';
import { readAgain } from '#lib/core/second/read-again.ts';
import type { EngineAnswer, SecondParts, SecondQuestion } from '#lib/core/second/types.ts';

export type ThreadSays =
  | { readonly kind: 'parts'; readonly parts: SecondParts }
  | { readonly kind: 'answer'; readonly answer: EngineAnswer | null };

const say = (message: ThreadSays): void => parentPort?.postMessage(message);
const question = workerData as SecondQuestion;

say({ kind: 'parts', parts: await readAgain(question, crypto) });
say({ kind: 'answer', answer: await askEngine(question, crypto) });
