/**
 * The schema, step by step. A step that was released is never changed: a new one is added. All of them run
 * at start, in one transaction that holds a lock (`pg_advisory_xact_lock`, or `BEGIN IMMEDIATE`), so
 * that instances starting at once do it one after the other.
 */
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { DatabaseKind, Tables } from './tables.ts';

const first = (kind: DatabaseKind): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
    await db.schema
      .createTable('share')
      .addColumn('id_hash', 'text', (column) => column.primaryKey())
      .addColumn('delete_hash', 'text', (column) => column.notNull())
      .addColumn('envelope', bytes, (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .addColumn('once', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('share_expires_at').on('share').column('expires_at').execute();
    if (kind === 'postgres') {
      // Ciphertext does not compress: trying would only cost time.
      await sql`alter table share alter column envelope set storage external`.execute(db);
    }
    await db.schema
      .createTable('share_usage')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('shares', 'bigint', (column) => column.notNull())
      .addColumn('bytes', 'bigint', (column) => column.notNull())
      .execute();
    await sql`insert into share_usage (id, shares, bytes) values (1, 0, 0)`.execute(db);
    await db.schema
      .createTable('share_rate')
      .addColumn('client', 'text', (column) => column.primaryKey())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('made', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('share_rate_started_at').on('share_rate').column('started_at').execute();
  },
});

/** Requests of a minute, in the form of rate-limiter-flexible. Lost in a crash, and not worth more. */
const rates = (kind: DatabaseKind): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    // One process alone has a SQLite file.
    if (kind === 'sqlite') return;
    await sql`create unlogged table request_rate (
      key varchar(255) primary key, points integer not null default 0, expire bigint
    )`.execute(db);
  },
});

/** Brings the schema up to date. @throws the database's error. */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: () => Promise.resolve({ '0001_shares': first(kind), '0002_rates': rates(kind) }),
    },
    migrationTableName: 'share_migration',
    migrationLockTableName: 'share_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('A migration failed.', { cause: error });
}
