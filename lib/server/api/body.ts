/** Reads a JSON body of bounded size and checks its shape. */
import * as v from 'valibot';
import { SERVER_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';

const bad = (problem: string, field: string | null = null) =>
  failure({ code: 'bad-request', field, problem });

/** Collects a body, and stops reading at the limit. */
async function readBounded(request: Request): Promise<Result<string>> {
  const reader = request.body?.getReader();
  if (reader === undefined) return bad('has no body');
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return success(text + decoder.decode());
    size += value.length;
    if (size > SERVER_LIMITS.bodyBytes) {
      await reader.cancel();
      return bad(`has more than ${SERVER_LIMITS.bodyBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * The body as `schema` has it. JSON must be declared as such: a form of a foreign page can't do that
 * without asking first (CORS), which is never granted.
 */
export async function readBody<T>(request: Request, schema: v.GenericSchema<unknown, T>): Promise<Result<T>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return bad('must have the content type application/json');
  const text = await readBounded(request);
  if (!text.ok) return text;
  let json: unknown;
  try {
    json = JSON.parse(text.value);
  } catch {
    return bad('is not JSON');
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  return bad(issue.message, v.getDotPath(issue));
}
