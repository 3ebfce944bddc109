import { Worker } from 'node:worker_threads';
import { readSuite } from '../../conformance/suites.ts';
import { CONTESTANTS, type ContestantName } from './contestants.ts';
import type { WorkerAnswer, WorkerInput } from './worker.ts';

export interface Agreement {
  readonly suite: string;
  readonly name: ContestantName;
  readonly cases: number;
  readonly agree: number;
  readonly falseAccept: number;
  readonly falseReject: number;
  readonly hang: number;
}

/** A verifier that has not answered by then never will. */
const HANG_MS = 3_000;

/** Runs every contestant over a suite file. */
export async function measureAgreement(file: string): Promise<readonly Agreement[]> {
  const rows: Agreement[] = [];
  for (const name of Object.keys(CONTESTANTS) as ContestantName[]) rows.push(await agreementOf(name, file));
  return rows;
}

async function agreementOf(name: ContestantName, file: string): Promise<Agreement> {
  const { name: suite, cases } = readSuite(file);
  const counts = { agree: 0, falseAccept: 0, falseReject: 0, hang: 0 };
  let worker = start({ name, file });
  for (const [index, { accept }] of cases.entries()) {
    const accepted = await ask(worker, index);
    if (accepted === null) {
      counts.hang++;
      await worker.terminate();
      worker = start({ name, file });
    } else if (accepted === accept) counts.agree++;
    else if (accepted) counts.falseAccept++;
    else counts.falseReject++;
  }
  await worker.terminate();
  return { suite, name, cases: cases.length, ...counts };
}

const start = (workerData: WorkerInput): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { workerData });

/** Null when there is no answer in time. */
function ask(worker: Worker, index: number): Promise<boolean | null> {
  return new Promise((resolve) => {
    const settle = (accepted: boolean | null): void => {
      clearTimeout(timer);
      worker.off('message', onAnswer);
      resolve(accepted);
    };
    const onAnswer = ({ accepted }: WorkerAnswer): void => {
      settle(accepted);
    };
    const timer = setTimeout(settle, HANG_MS, null);
    worker.on('message', onAnswer);
    worker.postMessage(index);
  });
}
