/** Asks our own server, whose answers depend on the moment: they are never taken from a cache. */

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

interface Question {
  /** Sent as JSON. */
  readonly body: unknown;
  readonly signal: AbortSignal;
  /** Media type of the answer wanted. */
  readonly accept?: string;
  /** Stands in for the browser's own. */
  readonly send?: Fetch;
}

/** Posts to a path of our own server. @throws what `fetch` throws */
export const postOwn = (
  path: string,
  { body, signal, accept = 'application/json', send = fetch }: Question,
): Promise<Response> =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
    signal,
    credentials: 'same-origin',
    cache: 'no-store',
  });
