/** What comes before a route's own work, in the order that costs least: who asks is counted before anything is read. */
import type * as v from 'valibot';
import { success, type Result } from '../result.ts';
import { readBody } from './body.ts';
import { clientOf } from './client.ts';
import { refuseCrossOrigin } from './origin.ts';
import type { Service } from './service.ts';

interface Taken<T> {
  /** Key that limits are counted by. */
  readonly client: string;
  readonly body: T;
}

/** The client, counted, and the body as `schema` has it. */
export async function takeRequest<T>(
  request: Request,
  { config, throttle }: Pick<Service, 'config' | 'throttle'>,
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<Taken<T>>> {
  const origin = refuseCrossOrigin(request.headers);
  if (!origin.ok) return origin;
  const client = clientOf(request.headers, config.trustedProxies);
  if (!client.ok) return client;
  const counted = await throttle.count(client.value);
  if (!counted.ok) return counted;
  const body = await readBody(request, schema);
  return body.ok ? success({ client: client.value, body: body.value }) : body;
}
