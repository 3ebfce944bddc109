/**
 * `npm run single-file [-- FILE]`, and a part of the build: the whole site as one HTML file that works from a
 * disk, without a server and without a network. It is made of the same components; what Next and the server do
 * for them has stand-ins (app/_file, lib/browser/single-file). The styles, fonts included, are those that the
 * build wrote.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { PACKED_ID, ROOT_ID, SCRIPT_ID } from '#lib/browser/single-file/ids.ts';
import { LANGUAGE_SCRIPT } from '#lib/browser/page/language.ts';
import { THEME_SCRIPT } from '#lib/browser/page/theme.ts';
import { encodeTrust } from '#lib/trust/encode.ts';
import { mozillaStore } from '#lib/trust/sources/node.ts';
import { VERSION } from '#lib/view/report/version.ts';
import { NODE_PARTS, XML_BUFFER } from './browser-parts.ts';
import { BUILD, ROOT } from './launch/paths.mjs';

/** Octets at most, so that it goes by mail and opens fast. */
const LARGEST_BYTES = 2_500_000;

/** Modules whose place others take. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['lib/browser/home.ts', 'lib/browser/single-file/home.ts'],
  ['lib/browser/worker/start.ts', 'lib/browser/single-file/start.ts'],
]);

const at = (path: string): string => join(ROOT, path);

/** One script for page and worker: modules that are imported on demand are run when they are first asked for. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at('app/_file/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox111', 'safari16.4'],
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    alias: {
      'next/link': at('app/_file/next/Link.tsx'),
      'next/navigation': at('app/_file/next/navigation.ts'),
      'next/dynamic': at('app/_file/next/dynamic.ts'),
      ...NODE_PARTS,
    },
    plugins: [
      XML_BUFFER,
      {
        name: 'stand-ins',
        setup: (bundler) => {
          bundler.onLoad({ filter: /[\\/](?:home|start)\.ts$/ }, ({ path }) => {
            const other = STAND_INS.get(relative(ROOT, path).replaceAll('\\', '/'));
            if (other === undefined) return undefined;
            const file = at(other);
            return { contents: readFileSync(file, 'utf8'), loader: 'ts', resolveDir: join(file, '..') };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/** The styles of all pages, with the fonts in them. */
function styles(): string {
  const folder = join(BUILD, 'static');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sheets = names.filter((name) => name.endsWith('.css')).sort();
  const inline = (sheet: string): string =>
    readFileSync(join(folder, sheet), 'utf8').replaceAll(
      /url\("?([^")]+\.woff2)"?\)/g,
      (_, font: string) =>
        `url(data:font/woff2;base64,${readFileSync(join(folder, sheet, '..', font), 'base64')})`,
    );
  return sheets.map(inline).join('\n');
}

/** What the pages read, by path: Mozilla's roots and the examples. */
function files(): Readonly<Record<string, string>> {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const { files: trust } = encodeTrust([mozillaStore()]);
  return {
    ...Object.fromEntries([...trust].map(([name, bytes]) => [`/api/v1/trust/${name}`, base64(bytes)])),
    '/examples/index.json': base64(readFileSync(at('public/examples/index.json'))),
  };
}

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Nothing is asked of any network, and no text but these scripts is run. */
const policyOf = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')} blob:`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/** Addresses of scripts are those that the page makes itself; the only markup is React's empty script element. */
const TRUSTED_TYPES_SCRIPT = `window.trustedTypes&&trustedTypes.createPolicy('default',{createScriptURL:function(u){return u.startsWith('blob:')?u:null},createHTML:function(h){return h==='<script><'+'/script>'?h:null}})`;

/** Unpacks the script and runs it: packed, the file has less than half the size. */
const UNPACK_SCRIPT = `(function(){var p=document.getElementById(${JSON.stringify(PACKED_ID)}),r=document.getElementById(${JSON.stringify(ROOT_ID)});function f(){r.textContent='This browser is too old for Chainsight, or the file is not whole. It needs Chrome or Edge 111, Firefox 113, Safari 16.4 or newer.'}try{var b=Uint8Array.from(atob(p.textContent),function(c){return c.charCodeAt(0)});new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text().then(function(t){p.remove();var s=document.createElement('script');s.id=${JSON.stringify(SCRIPT_ID)};s.src=URL.createObjectURL(new Blob([t],{type:'text/javascript'}));document.body.append(s)}).catch(f)}catch(e){f()}})()`;

/** The class names that carry the fonts, and the page's own title and description, from the built start page. */
function shellOf(): { readonly fonts: string; readonly head: string } {
  const html = readFileSync(join(BUILD, 'server', 'app', 'index.html'), 'utf8');
  const fonts = /<html[^>]* class="([^"]*)"/.exec(html)?.[1] ?? '';
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const metas = html.match(/<meta name="(?:viewport|description|theme-color|color-scheme)"[^>]*>/g) ?? [];
  return { fonts, head: [title, ...metas].join('\n') };
}

async function page(): Promise<string> {
  const script = `globalThis.chainsightFiles=${JSON.stringify(files())};${await bundle()}`;
  const packed = deflateRawSync(script, { level: 9 }).toString('base64');
  const early = [TRUSTED_TYPES_SCRIPT, THEME_SCRIPT, LANGUAGE_SCRIPT];
  const icon = readFileSync(at('public/icon.svg'), 'base64');
  const { fonts, head } = shellOf();
  return `<!doctype html>
<html lang="en" class="${fonts}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf([...early, UNPACK_SCRIPT])}">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Chainsight ${VERSION}">
${head}
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
${early.map((text) => `<script>${text}</script>`).join('\n')}
<style>
${styles()}
</style>
</head>
<body>
<div id="${ROOT_ID}" class="flex min-h-dvh flex-col"><noscript>Chainsight judges certificates in your browser: please allow JavaScript for this file.</noscript></div>
<script id="${PACKED_ID}" type="text/plain">${packed}</script>
<script>${UNPACK_SCRIPT}</script>
</body>
</html>
`;
}

const out = resolve(process.argv[2] ?? at('public/chainsight.html'));
const html = await page();
const size = Buffer.byteLength(html);
if (size > LARGEST_BYTES)
  throw new Error(`The single file has ${size} octets; at most ${LARGEST_BYTES} are meant.`);
writeFileSync(out, html);
console.log(`Single file: ${(size / 1000).toFixed(0)} KB.`);
