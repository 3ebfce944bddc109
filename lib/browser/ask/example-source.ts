/** The examples that the build made: fetched from our own origin when one is asked for, then kept. */
import type { ExampleId } from '#lib/content/examples.ts';
import { readOwnFile } from '../home.ts';
import { sourceOfPresented, type Source } from './source.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';

const INDEX = '/examples/index.json';

/** One entry of the index; certificates are DER in base64. */
interface ExampleEntry {
  readonly id: string;
  readonly host: string;
  /** ISO 8601 UTC: the date at which the example shows what it is meant to. */
  readonly at: string;
  readonly presented: readonly string[];
  /** Roots trusted for this example only. */
  readonly anchors: readonly string[];
}

let index: Promise<readonly ExampleEntry[]> | null = null;

async function fetchIndex(): Promise<readonly ExampleEntry[]> {
  try {
    const text = new TextDecoder().decode(await readOwnFile(INDEX));
    return JSON.parse(text) as readonly ExampleEntry[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The examples could not be loaded (${reason}).`, { cause: error });
  }
}

/**
 * @param label what to call it, in English
 * @throws Error when the example can't be loaded, the signal's reason when cancelled
 */
export async function loadExample(id: ExampleId, label: string, signal: AbortSignal): Promise<Source> {
  index ??= fetchIndex().catch((error: unknown) => {
    index = null;
    throw error;
  });
  const entry = (await index).find((candidate) => candidate.id === id);
  signal.throwIfAborted();
  if (!entry) throw new Error('This example is not part of the build.');
  return sourceOfPresented(entry.presented.map(fromBase64), {
    kind: 'example',
    label,
    named: { id: 'example', example: id },
    host: entry.host,
    at: entry.at,
    anchors: entry.anchors.map(fromBase64),
    observation: null,
  });
}
