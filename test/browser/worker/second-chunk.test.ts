import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

type Chunk = Rollup.OutputChunk;

const root = join(import.meta.dirname, '..', '..', '..');
const folderOf = (id: string): string =>
  /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? '';
const modulesOf = (chunk: Chunk): readonly string[] => Object.keys(chunk.modules);

let chunks: readonly Chunk[];
let entry: Chunk;
beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(root, 'lib/browser/worker/worker.ts'), formats: ['es'], fileName: 'worker' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  chunks = outputs.filter((part) => part.type === 'chunk');
  const [first] = chunks.filter(({ isEntry }) => isEntry);
  if (!first) throw new Error('no entry');
  entry = first;
});

/** All chunks that load with this one. */
function together(chunk: Chunk, seen = new Set<Chunk>()): ReadonlySet<Chunk> {
  seen.add(chunk);
  for (const name of chunk.imports) {
    const next = chunks.find(({ fileName }) => fileName === name);
    if (next && !seen.has(next)) together(next, seen);
  }
  return seen;
}

describe('the worker’s bundle', () => {
  it('carries pkijs and asn1js once, in chunks that it does not start with', () => {
    const all = chunks.flatMap(modulesOf);
    const copies = (name: string) =>
      new Set(all.map(folderOf).filter((folder) => folder.endsWith(`/${name}`)));
    expect([...copies('asn1js')]).toEqual(['node_modules/asn1js']);
    expect([...copies('pkijs')]).toEqual(['node_modules/pkijs']);
    const first = [...together(entry)].flatMap(modulesOf);
    expect(first.length).toBeGreaterThan(50);
    expect(first.filter((id) => /node_modules\/(?:asn1js|pkijs|@peculiar)\//.test(id))).toEqual([]);
    const second = first.filter((id) => id.includes('lib/core/second/'));
    expect(second.map((id) => id.slice(root.length + 1))).toEqual(['lib/core/second/lazy-ocsp.ts']);
  });

  it('keeps what is loaded for a second reading below 120 KB of gzip', () => {
    const first = together(entry);
    const lazy = chunks.find(
      ({ facadeModuleId }) => facadeModuleId?.endsWith('second/read-again.ts') === true,
    );
    if (!lazy) throw new Error('no chunk of its own');
    const added = [...together(lazy)].filter((chunk) => !first.has(chunk));
    const size = added.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    expect(size).toBeLessThan(120_000);
    expect(size).toBeGreaterThan(10_000);
  });
});
