/** Takes a file onto the shelf. Runs in the worker. */
import { readUpload, type UploadPorts } from '#lib/trust/uploads/read.ts';
import { keptStore, type UploadContent, type UploadedStore } from '#lib/trust/uploads/types.ts';
import { type StoreShelf } from './shelf.ts';
import type { AddStoreAnswer, AddStoreAsk } from './wire.ts';
import { STORE_FILES, STORES_BYTES } from '../limits.ts';

export async function addStore(
  { file, now }: AddStoreAsk,
  shelf: StoreShelf,
  ports: UploadPorts,
): Promise<AddStoreAnswer> {
  const reading = await readUpload(file, ports);
  // Nothing of a key that may have been in the file stays in this memory.
  file.bytes.fill(0);
  if (reading.ok === 'locked') {
    const { optional, wrong } = reading;
    return { outcome: 'locked', optional, wrong };
  }
  if (!reading.ok) return { outcome: 'refused', refusal: reading.refusal };
  const { content, date, remarks } = reading;
  const store: UploadedStore = {
    id: crypto.randomUUID(),
    standsFor: file.standsFor,
    file: file.name,
    addedAt: now,
    date,
    content,
    size: sizeOf(content),
  };
  const outcome = await shelf.put(store);
  if (outcome === 'full')
    return { outcome: 'refused', refusal: { code: 'full', stores: STORE_FILES, bytes: STORES_BYTES } };
  return {
    outcome: 'added',
    store: keptStore(store),
    remarks,
    fleeting: outcome === 'fleeting',
    stores: (await shelf.all()).map(keptStore),
  };
}

/** Octets of a hash with its terms, about. */
const ENTRY_BYTES = 150;

const sizeOf = (content: UploadContent): number =>
  content.kind === 'roots'
    ? content.roots.reduce((sum, { der }) => sum + der.length + ENTRY_BYTES, 0)
    : ENTRY_BYTES * (content.kind === 'list' ? content.named.length : content.identifiers.length);
