/** Reads a JSON body of bounded size and checks its shape. */
import * as v from 'valibot';
import { concat } from '../../core/der/bytes.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';

const bad = (problem: string, field: string | null = null) =>
  failure({ code: 'bad-request', field, problem });

/** What a body came to: its octets, or why it is not there. */
type Collected =
  | { readonly kind: 'body'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-slow' }
  /** The client left in the middle. */
  | { readonly kind: 'cut' };

/**
 * Collects a body, and stops reading at the limit and when its time is over. Never rejects: a client that
 * leaves in the middle is everyday.
 * @param onBytes is told of each piece; false ends the reading as too large
 */
export async function collectBody(
  request: Request,
  limit: number,
  milliseconds: number,
  onBytes: (length: number) => boolean = () => true,
): Promise<Collected> {
  const reader = request.body?.getReader();
  if (reader === undefined) return { kind: 'body', bytes: new Uint8Array() };
  const parts: Uint8Array[] = [];
  let size = 0;
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    void reader.cancel().catch(() => undefined);
  }, milliseconds);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (late.signal.aborted) return { kind: 'too-slow' };
      if (done) break;
      size += value.length;
      if (size > limit || !onBytes(value.length)) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      parts.push(value);
    }
  } catch {
    return { kind: late.signal.aborted ? 'too-slow' : 'cut' };
  } finally {
    clearTimeout(timer);
  }
  return { kind: 'body', bytes: concat(parts) };
}

/**
 * The body as `schema` has it. JSON must be declared as such: a form of a foreign page can't do that
 * without asking first (CORS), which is never granted.
 */
export async function readBody<T>(request: Request, schema: v.GenericSchema<unknown, T>): Promise<Result<T>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return bad('must have the content type application/json');
  const collected = await collectBody(request, SERVER_LIMITS.bodyBytes, SERVER_LIMITS.bodyMs);
  switch (collected.kind) {
    case 'cut':
      return failure({ code: 'canceled' });
    case 'too-slow':
      return bad(`did not come within ${SERVER_LIMITS.bodyMs} ms`);
    case 'too-large':
      return bad(`has more than ${SERVER_LIMITS.bodyBytes} bytes`);
    case 'body':
      break;
  }
  if (collected.bytes.length === 0) return bad('has no body');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(collected.bytes));
  } catch {
    return bad('is not JSON');
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  return bad(issue.message, v.getDotPath(issue));
}
