/**
 * Stands in the place of `../home.ts` in the single file: one HTML page that works from a disk, without a server
 * and without a network. Its pages are told apart by what follows "?", as a file has no paths.
 */
import type * as server from '../home.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';

declare global {
  /** What the pages read, by path, in base64. The build writes it in front of the script. */
  var chainsightFiles: Readonly<Record<string, string>>;
}

export const HAS_SERVER: typeof server.HAS_SERVER = false;

export const hrefOf: typeof server.hrefOf = (path) => `?${path}`;

export const linkTo: typeof server.linkTo = (path) => `${location.href.replace(/[?#].*$/s, '')}?${path}`;

export const pathHere: typeof server.pathHere = () => /^\?(\/[^?]*)/.exec(location.search)?.[1] ?? '/';

export const readOwnFile: typeof server.readOwnFile = (path) => {
  const content = globalThis.chainsightFiles[path];
  return content === undefined
    ? Promise.reject(new Error('not part of this file'))
    : Promise.resolve(fromBase64(content));
};
