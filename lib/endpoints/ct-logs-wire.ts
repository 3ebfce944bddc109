/** Types of what `GET /api/v1/ct-logs` gives; see `schema/ct-logs.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as logs from './schema/ct-logs.ts';

export type WireLog = Wire<typeof logs.ctLog>;
export type CtLogsAnswer = Wire<typeof logs.ctLogsAnswer>;
