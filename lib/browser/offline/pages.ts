/** What the service worker takes in, and which page an address shows. */

export interface Precache {
  /** Names what the build consists of; another one for other files or pages. */
  readonly build: string;
  /** Next's name of the build, which stands in every page of it. */
  readonly mark: string;
  /** Paths of pages, as the server has them. */
  readonly pages: readonly string[];
  /** Paths of all other files. */
  readonly files: readonly string[];
}

/** The page behind every address of a shared link. */
const SHARED = '/r/shared';

/** The path of the page that is served for an address: as `rewrites` of next.config.js has it. */
export const pageOf = (pathname: string): string =>
  /^\/r\/[^/]+$/.test(pathname) ? SHARED : pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;

/** The address of what the router asks for instead of a page, when it goes from one to another by itself. */
export const routedOf = (page: string): string => `${page}?_rsc=`;
