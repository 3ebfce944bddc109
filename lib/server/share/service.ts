/** The store of this process: opened at the first use, tried again at the next when that fails. */
import type { ServerConfig } from '../config.ts';
import type { FairQueue } from '../fair-queue.ts';
import { openDatabase } from './database.ts';
import { createStore, type ShareStore } from './store.ts';
import { sweepRegularly } from './sweeper.ts';
import { uploadQueue } from './uploads.ts';

export interface ShareService {
  readonly config: ServerConfig;
  /** @throws the database's error. */
  readonly store: () => Promise<ShareStore>;
  /** Turns to read an upload. */
  readonly uploads: FairQueue;
  readonly close: () => Promise<void>;
}

const MEGABYTE = 1_048_576;

async function openStore(config: ServerConfig): Promise<ShareStore> {
  return createStore(await openDatabase(config), {
    totalBytes: config.shareTotalMegabytes * MEGABYTE,
    sharesPerHour: config.sharesPerHour,
  });
}

export function createShareService(config: ServerConfig): ShareService {
  let opening: Promise<ShareStore> | null = null;
  let stop: (() => void) | null = null;
  const store = (): Promise<ShareStore> => {
    opening ??= openStore(config).then(
      (opened) => {
        stop = sweepRegularly(opened);
        return opened;
      },
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  };
  return {
    config,
    store,
    uploads: uploadQueue(config.shareBytes),
    close: async () => {
      stop?.();
      const opened = await opening?.catch(() => null);
      opening = null;
      await opened?.close();
    },
  };
}

declare global {
  /** Next may load this module once for each route; one process has one store. */
  var chainsightShares: ShareService | undefined;
}

export const shareService = (config: ServerConfig): ShareService =>
  (globalThis.chainsightShares ??= createShareService(config));
