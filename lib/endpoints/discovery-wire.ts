/** Types of what `POST /api/v1/discover` takes and gives; see `schema/discovery.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as discovery from './schema/discovery.ts';
import type { discoverRequest } from './schema/request.ts';

export type DiscoverRequest = Wire<typeof discoverRequest>;
export type Evidence = Wire<typeof discovery.evidence>;
export type DiscoveredEndpoint = Wire<typeof discovery.discoveredEndpoint>;
export type DiscoveryEvent = Wire<typeof discovery.discoveryEvent>;
