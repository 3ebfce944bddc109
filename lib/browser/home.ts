/**
 * Where this page is at home: on a server of its own. The single file is bundled with `single-file/home.ts` in
 * its place (lib/cli/single-file), which says the same of a page that has no server.
 */

/** Whether there is a server that fetches chains and downloads, stores links and renews lists. */
export const HAS_SERVER = true as boolean;

/** The address of one of our pages, such as "/findings#chain.incomplete", for a link on a page. */
export const hrefOf = (path: string): string => path;

/** The same as it is given to other people. */
export const linkTo = (path: string): string => location.origin + path;

/** The path of the page that is open, such as "/r/self". */
export const pathHere = (): string => location.pathname;

/** Reads a file that belongs to this page. @throws Error with the HTTP status when it can't be read */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
