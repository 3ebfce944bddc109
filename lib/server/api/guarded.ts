import { ConfigError } from '../config.ts';
import { fail } from './respond.ts';
import { service, type Service } from './service.ts';

/** Runs a handler; a defect becomes the fault `internal`, told in full to the log and to nobody else. */
export async function guarded(
  handler: (service: Service) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await handler(service());
  } catch (error) {
    const detail = error instanceof ConfigError ? error.message : error;
    process.stderr.write(
      `chainsight: ${detail instanceof Error ? (detail.stack ?? detail.message) : String(detail)}\n`,
    );
    return fail({ code: 'internal' });
  }
}
