/** Starts a worker. The single file is bundled with `../single-file/start.ts` in this one's place. */
export const startWorker = (name: string): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
