/** Stands in the place of `../worker/start.ts` in the single file: the worker is the page's own script once more. */
import type * as server from '../worker/start.ts';
import { SCRIPT_ID } from './ids.ts';

export const startWorker: typeof server.startWorker = (name) => {
  const script = document.getElementById(SCRIPT_ID);
  if (!(script instanceof HTMLScriptElement)) throw new Error('The file is not whole.');
  return new Worker(script.src, { name });
};
