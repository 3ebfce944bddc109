/** The script of the single file: the page, and in the worker that the page starts from it, the worker. */
void (typeof document === 'undefined'
  ? import('#lib/browser/worker/worker.ts')
  : import('./Site.tsx').then(({ show }) => show()));
