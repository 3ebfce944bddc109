/**
 * The stream of `POST /api/v1/discover`: one JSON object a line (application/x-ndjson). Every endpoint
 * comes first as `found` or `absent`; a found one later has an `answer`. `done` is the last line.
 */
import * as v from 'valibot';
import { flag, oneOf, orNull, text, whole, type NamedSchemas } from '../../wire/parts.ts';
import { PROTOCOL_IDS, WIRE_VERSION } from '../api.ts';
import { ROLE_IDS } from '../roles.ts';
import { endpointResult } from './endpoint.ts';
import { failure, faultAnswer } from './fault.ts';
import { discoverRequest } from './request.ts';

const role = oneOf(ROLE_IDS);
const id = text('"host:port/protocol", unique in the stream.');

export const evidence = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('name') }),
    v.strictObject({ kind: v.literal('srv'), record: text() }),
    v.strictObject({ kind: v.literal('mx'), preference: whole() }),
    // Follows from another endpoint, given by its host.
    v.strictObject({ kind: v.literal('beside'), host: text() }),
    v.strictObject({
      kind: v.literal('answer'),
      host: text('Host whose discovery service names it.'),
      how: v.pipe(
        v.picklist(['redirect', 'link']),
        v.description('It sends clients there, or names it as a service.'),
      ),
    }),
    v.strictObject({ kind: v.literal('certificate'), host: text('Host whose certificate names it.') }),
  ]),
  v.description('How the endpoint became known.'),
);

export const discoveredEndpoint = v.strictObject({
  id,
  role,
  host: text(),
  port: whole(),
  protocol: oneOf(PROTOCOL_IDS),
  evidence,
  alias: orNull(text('Canonical name that the host is an alias of.')),
  // So the endpoint may not exist at all.
  wildcard: flag('The domain answers for any name, and here as for any.'),
  // Not the customer's to repair.
  microsoft: flag('Runs at Microsoft.'),
});

export const discoveryEvent = v.pipe(
  v.variant('event', [
    v.strictObject({ event: v.literal('start'), version: v.literal(WIRE_VERSION), domain: text() }),
    v.strictObject({ event: v.literal('found'), endpoint: discoveredEndpoint }),
    // The name or record does not exist; usual, and no fault.
    v.strictObject({ event: v.literal('absent'), role, name: text() }),
    // A record could not be asked for.
    v.strictObject({ event: v.literal('unresolved'), role, name: text(), error: faultAnswer }),
    v.strictObject({ event: v.literal('answer'), id, answer: v.variant('ok', [endpointResult, failure]) }),
    v.strictObject({ event: v.literal('done'), found: whole(), answered: whole() }),
    // The stream ends because of this.
    v.strictObject({ event: v.literal('failed'), failure }),
  ]),
  v.description('One line of the stream. `done` or `failed` is the last.'),
);

export const discoverySchemas = {
  DiscoverRequest: discoverRequest,
  DiscoveredEndpoint: discoveredEndpoint,
  DiscoveryEvent: discoveryEvent,
} satisfies NamedSchemas;
