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

async function answer(index: number): Promise<WorkerAnswer> {
  const test = cases[index];
  try {
    return { index, accepted: test !== undefined && (await CONTESTANTS[name](test)) };
  } catch {
    // What a verifier can't read it doesn't accept.
    return { index, accepted: false };
  }
}

parentPort?.on('message', (index: number) => {
  void answer(index).then((given) => parentPort?.postMessage(given));
});
