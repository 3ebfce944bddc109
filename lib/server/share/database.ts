import { join } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from './migrations.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { DatabaseKind, Tables } from './tables.ts';

export interface Database {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
}

export interface DatabaseConfig {
  /** Address of a PostgreSQL database, or "" for the file. */
  readonly databaseUrl: string;
  /** Folder of the file. */
  readonly dataDir: string;
}

/** The file's name under the data folder. */
export const DATABASE_FILE = 'shares.sqlite';

/** Opens the database and brings its schema up to date. @throws the database's error. */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseConfig): Promise<Database> {
  const kind: DatabaseKind = databaseUrl === '' ? 'sqlite' : 'postgres';
  const dialect =
    kind === 'sqlite' ? sqliteDialect(join(dataDir, DATABASE_FILE)) : await postgresDialect(databaseUrl);
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, kind);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind, db };
}
