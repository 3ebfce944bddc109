/** Reads the operator's list of Certificate Transparency logs. */
import { readFileSync, statSync } from 'node:fs';
import { readLogList, type CtLog } from '../core/transparency/log-list.ts';
import { SERVER_LIMITS } from './limits.ts';

/**
 * The logs of a file in the standard JSON form, version 3; none for an empty path.
 * @throws Error whose message completes "NAME: …"
 */
export function readLogListFile(path: string): readonly CtLog[] {
  if (path === '') return [];
  let text: string;
  try {
    if (statSync(path).size > SERVER_LIMITS.logListBytes)
      throw new Error(`has more than ${SERVER_LIMITS.logListBytes} octets`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`"${path}" can't be read (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
  const logs = readLogList(text.replace(/^\ufeff/, ''));
  if (logs === null) throw new Error(`"${path}" is not a list of logs in the standard JSON form, version 3`);
  if (logs.length === 0) throw new Error(`"${path}" holds no log whose id fits its key`);
  return logs;
}
