/** The build directory can be moved, so that a test build never overwrites the one being served. */
const distDir = process.env.CHAINSIGHT_DIST_DIR ?? '.next';

/** @type {import('next').NextConfig} */
const config = {
  distDir,
  reactStrictMode: true,
  poweredByHeader: false,
  // The core is TypeScript with explicit ".ts" imports, so the same files run in Node, worker and page.
  typescript: { ignoreBuildErrors: true }, // `npm test` type-checks the whole tree in one pass
  devIndicators: false,
};

export default config;
