/** What request bodies look like. Everything not named here is refused. */
import * as v from 'valibot';
import type { DiscoverRequest } from '../../endpoints/discovery-wire.ts';
import type { FederationRequest } from '../../endpoints/federation/wire.ts';
import { PROTOCOL_IDS, type EndpointRequest } from '../../endpoints/wire.ts';

/** Longest host text taken; DNS allows 253 octets, other scripts take fewer characters than that. */
const HOST_CHARACTERS = 1_000;

const host = v.pipe(
  v.string('must be a text'),
  v.minLength(1, 'must not be empty'),
  v.maxLength(HOST_CHARACTERS, 'is too long'),
);

const port = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
  v.maxValue(65_535, 'must be at most 65535'),
);

/** Words for an object that is none, or has too few or too many fields. */
const shape = (issue: v.StrictObjectIssue): string =>
  issue.expected === 'never' ? 'is not a known field' : 'is missing, or the body is no object';

/** `v.exactOptional` leaves an absent field absent, as the wire types have it. */
export const endpointRequest: v.GenericSchema<unknown, EndpointRequest> = v.strictObject(
  {
    host,
    port: v.exactOptional(port),
    protocol: v.exactOptional(v.picklist(PROTOCOL_IDS, `must be one of ${PROTOCOL_IDS.join(', ')}`)),
    sni: v.exactOptional(v.nullable(host)),
    thorough: v.exactOptional(v.boolean('must be true or false')),
  },
  shape,
);

export const discoverRequest: v.GenericSchema<unknown, DiscoverRequest> = v.strictObject(
  { domain: host },
  shape,
);

export const federationRequest: v.GenericSchema<unknown, FederationRequest> = v.strictObject(
  { host, port: v.exactOptional(port) },
  shape,
);
