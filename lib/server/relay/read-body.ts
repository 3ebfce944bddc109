/** Reads an answer of bounded size, and stops as soon as it can't be what is expected. */
import type { IncomingMessage } from 'node:http';
import { DerError, DerReader } from '../../core/der/reader.ts';
import type { Expectation } from '../../endpoints/api.ts';
import { RELAY_LIMITS } from '../limits.ts';
import { success } from '../result.ts';
import type { Clock } from './clock.ts';
import { inTime } from './exchange.ts';
import { isHopeless, lookAt, LOOK_BYTES } from '../decode/expected.ts';
import { refuse, type RelayResult } from './result.ts';

/** Octets of all answers being read now; many large ones at once would exhaust the memory. */
let open = 0;

/** The whole body. The message is read to its end or destroyed. */
export async function readBody(
  message: IncomingMessage,
  expect: Expectation,
  limit: number,
  clock: Clock,
): Promise<RelayResult<Uint8Array>> {
  const chunks: Buffer[] = [];
  let received = 0;
  try {
    // Leaving the loop destroys the message.
    for await (const chunk of message as AsyncIterable<Buffer>) {
      clock.heard();
      received += chunk.length;
      open += chunk.length;
      if (received > limit) return refuse({ code: 'answer-too-large', limit });
      if (open > RELAY_LIMITS.openBytes) return refuse({ code: 'busy', retryAfterSeconds: 5 });
      chunks.push(chunk);
      if (chunks.length > 1) continue;
      if (isHopeless(chunk, expect)) {
        const found = lookAt(chunk.subarray(0, LOOK_BYTES));
        return refuse({ code: 'answer-not-expected', expect, found, reason: null });
      }
      const reason = expect === 'certificate' ? null : lengthFault(chunk, message.headers['content-length']);
      if (reason !== null) return refuse({ code: 'answer-not-expected', expect, found: 'other', reason });
    }
    // Shared with the thread that reads it: a copy of each large answer would hold everybody up.
    const body = new Uint8Array(new SharedArrayBuffer(received));
    let offset = 0;
    for (const chunk of chunks) {
      body.set(chunk, offset);
      offset += chunk.length;
    }
    return success(body);
  } catch {
    return inTime(refuse({ code: 'answer-cut', received }), clock, received);
  } finally {
    open -= received;
  }
}

/** Why one DER value can't fill the length that HTTP announces, as our reader would say; null: it can. */
function lengthFault(start: Uint8Array, contentLength: string | undefined): string | null {
  if (contentLength === undefined) return null;
  const value = new DerReader(start, 0, Number(contentLength));
  try {
    value.next();
    value.finish('the answer');
    return null;
  } catch (error) {
    if (error instanceof DerError) return error.message;
    throw error;
  }
}
