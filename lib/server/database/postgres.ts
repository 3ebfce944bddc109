import { CompiledQuery, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';

interface PoolLimits {
  readonly connections: number;
  readonly connectMs: number;
  readonly queryMs: number;
}

/** Of what keeps links; PostgreSQL's default allows 100 connections in all. */
const LINKS: PoolLimits = { connections: 10, connectMs: 5_000, queryMs: 10_000 };

/**
 * Connections to PostgreSQL at `url`. They are made when needed and replaced when they break, so that a
 * database that was away is used again as soon as it is back.
 */
export async function postgresPool(url: string, limits: PoolLimits = LINKS): Promise<Pool> {
  // Loaded only when it is used.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.connectMs,
    query_timeout: limits.queryMs,
    statement_timeout: limits.queryMs,
    idle_in_transaction_session_timeout: limits.queryMs,
    application_name: 'chainsight',
  });
  // A connection that breaks is replaced at the next use, and whoever uses it is told by the query that
  // fails; without listeners Node would end. The pool listens to idle connections only.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export const postgresDialect = (pool: Pool): PostgresDialect =>
  new PostgresDialect({
    pool,
    // Whatever the server's default: an answered commit is on its disk.
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('set synchronous_commit = on'));
    },
  });
