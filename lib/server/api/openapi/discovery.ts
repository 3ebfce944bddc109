import { ROLES } from '../../../endpoints/roles.ts';
import { PROTOCOL_IDS } from '../../../endpoints/wire.ts';
import {
  constant,
  flag,
  object,
  oneOfTexts,
  orNull,
  ref,
  text,
  whole,
  type JsonSchema,
} from './json-schema.ts';

const role = oneOfTexts(Object.keys(ROLES));
const id = text('"host:port/protocol", unique in the stream.');

export const discoverySchemas: Readonly<Record<string, JsonSchema>> = {
  DiscoverRequest: object({
    domain: { type: 'string', minLength: 1, maxLength: 1_000, description: 'For example "contoso.com".' },
  }),
  DiscoveredEndpoint: object({
    id,
    role,
    host: text(),
    port: whole(),
    protocol: oneOfTexts(PROTOCOL_IDS),
    evidence: {
      description: 'How the endpoint became known.',
      oneOf: [
        object({ kind: constant('name') }),
        object({ kind: constant('srv'), record: text() }),
        object({ kind: constant('mx'), preference: whole() }),
        object({ kind: constant('beside'), host: text() }),
        object({ kind: constant('certificate'), host: text('Host whose certificate names it.') }),
      ],
    },
    alias: orNull(text('Canonical name that the host is an alias of.')),
    wildcard: flag('The domain answers for any name, and here as for any.'),
    microsoft: flag('Runs at Microsoft.'),
  }),
  DiscoveryEvent: {
    description: 'One line of the stream. `done` or `failed` is the last.',
    oneOf: [
      object({ event: constant('start'), version: constant(1), domain: text() }),
      object({ event: constant('found'), endpoint: ref('DiscoveredEndpoint') }),
      object({ event: constant('absent'), role, name: text() }),
      object({ event: constant('unresolved'), role, name: text(), error: ref('FaultAnswer') }),
      object({
        event: constant('answer'),
        id,
        answer: { oneOf: [ref('EndpointResult'), ref('Failure')] },
      }),
      object({ event: constant('done'), found: whole(), answered: whole() }),
      object({ event: constant('failed'), failure: ref('Failure') }),
    ],
  },
};
