/** Types of what `/api/v1/share` gives; see `wire-schema.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as schema from './wire-schema.ts';

export type ShareCreated = Wire<typeof schema.shareCreated>;
export type ShareDeleted = Wire<typeof schema.shareDeleted>;
export type ShareFault = Wire<typeof schema.shareFault>;
export type ShareFaultCode = ShareFault['code'];
export type ShareFailure = Wire<typeof schema.shareFailure>;

export const SHARE_WIRE_VERSION: ShareCreated['version'] = 1;
