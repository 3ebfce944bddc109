/** `GET /api/ready`: whether work can be given to this instance, for load balancers and monitoring. */
import { accessSync, constants, statSync } from 'node:fs';
import { WIRE_VERSION } from '../endpoints/api.ts';
import type { ShareService } from './share/service.ts';
import { json } from './api/respond.ts';
import { judgesState } from './probe/judges.ts';
import type { Service } from './api/service.ts';
import type { ready as readySchema } from './api/state-schema.ts';
import type { Wire } from '../wire/parts.ts';

/** Whether the data folder is there and can be written to. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Says nothing about what was checked; 503 with the same body when something is missing. */
export async function answerReady(
  { config, throttle, decoder }: Service,
  shares: Pick<ShareService, 'probe'>,
): Promise<Response> {
  const { running, waiting, overdue, refusals } = throttle.load;
  const checks = {
    database: await shares.probe(),
    dataFolder: isWritable(config.dataDir),
    slots: running < config.concurrency,
  };
  const ready = Object.values(checks).every(Boolean);
  const body: Wire<typeof readySchema> = {
    status: ready ? 'ready' : 'not-ready',
    apiVersion: WIRE_VERSION,
    checks,
    probe: judgesState(config),
    counters: { running, waiting, refused: refusals, overdue, decodeCut: decoder.load.cut },
  };
  return json(body, ready ? 200 : 503);
}
