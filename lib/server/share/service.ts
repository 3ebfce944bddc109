/** The store of this process: opened at the first use, tried again at the next when that fails. */
import type { ServerConfig } from '../config.ts';
import { FairQueue } from '../fair-queue.ts';
import { SWEEP_LIMITS, UPLOAD_LIMITS } from '../limits.ts';
import { log } from '../log.ts';
import { openDatabase } from '../database/database.ts';
import { storageFault } from './failures.ts';
import { keepReserve, noReserve, type Reserve } from './reserve.ts';
import { createStore, type ShareStore } from './store.ts';
import { MEGABYTE } from '../../core/size.ts';

export interface ShareService {
  readonly config: ServerConfig;
  /** @throws the database's error. */
  readonly store: () => Promise<ShareStore>;
  /** Runs what takes links back, with room that is kept for it on a full disk. */
  readonly withRoom: Reserve['withRoom'];
  /** Whether the database takes writes now. */
  readonly probe: () => Promise<boolean>;
  /** Turns to read an upload. */
  readonly uploads: FairQueue;
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly store: ShareStore;
  readonly reserve: Reserve;
  readonly isInPlace: () => boolean;
  readonly stop: () => void;
}

async function openAll(config: ServerConfig): Promise<Opened> {
  const database = await openDatabase(config);
  const store = createStore(database, {
    totalBytes: config.shareTotalMegabytes * MEGABYTE,
    sharesPerHour: config.sharesPerHour,
  });
  const reserve =
    database.kind === 'sqlite'
      ? keepReserve(config.dataDir, config.shareBytes, (error) => storageFault(error)?.code === 'store-full')
      : noReserve;
  return { store, reserve, isInPlace: database.isInPlace, stop: sweepRegularly(store, reserve) };
}

/**
 * How many uploads are read at one time, so that those that never end take neither the memory nor all places.
 * @param bytes the largest upload
 */
function uploadQueue(bytes: number): FairQueue {
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

export function createShareService(config: ServerConfig): ShareService {
  let opening: Promise<Opened> | null = null;
  const forgetIfFailed = (begun: Promise<Opened>): Promise<Opened> => {
    begun.catch(() => {
      if (opening === begun) opening = null;
    });
    return begun;
  };
  const begin = (): Promise<Opened> => {
    opening = openAll(config);
    return forgetIfFailed(opening);
  };
  const open = async (): Promise<Opened> => {
    const current = opening ?? begin();
    const opened = await current;
    if (opened.isInPlace()) return opened;
    // Several requests may notice at once; the first one changes it.
    if (opening !== current) return open();
    log('error', 'links-file-replaced', { folder: 'CHAINSIGHT_DATA_DIR' });
    // Closed first: the journal of the lost file stands beside the new one, and would be read into it.
    opening = opened.store.close().then(() => openAll(config));
    opened.stop();
    return forgetIfFailed(opening);
  };
  return {
    config,
    store: async () => (await open()).store,
    withRoom: async (work) => (await open()).reserve.withRoom(work),
    probe: async () => {
      try {
        await (await open()).store.probe();
        return true;
      } catch {
        return false;
      }
    },
    uploads: uploadQueue(config.shareBytes),
    close: async () => {
      const opened = await opening?.catch(() => null);
      opening = null;
      opened?.stop();
      await opened?.store.close();
    },
  };
}

declare global {
  /** Next may load this module once for each route; one process has one store. */
  var chainsightShares: ShareService | undefined;
}

export const shareService = (config: ServerConfig): ShareService =>
  (globalThis.chainsightShares ??= createShareService(config));

/** Removes expired shares once, in batches small enough not to be noticed. */
async function sweepOnce(store: Pick<ShareStore, 'sweep'>, reserve: Reserve): Promise<void> {
  try {
    for (let batch = 0; batch < SWEEP_LIMITS.batches; batch += 1) {
      const count = await reserve.withRoom(() => store.sweep(SWEEP_LIMITS.rows));
      if (count < SWEEP_LIMITS.rows) break;
    }
  } catch {
    // A database that is away is no news here: requests say so, and the next go tries again.
  }
}

/** Sweeps now and then; the returned function ends it. Never keeps the process alive. */
function sweepRegularly(store: Pick<ShareStore, 'sweep'>, reserve: Reserve): () => void {
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
