/** A list of logs in the standard JSON form, version 3, as browsers publish theirs. */
import { readBase64, toBase64 } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import { sha256 } from '@noble/hashes/sha2.js';

/** `approved`: qualified, usable or read-only. `other`: pending or rejected, which count for nobody. */
export type LogState = 'approved' | 'retired' | 'other';

export interface CtLog {
  /** SHA-256 of the key, base64: the log id of RFC 6962. */
  readonly id: string;
  /** SubjectPublicKeyInfo. */
  readonly key: Uint8Array;
  readonly description: string;
  readonly operator: string;
  /** Absent: the list does not tell. */
  readonly state?: LogState;
  /** Since when, milliseconds since 1970. */
  readonly since?: number;
  /** Follows the static API, not RFC 6962. */
  readonly tiled?: boolean;
  /** Who had it before, and until when (milliseconds since 1970), oldest first. */
  readonly formerly?: readonly { readonly operator: string; readonly until: number }[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

const STATES: Readonly<Record<string, LogState>> = {
  qualified: 'approved',
  usable: 'approved',
  readonly: 'approved',
  retired: 'retired',
  pending: 'other',
  rejected: 'other',
};

/** The state is an object with one member, named after it. */
function stateOf(state: unknown): Pick<CtLog, 'state' | 'since'> {
  if (!isObject(state)) return {};
  const [name = '', about] = Object.entries(state)[0] ?? [];
  const known = STATES[name];
  if (!known) return {};
  const since = isObject(about) ? Date.parse(textOf(about['timestamp'])) : NaN;
  return Number.isNaN(since) ? { state: known } : { state: known, since };
}

function formerOperators(log: Json): Pick<CtLog, 'formerly'> {
  const formerly = listOf(log['previous_operators'])
    .map((one) => ({ operator: textOf(one['name']), until: Date.parse(textOf(one['end_time'])) }))
    .filter(({ until }) => !Number.isNaN(until))
    .sort((a, b) => a.until - b.until);
  return formerly.length === 0 ? {} : { formerly };
}

/**
 * Reads a log list. Null when it is none; logs whose id is not the digest of their key are left out.
 */
export function readLogList(text: string): readonly CtLog[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(json) || !Array.isArray(json['operators'])) return null;
  const logs: CtLog[] = [];
  const add = (log: Json, operator: string, tiled: boolean): void => {
    const key = readBase64(log['key']);
    if (!key || logs.length >= LIMITS.ctLogs) return;
    const id = toBase64(sha256(key));
    if (id !== log['log_id']) return;
    logs.push({
      id,
      key,
      description: textOf(log['description']),
      operator,
      ...stateOf(log['state']),
      ...(tiled ? { tiled } : {}),
      ...formerOperators(log),
    });
  };
  for (const operator of listOf(json['operators'])) {
    const name = textOf(operator['name']);
    for (const log of listOf(operator['logs'])) add(log, name, false);
    for (const log of listOf(operator['tiled_logs'])) add(log, name, true);
  }
  return logs;
}

/** Logs of several lists, each once; where two tell of one log, the earlier list counts. */
export function joinLogs(...lists: readonly (readonly CtLog[])[]): readonly CtLog[] {
  const joined = new Map<string, CtLog>();
  for (const log of lists.flat()) if (!joined.has(log.id)) joined.set(log.id, log);
  return [...joined.values()];
}

/**
 * A log's state at a moment. A list tells the present one and since when: before a log was retired it was
 * approved. Where nothing is told, it counts.
 */
export function standingOf(
  { state, since = -Infinity }: CtLog,
  at: number,
): { kind: LogState; since: number } {
  if (state === 'retired' && at < since) return { kind: 'approved', since: -Infinity };
  return { kind: state ?? 'approved', since };
}

/** Who operated a log at a moment (milliseconds since 1970). */
export const operatorAt = ({ operator, formerly = [] }: CtLog, at: number): string =>
  formerly.find(({ until }) => at < until)?.operator ?? operator;
