import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from './migrations.ts';
import { postgresDialect, postgresPool } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { DatabaseKind, Tables } from './tables.ts';

export interface Database {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
  /** False when the file that is open is no longer the one at its place: what is written would be lost. */
  readonly isInPlace: () => boolean;
}

export interface DatabaseConfig {
  /** Address of a PostgreSQL database, or "" for the file. */
  readonly databaseUrl: string;
  /** Folder of the file. */
  readonly dataDir: string;
}

/** The file's name under the data folder. */
const DATABASE_FILE = 'shares.sqlite';

/** Opens the database and brings its schema up to date. @throws the database's error. */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseConfig): Promise<Database> {
  const kind: DatabaseKind = databaseUrl === '' ? 'sqlite' : 'postgres';
  const dialect =
    kind === 'sqlite'
      ? await sqliteDialect(join(dataDir, DATABASE_FILE))
      : postgresDialect(await postgresPool(databaseUrl));
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, kind);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind, db, isInPlace: kind === 'sqlite' ? watchPlace(join(dataDir, DATABASE_FILE)) : () => true };
}

/** Compares the file at a path with the one that is there now. */
function watchPlace(file: string): () => boolean {
  const before = statSync(file, { bigint: true });
  return () => {
    const now = statSync(file, { bigint: true, throwIfNoEntry: false });
    return now?.ino === before.ino && now.dev === before.dev;
  };
}
