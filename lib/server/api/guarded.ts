import { ConfigError } from '../config.ts';
import { fail } from './respond.ts';
import { service, type Service } from './service.ts';

/** Tells the log, and nobody else, about a defect. */
export function logDefect(error: unknown): void {
  const isConfig = error instanceof ConfigError;
  const text = error instanceof Error && !isConfig ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`chainsight: ${text}\n`);
}

/** Runs a handler; a defect becomes the fault `internal`. */
export async function guarded(
  handler: (service: Service) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await handler(service());
  } catch (error) {
    logDefect(error);
    return fail({ code: 'internal' });
  }
}
