/**
 * Room on the disk that is kept for taking links back: SQLite writes before it can delete, so that on a full
 * disk nobody could withdraw what they shared.
 */
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { MEGABYTE } from '../../core/size.ts';

const FILE = 'shares.reserve';
const PIECE = new Uint8Array(MEGABYTE);

export interface Reserve {
  /** Runs `work`, once more with the reserve given up when the disk is full, and takes the room back after. */
  withRoom<T>(work: () => Promise<T>): Promise<T>;
}

/** Nothing is kept where the database is elsewhere. */
export const noReserve: Reserve = { withRoom: (work) => work() };

/**
 * @param bytes the largest link: what is deleted is overwritten, which goes through the journal
 * @param isFull whether an error says that the disk is full
 */
export function keepReserve(dataDir: string, bytes: number, isFull: (error: unknown) => boolean): Reserve {
  const file = join(dataDir, FILE);
  const size = bytes + 2 * MEGABYTE;
  const take = (): void => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= size) return;
      const descriptor = openSync(file, 'w', 0o600);
      try {
        for (let written = 0; written < size;) {
          written += writeSync(descriptor, PIECE, 0, Math.min(PIECE.length, size - written));
        }
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    } catch {
      // A disk without room for it: what could be had of it is better than nothing.
    }
  };
  take();
  return {
    async withRoom(work) {
      try {
        return await work();
      } catch (error) {
        if (!isFull(error)) throw error;
        rmSync(file, { force: true });
        try {
          return await work();
        } finally {
          take();
        }
      }
    },
  };
}
