import { encodeTrust } from '#lib/trust/encode.ts';
import type { StoreInput } from '#lib/trust/encode.ts';
import type { ReadTrustFile } from '#lib/trust/index-reader.ts';

/** A store with metadata that does not matter. */
export function store(id: string, certificates: readonly Uint8Array[]): StoreInput {
  return { id, title: id, source: 'test', date: '2026-01-01', certificates };
}

/** Built trust files in memory, whose bytes a test can change, and the names that were read. */
export function memoryFiles(stores: readonly StoreInput[]): {
  readonly files: Map<string, Uint8Array>;
  readonly asked: string[];
  readonly read: ReadTrustFile;
} {
  const files = new Map<string, Uint8Array>(encodeTrust(stores).files);
  const asked: string[] = [];
  const read = (name: string): Promise<Uint8Array> => {
    asked.push(name);
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'));
  };
  return { files, asked, read };
}
