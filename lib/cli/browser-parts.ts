/** What bundles for the browser have in the place of Node's own parts, as next.config.js says it for the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './launch/paths.mjs';

const part = (name: string): string => join(ROOT, 'lib/browser/node-parts', name);

export const NODE_PARTS = { crypto: part('crypto.ts'), util: part('util.ts') };

/** xml-crypto takes `Buffer` for global. Other packages look whether there is one, and do without it. */
export const XML_BUFFER: Plugin = {
  name: 'xml-buffer',
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]xml-crypto[\\/]lib[\\/][\w-]+\.js$/ }, ({ path }) => ({
      contents: `const { Buffer } = require(${JSON.stringify(part('buffer.ts'))});${readFileSync(path, 'utf8')}`,
    }));
  },
};
