/** One contestant in a thread of its own, so that one that never returns can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSuite } from '../../conformance/suites.ts';
import { CONTESTANTS, type ContestantName } from './contestants.ts';

export interface WorkerInput {
  readonly name: ContestantName;
  readonly file: string;
}

export interface WorkerAnswer {
  readonly index: number;
  readonly accepted: boolean;
}

const { name, file } = workerData as WorkerInput;
const { cases } = readSuite(file);

parentPort?.on('message', async (index: number) => {
  const test = cases[index];
  let accepted = false;
  try {
    accepted = test !== undefined && (await CONTESTANTS[name](test));
  } catch {
    // What a verifier can't read it doesn't accept.
  }
  parentPort?.postMessage({ index, accepted } satisfies WorkerAnswer);
});
