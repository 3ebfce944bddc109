/** Keeps the reader's trust stores in the browser's own database (IndexedDB). Runs in the worker. */
import type { UploadedStore } from '#lib/trust/uploads/types.ts';
import type { StoreKeep } from './shelf.ts';

const DATABASE = 'chainsight';
const VERSION = 1;
const TABLE = 'trust-stores';

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed.'));
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('The database failed.'));
    transaction.oncomplete = () => resolve();
    transaction.onerror = fail;
    transaction.onabort = fail;
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(TABLE, { keyPath: 'id' });
  };
  return settled(request);
}

/** Null where there is no database, as in private windows of some browsers and outside of browsers. */
export function databaseKeep(): StoreKeep | null {
  if (typeof indexedDB === 'undefined') return null;
  let opened: Promise<IDBDatabase> | null = null;
  const table = async (mode: IDBTransactionMode) => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    const transaction = (await opened).transaction(TABLE, mode);
    return { transaction, rows: transaction.objectStore(TABLE) };
  };
  return {
    async load() {
      const { rows } = await table('readonly');
      // Only this module writes there.
      return (await settled(rows.getAll())) as readonly UploadedStore[];
    },
    async save(store) {
      const { transaction, rows } = await table('readwrite');
      rows.put(store);
      await finished(transaction);
    },
    async remove(id) {
      const { transaction, rows } = await table('readwrite');
      rows.delete(id);
      await finished(transaction);
    },
  };
}
