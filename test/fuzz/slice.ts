/** A thread that fuzzes, watched by `run.ts`: an input that never ends is known by its number. */
import { parentPort, workerData } from 'node:worker_threads';
import { fuzz } from './fuzz.ts';

export interface SliceOptions {
  readonly seed: number;
  readonly from: number;
  readonly inputs: number;
  /** One number of 32 bits: the input that is being done. */
  readonly current: SharedArrayBuffer;
}

const { seed, from, inputs, current } = workerData as SliceOptions;
const place = new Int32Array(current);
/** How often what was found so far is told: it is lost when the thread is ended. */
const TELL = 500;

const summary = await fuzz({
  seed,
  from,
  inputs,
  onInput(input, soFar) {
    Atomics.store(place, 0, input);
    if (input % TELL === 0) parentPort?.postMessage({ ...soFar, ended: false });
  },
});
parentPort?.postMessage({ ...summary, ended: true });
