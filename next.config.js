import { SECURITY_HEADERS } from './lib/cli/launch/headers.mjs';
import { hashSources } from './lib/cli/launch/sources.mjs';

/** The build directory can be moved, so that a test build never overwrites the one being served. */
const distDir = process.env.CHAINSIGHT_DIST_DIR ?? '.next';

/** Sources and packages that the threads' files (worker.ts) below lib/server reach (test/server/decode/files.test.ts). */
export const DECODER_FILES = [
  './package.json',
  './lib/core/**/*.ts',
  './lib/endpoints/**/*.ts',
  './lib/server/**/*.ts',
  './lib/trust/**/*.ts',
  './node_modules/{@noble,@xmldom,fflate,ipaddr.js,node-forge,tldts,tldts-core,xml-crypto,xpath}/**/*',
];

/** The same sources are the same build. */
const buildId = hashSources(import.meta.dirname).slice(0, 20);

/** @type {import('next').NextConfig} */
const config = {
  distDir,
  reactStrictMode: true,
  poweredByHeader: false,
  generateBuildId: () => buildId,
  // Pages ask for the worker of their own build (lib/browser/worker/start.ts).
  env: { CHAINSIGHT_BUILD: buildId },
  // The core is TypeScript with explicit ".ts" imports, so the same files run in Node, worker and page.
  typescript: { ignoreBuildErrors: true }, // `npm test` type-checks the whole tree in one pass
  devIndicators: false,
  // It starts threads from files of its own, which a bundle has not.
  serverExternalPackages: ['piscina'],
  // What the threads of lib/server run from: sources, beside the bundle.
  outputFileTracingIncludes: { '/api/**': DECODER_FILES },
  turbopack: {
    resolveAlias: {
      // xml-crypto names these parts of Node; what it uses of them in the browser is there, and no more.
      crypto: { browser: './lib/browser/node-parts/crypto.ts' },
      util: { browser: './lib/browser/node-parts/util.ts' },
    },
  },
  headers: () =>
    Promise.resolve([
      // The development server puts scripts of its own into pages.
      ...(process.env.NODE_ENV === 'production' ? SECURITY_HEADERS : []),
      {
        // Their names hold a hash of their bytes (lib/trust/format.ts), so they never change.
        source: '/trust/:file((?:index|shard|terms|lists)-[0-9a-f]{16}\\.(?:bin|json))',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ]),
  // All shared links are one static page, which reads the id from the address itself.
  rewrites: () => Promise.resolve([{ source: '/r/:id', destination: '/r/shared' }]),
};

export default config;
