import { ConfigError } from '../config.ts';
import { refuseForeignHost } from './own-host.ts';
import { fail } from './respond.ts';
import { service, type Service } from './service.ts';

/** Tells the log, and nobody else, about a defect. */
export function logDefect(error: unknown): void {
  const isConfig = error instanceof ConfigError;
  const text = error instanceof Error && !isConfig ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`chainsight: ${text}\n`);
}

/** Runs a handler for requests under a name of ours; a defect becomes the fault `internal`. */
export async function guarded(
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
