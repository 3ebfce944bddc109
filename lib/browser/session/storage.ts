/**
 * Keeps the open result for a reload of this tab. Certificates only: passwords, keys and what was typed
 * never get here. Gone when the tab is closed.
 */
import { fromBase64, toBase64 } from '#lib/core/der/bytes.ts';
import type { PurposeId } from '#lib/core/purpose/types.ts';
import type { Source } from '../ask/source.ts';
import { SESSION_CHARACTERS } from '../limits.ts';

const KEY = 'chainsight.result';
const VERSION = 1;
/** What a reload needs: the source and the question that was last asked of it. */
export interface SavedResult {
  readonly source: Source;
  readonly host: string | null;
  readonly at: string | null;
  /** Absent in what an older version stored: nothing was chosen. */
  readonly purpose?: PurposeId | null;
  readonly leaf?: string | null;
}

/** Bytes as `{ "der": "<base64>" }`, everything else as JSON has it. */
export function encodeResult(result: SavedResult): string {
  return JSON.stringify({ version: VERSION, result }, (_key, value: unknown) =>
    value instanceof Uint8Array ? { base64: toBase64(value) } : value,
  );
}

/** Null for text of another version or that is damaged. */
export function decodeResult(text: string): SavedResult | null {
  try {
    const saved = JSON.parse(text, (_key, value: unknown) =>
      isEncodedBytes(value) ? fromBase64(value.base64) : value,
    ) as { readonly version?: unknown; readonly result?: SavedResult };
    return saved.version === VERSION && saved.result?.source ? saved.result : null;
  } catch {
    return null;
  }
}

const isEncodedBytes = (value: unknown): value is { readonly base64: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  typeof (value as { base64?: unknown }).base64 === 'string';

/** False when it is too large or storage is closed: the result then lives until a reload. */
export function saveResult(result: SavedResult): boolean {
  try {
    let text = encodeResult(result);
    if (text.length > SESSION_CHARACTERS) text = encodeResult(withoutEvidence(result));
    if (text.length > SESSION_CHARACTERS) {
      sessionStorage.removeItem(KEY);
      return false;
    }
    sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** What addresses gave can be fetched again. */
function withoutEvidence({ source, ...question }: SavedResult): SavedResult {
  const { evidence, ...rest } = source;
  return { ...question, source: evidence === undefined ? source : rest };
}

export function loadResult(): SavedResult | null {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? null : decodeResult(text);
  } catch {
    return null;
  }
}
