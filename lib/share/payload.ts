/**
 * A shared result as bytes: four octets with the length of a JSON text, the text, and then the byte
 * strings (certificates, CRLs) one after the other. The JSON names them by number, and says their lengths
 * in `blobs`; equal ones are stored once. Base64 inside the JSON would cost a third more after packing.
 */
import * as v from 'valibot';
import { ByteMap } from '../core/der/bytes.ts';
import { ByteReader, concatBytes, uint32 } from './bytes.ts';
import { damaged, opened, refused, type Opened } from './fault.ts';
import { SHARE_LIMITS } from './limits.ts';
import { payloadV1, type PayloadV1 } from './schema.ts';
import { PAYLOAD_VERSION, type SharedChain, type SharedObservation, type SharedResult } from './types.ts';

export function encodePayload(result: SharedResult): Uint8Array<ArrayBuffer> {
  const blobs: Uint8Array[] = [];
  const known = new ByteMap<number>();
  const store = (bytes: Uint8Array): number => {
    const before = known.get(bytes);
    if (before !== undefined) return before;
    known.set(bytes, blobs.length);
    return blobs.push(bytes) - 1;
  };
  const { scope, view, note, contact, sharedAt, evidence, question, seen } = result;
  const stored = {
    ...evidence,
    supplied: evidence.supplied.map(({ der, origin }) => ({ der: store(der), origin })),
    crls: evidence.crls.map(store),
    roots: evidence.roots.map(store),
    observation: mapChains(evidence.observation, store),
  };
  const json = new TextEncoder().encode(
    JSON.stringify({
      version: PAYLOAD_VERSION,
      blobs: blobs.map(({ length }) => length),
      ...{ scope, view, note, contact, sharedAt, evidence: stored, question, seen },
    }),
  );
  return concatBytes([uint32(json.length), json, ...blobs]);
}

/** Reads, checks and, for older versions, upgrades a payload; never throws, whatever the bytes. */
export function decodePayload(bytes: Uint8Array<ArrayBuffer>): Opened<SharedResult> {
  const reader = new ByteReader(bytes);
  const length = reader.uint32();
  if (length === null) return damaged('no payload');
  if (length > SHARE_LIMITS.metaBytes) return refused({ code: 'too-large', limit: SHARE_LIMITS.metaBytes });
  const text = reader.take(length);
  const json = text === null ? undefined : parse(text);
  if (json === undefined) return damaged('no JSON');
  const version = versionOf(json);
  if (version !== null && version > PAYLOAD_VERSION) return refused({ code: 'newer', version });
  if (countsOver(json)) return refused({ code: 'too-large', limit: SHARE_LIMITS.certificates });
  const parsed = v.safeParse(payloadV1, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return damaged(`${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);
  }
  const blobs: Uint8Array<ArrayBuffer>[] = [];
  for (const size of parsed.output.blobs) {
    const blob = reader.take(size);
    if (blob === null) return damaged('byte strings are cut');
    blobs.push(blob);
  }
  if (reader.rest().length > 0) return damaged('something follows');
  return resolve(parsed.output, blobs);
}

/** The observation with each byte string of its chains turned into something else. */
function mapChains<From, To>(
  observation: Observed<From> | null,
  turn: (from: From) => To,
): Observed<To> | null {
  if (observation === null) return null;
  const chains = observation.chains.map((one) => ({ ...one, chain: one.chain.map(turn) }));
  return { ...observation, chains };
}

type Observed<T> = Omit<SharedObservation, 'chains'> & {
  readonly chains: readonly (Omit<SharedChain, 'chain'> & { readonly chain: readonly T[] })[];
};

function parse(text: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    return undefined;
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

function versionOf(json: unknown): number | null {
  const version = fieldOf(json, 'version');
  return typeof version === 'number' && Number.isInteger(version) ? version : null;
}

/** More certificates than a share may have: said as such, not as damage. */
function countsOver(json: unknown): boolean {
  const supplied = fieldOf(fieldOf(json, 'evidence'), 'supplied');
  return Array.isArray(supplied) && supplied.length > SHARE_LIMITS.certificates;
}

function resolve(payload: PayloadV1, blobs: readonly Uint8Array[]): Opened<SharedResult> {
  const { scope, view, note, contact, sharedAt, evidence, question, seen } = payload;
  const used = [
    ...evidence.supplied.map(({ der }) => der),
    ...evidence.crls,
    ...evidence.roots,
    ...(evidence.observation?.chains.flatMap(({ chain }) => chain) ?? []),
  ];
  if (used.some((index) => index >= blobs.length)) return damaged('a byte string is missing');
  const blob = (index: number): Uint8Array => blobs[index] ?? new Uint8Array();
  const restored = {
    ...evidence,
    supplied: evidence.supplied.map(({ der, origin }) => ({ der: blob(der), origin })),
    crls: evidence.crls.map(blob),
    roots: evidence.roots.map(blob),
    observation: mapChains(evidence.observation, blob),
  };
  return opened({ scope, view, note, contact, sharedAt, evidence: restored, question, seen });
}
