/** How many uploads are read at one time, so that those that never end take neither the memory nor all places. */
import { FairQueue } from '../fair-queue.ts';
import { UPLOAD_LIMITS } from '../limits.ts';

/** @param bytes the largest upload */
export function uploadQueue(bytes: number): FairQueue {
  const { openBytes, shares, waiting, waitingPerClient, milliseconds } = UPLOAD_LIMITS;
  const slots = Math.max(shares, Math.floor(openBytes / bytes));
  const slotsPerKey = Math.floor(slots / shares);
  return new FairQueue({
    slots,
    slotsPerKey,
    slotsPerLane: slotsPerKey,
    waiting,
    waitingPerKey: waitingPerClient,
    // Reading has a clock of its own; what comes after it is a moment's work.
    deadlineMs: 2 * milliseconds,
  });
}
