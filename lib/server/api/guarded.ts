import { randomUUID } from 'node:crypto';
import { ConfigError } from '../config.ts';
import { detailsOf, inRequest, log } from '../log.ts';
import { refuseForeignHost } from './own-host.ts';
import { fail } from './respond.ts';
import { service, type Service } from './service.ts';

/** Name of the header that tells an answer's entries in the log. */
const REQUEST_ID = 'x-request-id';

/** Tells the log, and nobody else, about a defect. */
export function logDefect(error: unknown): void {
  // What is wrong with the configuration names variables and their values, and no host that was asked for.
  if (error instanceof ConfigError) log('error', 'configuration', { problems: error.message });
  else log('error', 'defect', detailsOf(error));
}

/** Runs a handler for requests under a name of ours; a defect becomes the fault `internal`. */
export function guarded(
  request: Request,
  handler: (service: Service) => Response | Promise<Response>,
): Promise<Response> {
  const id = randomUUID();
  return inRequest(id, async () => {
    const response = await answer(request, handler);
    response.headers.set(REQUEST_ID, id);
    return response;
  });
}

async function answer(
  request: Request,
  handler: (service: Service) => Response | Promise<Response>,
): Promise<Response> {
  try {
    const parts = service();
    const host = refuseForeignHost(request.headers, parts.config.hosts);
    return host.ok ? await handler(parts) : fail(host.fault);
  } catch (error) {
    logDefect(error);
    return fail({ code: 'internal' });
  }
}
