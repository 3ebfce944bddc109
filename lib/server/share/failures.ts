/** Tells what a database's error means for the client: no room, or not there. Everything else is a defect. */
import type { ShareFault } from '../../share/wire.ts';
import { SQLITE_BUSY } from '../database/sqlite.ts';

/** What a client is told to wait when the database is away. */
const RETRY_SECONDS = 5;

const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;

const FULL: ShareFault = { code: 'store-full' };
const AWAY: ShareFault = { code: 'store-unavailable', retryAfterSeconds: RETRY_SECONDS };

const field = (error: object, name: string): unknown => (error as Record<string, unknown>)[name];

/** By primary result code, https://www.sqlite.org/rescode.html. */
function sqliteFault(code: number): ShareFault | null {
  switch (code & 0xff) {
    case SQLITE_FULL:
      return FULL;
    case SQLITE_BUSY:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return AWAY;
    default:
      return null;
  }
}

/**
 * By SQLSTATE, PostgreSQL appendix A: 08 connection, 53 resources, 57P operator, 25006 a standby. 57014 is
 * a statement cut by its timeout, 40 a transaction that lost against another.
 */
function postgresFault(state: string): ShareFault | null {
  if (state === '53100') return FULL;
  return /^(?:08|53|57P|40)/.test(state) || state === '25006' || state === '57014' ? AWAY : null;
}

/** Broken or refused connections, as Node and `pg` name them. */
const SYSTEM = /^(?:E(?:CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND|NOENT|NOTDIR|ACCES|ROFS|IO$|MFILE|NFILE))/;
const BROKEN =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable/i;

/** The fault to answer with, or null for what is a defect of ours. */
export function storageFault(error: unknown): ShareFault | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof AggregateError) {
    return error.errors.map(storageFault).find((fault) => fault !== null) ?? null;
  }
  const errcode = field(error, 'errcode');
  if (field(error, 'code') === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') return sqliteFault(errcode);
  const code = field(error, 'code');
  if (code === 'ENOSPC' || code === 'EDQUOT') return FULL;
  if (typeof code === 'string') {
    if (SYSTEM.test(code)) return AWAY;
    if (/^[0-9A-Z]{5}$/.test(code)) return postgresFault(code);
  }
  return BROKEN.test(error.message) ? AWAY : null;
}
