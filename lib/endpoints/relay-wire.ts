/** Types of what `POST /api/v1/relay` takes and gives; see `schema/relay.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as relay from './schema/relay.ts';
import type { Fault } from './wire.ts';

export type RelayRequest = Wire<typeof relay.relayRequest>;
export type RelayedHeader = Wire<typeof relay.relayedHeader>;
export type RelayOnlyFault = Wire<typeof relay.relayOnlyFault>;
export type RelayFault = Fault | RelayOnlyFault;
export type RelayFaultAnswer = Wire<typeof relay.relayFaultAnswer>;
export type RelayFailure = Wire<typeof relay.relayFailure>;
