/**
 * Node's own SQLite under kysely: nothing to compile or download, and as fast as the other drivers. One
 * connection for each process; several processes may share the file.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';

/** How long opening and writing wait for another process, and how long between two attempts (ms). */
const BUSY_MS = 5_000;
const RETRY_MS = 5;
/** https://www.sqlite.org/rescode.html#busy; the upper octets say more about it. */
export const SQLITE_BUSY = 5;

/** What the journal must guarantee: a commit that was answered survives a power cut. */
const SETTINGS = [
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  // A megabyte of journal, so that on a nearly full disk it does not take the room that is left.
  'pragma wal_autocheckpoint = 256',
  'pragma journal_size_limit = 1048576',
  // What was deleted is overwritten, not only unlinked.
  'pragma secure_delete = on',
  'pragma foreign_keys = on',
] as const;

const asStatement = (statement: StatementSync): SqliteStatement => {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
};

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;

/**
 * Tries again while another process has the file. SQLite's own wait would stop this process, whose other requests
 * go on meanwhile; and of two that set up a new file, it tells one "busy" without any wait.
 */
async function patiently<T>(attempt: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + BUSY_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await setTimeout(RETRY_MS * (1 + Math.random()));
    }
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return patiently(() => this.#connection.executeQuery<R>(query));
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#connection.streamQuery<R>(query, chunkSize);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    // The queries are few and fixed, so each is prepared once.
    const prepared = new Map<string, SqliteStatement>();
    const adapted: SqliteDatabase = {
      close: () => database.close(),
      prepare: (text) => {
        const statement = prepared.get(text) ?? asStatement(database.prepare(text));
        prepared.set(text, statement);
        return statement;
      },
    };
    super({ database: adapted });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection());
  }

  /** Takes the write lock at once: a transaction that began by reading could not wait for it later. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk ends the transaction by itself; there is then nothing to roll back. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite does run DDL in transactions; kysely is more careful than needed for `begin immediate`. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: () => Promise.reject(new Error('The driver is made by this dialect.')) });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Opens the file, and makes it with its folder when it is not there. @throws SQLite's or the system's error. */
export async function sqliteDialect(file: string): Promise<SqliteDialect> {
  // Links are nobody's business but the server's.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    for (const setting of SETTINGS) await patiently(() => database.exec(setting));
  } catch (error) {
    database.close();
    throw error;
  }
  return new NodeSqliteDialect(database);
}
