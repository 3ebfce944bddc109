/** Tells a page of ours, or a script, from a page of another site that uses its reader's network. */
import { failure, success, type Result } from '../result.ts';

/**
 * Refuses requests that a browser sends for a page of another origin. `Sec-Fetch-Site` can't be set by
 * pages, and the browser compares what it sees itself: a reverse proxy that puts its own name for this server
 * into `Host`, as nginx and IIS do unless told otherwise, changes nothing about it. `Origin` covers browsers that
 * lack it. Scripts send neither and are let through.
 */
export function refuseCrossOrigin(headers: Headers): Result<null> {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin') return success(null);
  if (site !== null && site !== 'none') return failure({ code: 'cross-origin' });
  const origin = headers.get('origin');
  if (origin === null) return success(null);
  const own = headers.get('host');
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host === own ? success(null) : failure({ code: 'cross-origin' });
}
