/**
 * A part of the build: the worker in which certificates are judged, as one file, its shared parts, and those that are
 * fetched when they are first needed. Next's own bundler gives a worker a dozen files, of which each is asked for only
 * when the one before has run; these come at once, which takes as long over six connections (docs/speed.md).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { NODE_PARTS, XML_BUFFER } from './browser-parts.ts';
import { BUILD, ROOT } from './launch/paths.mjs';

await build({
  entryPoints: { core: join(ROOT, 'lib/browser/worker/worker.ts') },
  // lib/browser/worker/start.ts asks for it by the same name.
  outdir: join(BUILD, 'static/worker', readFileSync(join(BUILD, 'BUILD_ID'), 'utf8').trim()),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: ['chrome111', 'firefox111', 'safari16.4'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: NODE_PARTS,
  plugins: [XML_BUFFER],
});
