/** The tables, as both databases have them. Times are milliseconds since 1970 (UTC), sizes are bytes. */
import type { ColumnType } from 'kysely';

/** The databases that links can be kept in. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** SQLite answers numbers, PostgreSQL texts for 64-bit integers: read them with `Number`. */
type Integer = ColumnType<number | string, number, number>;

interface ShareTable {
  /** SHA-256 of the id, hex: a copy of the database opens no link. */
  readonly id_hash: string;
  readonly delete_hash: string;
  readonly envelope: Uint8Array;
  readonly bytes: Integer;
  /** 1: deleted by its first reader. */
  readonly once: Integer;
  readonly created_at: Integer;
  readonly expires_at: Integer;
}

/** One row, changed in the transaction that changes shares: what is stored in all. */
interface UsageTable {
  readonly id: Integer;
  readonly shares: Integer;
  readonly bytes: Integer;
}

/** Shares made by a client since the window began. */
interface RateTable {
  readonly client: string;
  readonly started_at: Integer;
  readonly made: Integer;
}

export interface Tables {
  readonly share: ShareTable;
  readonly share_usage: UsageTable;
  readonly share_rate: RateTable;
}
