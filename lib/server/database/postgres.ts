import { CompiledQuery, PostgresDialect } from 'kysely';

/** Connections of one instance; PostgreSQL's default allows 100 in all. */
const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
const QUERY_MS = 10_000;

/**
 * PostgreSQL at `url`. Connections are made when needed and replaced when they break, so that a database
 * that was away is used again as soon as it is back.
 */
export async function postgresDialect(url: string): Promise<PostgresDialect> {
  // Loaded only when it is used.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    statement_timeout: QUERY_MS,
    idle_in_transaction_session_timeout: QUERY_MS,
    application_name: 'chainsight',
  });
  // A connection that breaks is replaced at the next use, and whoever uses it is told by the query that
  // fails; without listeners Node would end. The pool listens to idle connections only.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({
    pool,
    // Whatever the server's default: an answered commit is on its disk.
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('set synchronous_commit = on'));
    },
  });
}
