/**
 * A part of the build: the worker in which certificates are judged, as one file, and the parts that are fetched when
 * they are first needed. A bundler that splits shares out what several parts use: some thirty files, each of which a
 * browser asks for by itself. What the worker itself needs at once is joined again here, in a second pass, and its
 * parts take from that file what they share with it.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { NODE_PARTS, XML_BUFFER } from './browser-parts.ts';
import { BUILD, ROOT } from './launch/paths.mjs';

const CORE = 'core.js';

const options = {
  // lib/browser/worker/start.ts asks for it by the same name.
  outdir: join(BUILD, 'static/worker', readFileSync(join(BUILD, 'BUILD_ID'), 'utf8').trim()),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: ['chrome111', 'firefox111', 'safari16.4'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

const split = await build({
  ...options,
  entryPoints: { core: join(ROOT, 'lib/browser/worker/worker.ts') },
  splitting: true,
  write: false,
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: NODE_PARTS,
  plugins: [XML_BUFFER],
});

/** The files of the first pass by their names: what is in them, and what they import and export. */
const texts = new Map(split.outputFiles.map(({ path, text }) => [basename(path), text]));
const outputs = new Map(
  Object.entries(split.metafile.outputs).map(([path, output]) => [basename(path), output]),
);
const exportsOf = (file: string): readonly string[] => outputs.get(file)?.exports ?? [];

/** What a file needs before it can run. */
function needsOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  for (const { path, kind } of outputs.get(file)?.imports ?? []) {
    const needed = basename(path);
    if (kind !== 'import-statement' || found.has(needed)) continue;
    found.add(needed);
    needsOf(needed, found);
  }
  return found;
}

const joined = needsOf(CORE);

/** Names of two files may be the same; in the joined one each has its file's before it. */
const nameOf = (file: string, name: string): string => `${file.replaceAll(/\W/g, '_')}_${name}`;
const handedOn = (file: string, from: string, as: 'giving' | 'taking'): string => {
  const names = exportsOf(file).map((name) =>
    as === 'giving' ? `${name} as ${nameOf(file, name)}` : `${nameOf(file, name)} as ${name}`,
  );
  return `export { ${names.join(', ')} } from ${JSON.stringify(from)};`;
};

/** Reads the files of the first pass; what `textOf` gives in their place comes first. */
const fromFirstPass = (textOf: (file: string) => string | undefined): Plugin => ({
  name: 'first-pass',
  setup: (bundler) => {
    bundler.onResolve({ filter: /./ }, ({ path, kind, namespace }) => {
      const file = basename(path);
      const apart = kind === 'dynamic-import' || (namespace === 'taken' && file === CORE);
      if (apart) return { path: `./${file}`, external: true };
      return {
        path: file,
        namespace: kind !== 'entry-point' && textOf(file) !== undefined ? 'taken' : 'file-of',
      };
    });
    bundler.onLoad({ filter: /./, namespace: 'taken' }, ({ path }) => ({ contents: textOf(path) ?? '' }));
    bundler.onLoad({ filter: /./, namespace: 'file-of' }, ({ path }) => ({
      contents: texts.get(path) ?? '',
    }));
  },
});

const DOOR = 'door';
const door = [
  `import "./${CORE}";`,
  ...[...joined]
    .filter((file) => exportsOf(file).length > 0)
    .map((file) => handedOn(file, `./${file}`, 'giving')),
].join('\n');
texts.set(DOOR, door);
await build({ ...options, entryPoints: { core: DOOR }, plugins: [fromFirstPass(() => undefined)] });

const parts = [...outputs].filter(([file, { entryPoint }]) => entryPoint !== undefined && file !== CORE);
await build({
  ...options,
  entryPoints: Object.fromEntries(parts.map(([file]) => [file.replace(/\.js$/, ''), file])),
  splitting: true,
  plugins: [fromFirstPass((file) => (joined.has(file) ? handedOn(file, `./${CORE}`, 'taking') : undefined))],
});
