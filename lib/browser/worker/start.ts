/**
 * Starts a worker from the file that the build made of it (lib/cli/core-worker.ts); the development server has
 * none and makes its own. The single file is bundled with `../single-file/start.ts` in this one's place.
 */
export const startWorker = (name: string): Worker =>
  process.env.NODE_ENV === 'production'
    ? new Worker(`/_next/static/worker/${process.env['CHAINSIGHT_BUILD'] ?? ''}/core.js`, {
        type: 'module',
        name,
      })
    : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
