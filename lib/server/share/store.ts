/** What stored links can do, for both databases alike. Every method rejects with the database's own error. */
import { HOUR_MS } from '../../core/time.ts';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import { hashSecret, newDeleteToken, newId } from './secrets.ts';
import type { Tables } from '../database/tables.ts';

interface StoreLimits {
  /** Bytes of all envelopes together. */
  readonly totalBytes: number;
  /** Shares that one client may make in an hour. */
  readonly sharesPerHour: number;
}

export interface NewShare {
  readonly envelope: Uint8Array;
  readonly lifetimeSeconds: number;
  /** Deleted by its first reader. */
  readonly once: boolean;
}

type CountOutcome =
  | { readonly kind: 'counted' }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

export type PutOutcome =
  | { readonly kind: 'stored'; readonly id: string; readonly deleteToken: string; readonly expiresAt: Date }
  | { readonly kind: 'full' };

type ReadOutcome =
  | { readonly kind: 'found'; readonly envelope: Uint8Array; readonly expiresAt: Date }
  /** There, but reading it deletes it: it must be taken. `head` is the beginning of the envelope. */
  | { readonly kind: 'once'; readonly head: Uint8Array; readonly expiresAt: Date }
  | { readonly kind: 'gone' };

export interface ShareStore {
  /** Counts a share that a client is about to make; called before anything of it is read. */
  count(client: string): Promise<CountOutcome>;
  put(share: NewShare): Promise<PutOutcome>;
  /** Reads without changing anything. */
  read(id: string): Promise<ReadOutcome>;
  /** Reads and deletes a one-view share: one caller gets it, on whatever instance; null for all others. */
  take(id: string): Promise<Uint8Array | null>;
  /** True when it was there and the token fits. */
  remove(id: string, deleteToken: string): Promise<boolean>;
  /** Deletes at most `batch` expired shares, oldest first; the number deleted. */
  sweep(batch: number): Promise<number>;
  /** Writes something that changes nothing. */
  probe(): Promise<void>;
  usage(): Promise<{ readonly shares: number; readonly bytes: number }>;
  close(): Promise<void>;
}

/** More than any head of an envelope has. */
const HEAD_BYTES = 64;

/** Ends a transaction that must leave no trace, with the outcome to be told. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly outcome: PutOutcome;

  constructor(outcome: PutOutcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

export function createStore({ db, kind }: Database, limits: StoreLimits, now = Date.now): ShareStore {
  return {
    count: (client) => countShare(db, client, limits.sharesPerHour, now()),

    async put(share) {
      const id = newId();
      const deleteToken = newDeleteToken();
      const createdAt = now();
      const expiresAt = createdAt + share.lifetimeSeconds * 1000;
      const row = {
        id_hash: hashSecret(id),
        delete_hash: hashSecret(deleteToken),
        envelope: share.envelope,
        bytes: share.envelope.length,
        once: share.once ? 1 : 0,
        created_at: createdAt,
        expires_at: expiresAt,
      };
      try {
        await db.transaction().execute(async (tx) => {
          await tx.insertInto('share').values(row).execute();
          // Last, because instances wait for each other on this row.
          await reserve(tx, row.bytes, limits.totalBytes);
        });
      } catch (error) {
        if (error instanceof Refusal) return error.outcome;
        throw error;
      }
      return { kind: 'stored', id, deleteToken, expiresAt: new Date(expiresAt) };
    },

    async read(id) {
      const row = await db
        .selectFrom('share')
        .select(['once', 'expires_at'])
        .select(
          sql<Uint8Array>`case when once = 0 then envelope else substr(envelope, 1, ${HEAD_BYTES}) end`.as(
            'envelope',
          ),
        )
        .where('id_hash', '=', hashSecret(id))
        .where('expires_at', '>', now())
        .executeTakeFirst();
      if (row === undefined) return { kind: 'gone' };
      const expiresAt = new Date(Number(row.expires_at));
      return Number(row.once) === 1
        ? { kind: 'once', head: row.envelope, expiresAt }
        : { kind: 'found', envelope: row.envelope, expiresAt };
    },

    take: (id) =>
      db.transaction().execute(async (tx) => {
        const row = await tx
          .deleteFrom('share')
          .where('id_hash', '=', hashSecret(id))
          .where('once', '=', 1)
          .where('expires_at', '>', now())
          .returning(['envelope', 'bytes'])
          .executeTakeFirst();
        if (row === undefined) return null;
        await release(tx, 1, Number(row.bytes));
        return row.envelope;
      }),

    remove: (id, deleteToken) =>
      db.transaction().execute(async (tx) => {
        const row = await tx
          .deleteFrom('share')
          .where('id_hash', '=', hashSecret(id))
          .where('delete_hash', '=', hashSecret(deleteToken))
          .returning('bytes')
          .executeTakeFirst();
        if (row === undefined) return false;
        await release(tx, 1, Number(row.bytes));
        return true;
      }),

    sweep: (batch) =>
      db.transaction().execute(async (tx) => {
        const time = now();
        await tx
          .deleteFrom('share_rate')
          .where('started_at', '<=', time - HOUR_MS)
          .execute();
        const expired = tx
          .selectFrom('share')
          .select('id_hash')
          .where('expires_at', '<=', time)
          .orderBy('expires_at')
          .limit(batch)
          // Instances that sweep at once take different rows instead of waiting for each other.
          .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
        const rows = await tx
          .deleteFrom('share')
          .where('id_hash', 'in', expired)
          .returning('bytes')
          .execute();
        const bytes = rows.reduce((sum, row) => sum + Number(row.bytes), 0);
        if (rows.length > 0) await release(tx, rows.length, bytes);
        return rows.length;
      }),

    async probe() {
      await db
        .updateTable('share_usage')
        .set({ shares: sql`shares` })
        .execute();
    },

    async usage() {
      const row = await db.selectFrom('share_usage').select(['shares', 'bytes']).executeTakeFirstOrThrow();
      return { shares: Number(row.shares), bytes: Number(row.bytes) };
    },

    close: () => db.destroy(),
  };
}

/** Counts within a window of an hour that begins with a client's first share. */
async function countShare(
  db: Kysely<Tables>,
  client: string,
  limit: number,
  time: number,
): Promise<CountOutcome> {
  // Whoever is over the limit already costs a look and no write.
  const before = await db
    .selectFrom('share_rate')
    .select(['made', 'started_at'])
    .where('client', '=', client)
    .where('started_at', '>', time - HOUR_MS)
    .executeTakeFirst();
  if (before !== undefined && Number(before.made) >= limit) return limited(before, time);
  const over = sql<boolean>`share_rate.started_at <= ${time - HOUR_MS}`;
  const after = await db
    .insertInto('share_rate')
    .values({ client, started_at: time, made: 1 })
    .onConflict((conflict) =>
      conflict.column('client').doUpdateSet({
        made: sql`case when ${over} then 1 else share_rate.made + 1 end`,
        started_at: sql`case when ${over} then ${time} else share_rate.started_at end`,
      }),
    )
    .returning(['made', 'started_at'])
    .executeTakeFirstOrThrow();
  return Number(after.made) <= limit ? { kind: 'counted' } : limited(after, time);
}

function limited({ started_at }: { readonly started_at: number | string }, time: number): CountOutcome {
  const waitMs = Number(started_at) + HOUR_MS - time;
  return { kind: 'rate-limited', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) };
}

async function reserve(tx: Transaction<Tables>, bytes: number, totalBytes: number): Promise<void> {
  const row = await tx
    .updateTable('share_usage')
    .set({ shares: sql`shares + 1`, bytes: sql`bytes + ${bytes}` })
    .where('bytes', '<=', totalBytes - bytes)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw new Refusal({ kind: 'full' });
}

const release = (tx: Kysely<Tables>, shares: number, bytes: number): Promise<unknown> =>
  tx
    .updateTable('share_usage')
    .set({ shares: sql`shares - ${shares}`, bytes: sql`bytes - ${bytes}` })
    .execute();
