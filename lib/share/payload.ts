/**
 * A shared result as bytes. All numbers are unsigned, four octets, most significant first:
 *
 *   length of the JSON text · number of byte strings · length of each · JSON text · byte strings
 *
 * In the JSON a byte string (a certificate, a CRL …) is `{"$": number}`; equal ones are stored once. Base64
 * inside the JSON would cost a third more after packing.
 */
import * as v from 'valibot';
import { ByteMap } from '../core/der/bytes.ts';
import { checkSettings } from '../guide/settings.ts';
import { concat } from '../core/der/bytes.ts';
import { ByteReader, uint32 } from './bytes.ts';
import { damaged, opened, refused, type Opened } from './fault.ts';
import { SHARE_LIMITS } from './limits.ts';
import { payloadV1, payloadV2 } from './schema.ts';
import {
  GUIDE_VERSION,
  NEWEST_VERSION,
  RESULT_VERSION,
  type Shared,
  type SharedGuide,
  type SharedResult,
} from './types.ts';

export const encodePayload = (result: SharedResult): Uint8Array<ArrayBuffer> =>
  encode({ version: RESULT_VERSION, ...result });

export const encodeGuide = (guide: SharedGuide): Uint8Array<ArrayBuffer> =>
  encode({ version: GUIDE_VERSION, ...guide });

function encode(payload: object): Uint8Array<ArrayBuffer> {
  const blobs: Uint8Array[] = [];
  const known = new ByteMap<number>();
  const store = (bytes: Uint8Array): number => {
    const before = known.get(bytes);
    if (before !== undefined) return before;
    known.set(bytes, blobs.length);
    return blobs.push(bytes) - 1;
  };
  const json = JSON.stringify(payload, (_key, value: unknown) =>
    value instanceof Uint8Array ? { $: store(value) } : value,
  );
  const text = new TextEncoder().encode(json);
  const lengths = blobs.map(({ length }) => uint32(length));
  return concat([uint32(text.length), uint32(blobs.length), ...lengths, text, ...blobs]);
}

/** A payload that must hold a result: a guide is refused as such. */
export function decodePayload(bytes: Uint8Array<ArrayBuffer>): Opened<SharedResult> {
  const shared = decodeShared(bytes);
  if (!shared.ok) return shared;
  return shared.value.kind === 'result' ? opened(shared.value.result) : refused({ code: 'guide-only' });
}

/** Reads, checks and, for older versions, upgrades a payload; never throws, whatever the bytes. */
export function decodeShared(bytes: Uint8Array<ArrayBuffer>): Opened<Shared> {
  const parts = takeApart(bytes);
  if (!parts.ok) return parts;
  const json = parse(parts.value.text, parts.value.blobs);
  if (json === undefined) return damaged('no JSON');
  const version = fieldOf(json, 'version');
  if (typeof version === 'number' && version > NEWEST_VERSION) return refused({ code: 'newer', version });
  if (version === GUIDE_VERSION) return guideOf(json);
  if (tooMany(json)) return refused({ code: 'too-large', limit: SHARE_LIMITS.certificates });
  const parsed = v.safeParse(payloadV1, json);
  if (parsed.success) return opened({ kind: 'result', result: withoutVersion(parsed.output) });
  return badField(parsed.issues);
}

const badField = ([issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Opened<never> =>
  damaged(`${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);

function guideOf(json: unknown): Opened<Shared> {
  const parsed = v.safeParse(payloadV2, json);
  if (!parsed.success) return badField(parsed.issues);
  const { sharedAt, settings } = parsed.output;
  const checked = checkSettings(settings);
  return checked === null
    ? damaged('settings')
    : opened({ kind: 'guide', guide: { sharedAt, settings: checked } });
}

interface Parts {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly blobs: readonly Uint8Array[];
}

function takeApart(bytes: Uint8Array<ArrayBuffer>): Opened<Parts> {
  const reader = new ByteReader(bytes);
  const length = reader.uint32();
  const count = reader.uint32();
  if (length === null || count === null) return damaged('no payload');
  if (length > SHARE_LIMITS.metaBytes) return refused({ code: 'too-large', limit: SHARE_LIMITS.metaBytes });
  if (count > SHARE_LIMITS.blobs) return refused({ code: 'too-large', limit: SHARE_LIMITS.blobs });
  const lengths = Array.from({ length: count }, () => reader.uint32() ?? -1);
  const text = reader.take(length);
  const blobs = lengths.map((size) => reader.take(size));
  if (text === null || !blobs.every((blob) => blob !== null)) return damaged('cut');
  return reader.rest().length > 0 ? damaged('something follows') : opened({ text, blobs });
}

/** The JSON with its byte strings put back; undefined when it is none or names one that is not there. */
function parse(text: Uint8Array<ArrayBuffer>, blobs: readonly Uint8Array[]): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text), (_key, value: unknown) =>
      isReference(value) ? blobAt(blobs, value.$) : value,
    );
  } catch {
    return undefined;
  }
}

const isReference = (value: unknown): value is { readonly $: unknown } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '$');

function blobAt(blobs: readonly Uint8Array[], index: unknown): Uint8Array {
  const blob = typeof index === 'number' ? blobs[index] : undefined;
  if (blob === undefined) throw new RangeError('A byte string is missing.');
  return blob;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** More certificates than a share may have: said as such, not as damage. */
function tooMany(json: unknown): boolean {
  const supplied = fieldOf(fieldOf(json, 'evidence'), 'supplied');
  return Array.isArray(supplied) && supplied.length > SHARE_LIMITS.certificates;
}

function withoutVersion(payload: v.InferOutput<typeof payloadV1>): SharedResult {
  const { scope, view, note, contact, sharedAt, evidence, question, seen } = payload;
  return { scope, view, note, contact, sharedAt, evidence, question, seen };
}
