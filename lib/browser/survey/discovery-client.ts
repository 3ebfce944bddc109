/** Asks our own server to look through a sign-in domain, and hands on what it finds as it finds it. */
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import type { DiscoverRequest, DiscoveryEvent } from '#lib/endpoints/discovery-wire.ts';
import type { FailureAnswer } from '#lib/endpoints/wire.ts';
import { HAS_SERVER } from '../home.ts';
import { postOwn } from '../own-server.ts';
import { readLines } from './ndjson.ts';

/** The stream ended before its last line: the server, or something in between, gave up. */
const BROKEN_OFF: AskFault = { code: 'own-server-unreachable' };

/**
 * Calls `onEvent` for every event up to `done`, and returns why there is no (whole) answer, or null.
 * @throws the signal's reason when cancelled
 */
export async function discover(
  request: DiscoverRequest,
  onEvent: (event: DiscoveryEvent) => void,
  signal: AbortSignal,
): Promise<AskFault | null> {
  if (!HAS_SERVER) return { code: 'no-server' };
  try {
    const response = await postOwn('/api/v1/discover', {
      body: request,
      signal,
      accept: 'application/x-ndjson',
    });
    if (!response.ok || !response.body) return await refusalOf(response);
    for await (const line of readLines(response.body)) {
      if (!isEvent(line)) return { code: 'answer-unreadable', status: response.status };
      if (line.event === 'failed') return line.failure.error.fault;
      onEvent(line);
      if (line.event === 'done') return null;
    }
    return BROKEN_OFF;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SyntaxError || error instanceof RangeError) {
      return { code: 'answer-unreadable', status: 200 };
    }
    return BROKEN_OFF;
  }
}

async function refusalOf(response: Response): Promise<AskFault> {
  try {
    const body = (await response.json()) as Partial<FailureAnswer> | null;
    if (body?.ok === false && body.error) return body.error.fault;
  } catch {
    // Whatever answered does not speak JSON: it is not our server.
  }
  return { code: 'answer-unreadable', status: response.status };
}

const isEvent = (line: unknown): line is DiscoveryEvent =>
  typeof line === 'object' && line !== null && 'event' in line && typeof line.event === 'string';
