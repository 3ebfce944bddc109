/** A list of logs in the standard JSON form, version 3, as browsers publish theirs. */
import { toBase64 } from '../der/bytes.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64Text } from './base64.ts';

export interface CtLog {
  /** SHA-256 of the key, base64: the log id of RFC 6962. */
  readonly id: string;
  /** SubjectPublicKeyInfo. */
  readonly key: Uint8Array;
  readonly description: string;
  readonly operator: string;
}

/** Most logs taken; lists have some 50. */
const MOST = 1_000;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

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
  for (const operator of listOf(json['operators'])) {
    const name = textOf(operator['name']);
    for (const log of [...listOf(operator['logs']), ...listOf(operator['tiled_logs'])]) {
      const key = fromBase64Text(log['key']);
      if (!key || logs.length >= MOST) continue;
      const id = toBase64(sha256(key));
      if (id === log['log_id'])
        logs.push({ id, key, description: textOf(log['description']), operator: name });
    }
  }
  return logs;
}
