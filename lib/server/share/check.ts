/** Opens the database of stored links once, so that a wrong setting is told at the start. */
import { mkdirSync } from 'node:fs';
import type { ServerConfig } from '../config.ts';
import { openDatabase } from '../database/database.ts';
import { storageFault } from './failures.ts';

type StoreCheck =
  | { readonly kind: 'ready' }
  /** Not there now; requests will say so until it is. */
  | { readonly kind: 'away'; readonly message: string }
  /** It answers, and refuses: only another setting helps. */
  | { readonly kind: 'wrong'; readonly message: string };

/** The address without what is secret in it. */
function placeOf({ databaseUrl, dataDir }: ServerConfig): string {
  if (databaseUrl === '') return `the folder ${dataDir} (CHAINSIGHT_DATA_DIR)`;
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `the database ${pathname.slice(1) || 'of the user’s name'} at ${hostname}:${port || '5432'} (DATABASE_URL)`;
}

/** The innermost message: a refused connection may be one error for each address. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(reasonOf))].join(', ');
  return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
}

/** Brings the schema up to date on the way. Never rejects. */
export async function checkStore(config: ServerConfig): Promise<StoreCheck> {
  try {
    // Root lists are kept there too, wherever the links are.
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    const { db } = await openDatabase(config);
    await db.destroy();
    return { kind: 'ready' };
  } catch (error) {
    const message = `links can’t be stored in ${placeOf(config)}: ${reasonOf(error)}`;
    // A file's folder does not come back by itself; a server does.
    const away = config.databaseUrl !== '' && storageFault(error) !== null;
    return { kind: away ? 'away' : 'wrong', message };
  }
}
