/**
 * What the server tells its operator: one JSON object a line on standard error. Whom somebody checked is
 * nobody's business, so that no entry has host names or keys; messages of errors, which may, are left out
 * unless asked for.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { SERVER_LIMITS } from './limits.ts';

type Level = 'info' | 'warn' | 'error';

/** What happened, by stable names. */
export type LogEvent =
  /** An exception: a fault of Chainsight itself. */
  | 'defect'
  | 'configuration'
  /** A check came to no end within the outer deadline. */
  | 'check-overdue'
  /** A job of a thread was ended over its limit of time or memory. */
  | 'decode-cut'
  /** The same of a thread that judges for the probe. */
  | 'probe-cut'
  /** The database of links is full, or away. */
  | 'links-unavailable'
  /** The file of links was deleted or replaced while it was open; it was opened anew. */
  | 'links-file-replaced'
  | 'upload-aborted'
  /** Requests of a client are counted by this instance alone, since the database does not answer. */
  | 'limits-unshared'
  /** They are counted across instances again. */
  | 'limits-shared'
  | 'root-lists';

type Detail = string | number | boolean | null;

const requests = new AsyncLocalStorage<string>();

/** Runs `work` as part of one request, whose id its entries carry. */
export const inRequest = <T>(id: string, work: () => T): T => requests.run(id, work);

/** One entry, as it is written. */
export function entry(
  level: Level,
  event: LogEvent,
  details: Readonly<Record<string, Detail>> = {},
  now = new Date(),
): string {
  const request = requests.getStore();
  return JSON.stringify({
    time: now.toISOString(),
    level,
    event,
    ...(request === undefined ? {} : { request }),
    ...details,
  });
}

export function log(level: Level, event: LogEvent, details?: Readonly<Record<string, Detail>>): void {
  process.stderr.write(`${entry(level, event, details)}\n`);
}

/**
 * An error as details: its kind, code and place, and what it says only with CHAINSIGHT_LOG_DETAILS, since a
 * message may hold what was asked for.
 */
export function detailsOf(error: unknown, withMessage = process.env.CHAINSIGHT_LOG_DETAILS === '1') {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: 'code' in error ? String(error.code) : null,
    at: frames
      .slice(0, SERVER_LIMITS.logFrames)
      .map((line) => line.trim())
      .join(' | '),
    ...(withMessage ? { message: error.message } : {}),
  };
}
