/** What `GET /api/v1/ct-logs` gives: the logs of the list that the operator of the server provides. */
import type { CtLog } from '../core/transparency/log-list.ts';
import type { WIRE_VERSION } from './wire.ts';

export const CT_LOGS_PATH = '/api/v1/ct-logs';

/** A log as JSON: its key in base64. */
export type WireLog = Omit<CtLog, 'key'> & { readonly key: string };

export interface CtLogsAnswer {
  readonly version: typeof WIRE_VERSION;
  /** Empty: the operator provides none. */
  readonly logs: readonly WireLog[];
}
