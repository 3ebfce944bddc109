/** Tells a page of ours, or a script, from a page of another site that uses its reader's network. */
import { failure, success, type Result } from '../result.ts';

/**
 * Refuses requests that a browser sends for a page of another origin. `Sec-Fetch-Site` can't be set by
 * pages; `Origin` covers browsers that lack it. Scripts send neither and are let through.
 */
export function refuseCrossOrigin(headers: Headers): Result<null> {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return failure({ code: 'cross-origin' });
  const origin = headers.get('origin');
  if (origin === null) return success(null);
  const own = headers.get('host');
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host === own ? success(null) : failure({ code: 'cross-origin' });
}
