/** The store of this process: opened at the first use, tried again at the next when that fails. */
import type { ServerConfig } from '../config.ts';
import type { FairQueue } from '../fair-queue.ts';
import { log } from '../log.ts';
import { openDatabase } from '../database/database.ts';
import { storageFault } from './failures.ts';
import { keepReserve, noReserve, type Reserve } from './reserve.ts';
import { createStore, type ShareStore } from './store.ts';
import { sweepRegularly } from './sweeper.ts';
import { uploadQueue } from './uploads.ts';

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

const MEGABYTE = 1_048_576;

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
