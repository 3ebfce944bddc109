/** Removes expired shares in the background, in batches small enough not to be noticed. */
import { noReserve, type Reserve } from './reserve.ts';
import type { ShareStore } from './store.ts';
import { SWEEP_LIMITS } from '../limits.ts';

/** One go. A database that is away is no news here: requests say so, and the next go tries again. */
async function sweepOnce(store: Pick<ShareStore, 'sweep'>, reserve: Reserve = noReserve): Promise<number> {
  let removed = 0;
  try {
    for (let batch = 0; batch < SWEEP_LIMITS.batches; batch += 1) {
      const count = await reserve.withRoom(() => store.sweep(SWEEP_LIMITS.rows));
      removed += count;
      if (count < SWEEP_LIMITS.rows) break;
    }
  } catch {
    return removed;
  }
  return removed;
}

/** Sweeps now and then; the returned function ends it. Never keeps the process alive. */
export function sweepRegularly(store: Pick<ShareStore, 'sweep'>, reserve: Reserve): () => void {
  let running = false;
  const go = async (): Promise<void> => {
    if (running) return;
    running = true;
    await sweepOnce(store, reserve);
    running = false;
  };
  const timer = setInterval(() => void go(), SWEEP_LIMITS.everyMs);
  timer.unref();
  void go();
  return () => clearInterval(timer);
}
