/** A part of the build: writes `public/sw.js`, the service worker with the list of the files of this build. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Precache } from '#lib/browser/offline/pages.ts';
import { BUILD, ROOT } from './launch/paths.mjs';

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .toSorted()
    : [];

/** Files of `public` that pages show: not the single file, which is larger than everything else together. */
const OF_PUBLIC = /^(?:icon[\w-]*\.(?:svg|png)|manifest\.webmanifest|examples\/.*\.json)$/;

/** What the build in the build folder consists of. */
function precache(): Precache {
  const app = join(BUILD, 'server', 'app');
  const pages = filesIn(app)
    .filter((name) => name.endsWith('.html') && !/(?:^|\/)_/.test(name))
    .map((name) => `/${name.replace(/(?:^|\/)index\.html$|\.html$/, '')}`);
  const files = [
    ...filesIn(join(BUILD, 'static'))
      .filter((name) => /^(?:chunks|media|worker)\/.*\.(?:js|css|woff2)$/.test(name))
      .map((name) => `/_next/static/${name}`),
    ...filesIn(join(ROOT, 'public'))
      .filter((name) => OF_PUBLIC.test(name))
      .map((name) => `/${name}`),
  ];
  const hash = createHash('sha256').update(JSON.stringify(files));
  for (const page of pages) hash.update(readFileSync(join(app, `${page === '/' ? 'index' : page}.html`)));
  const mark = readFileSync(join(BUILD, 'BUILD_ID'), 'utf8').trim();
  return { build: hash.digest('hex').slice(0, 16), mark, pages, files };
}

await build({
  entryPoints: [join(ROOT, 'lib/browser/offline/worker.ts')],
  outfile: join(ROOT, 'public/sw.js'),
  bundle: true,
  format: 'iife',
  target: ['chrome111', 'firefox111', 'safari16.4'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { PRECACHE: JSON.stringify(precache()) },
});
