/** The schemas of the API as JSON Schema, each under its name. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { ctLogSchemas } from '../../../endpoints/schema/ct-logs.ts';
import { discoverySchemas } from '../../../endpoints/schema/discovery.ts';
import { dnsSchemas } from '../../../endpoints/schema/dns.ts';
import { endpointSchemas } from '../../../endpoints/schema/endpoint.ts';
import { faultSchemas } from '../../../endpoints/schema/fault.ts';
import { federationSchemas } from '../../../endpoints/schema/federation.ts';
import { homeRealmSchemas } from '../../../endpoints/schema/home-realm.ts';
import { relaySchemas } from '../../../endpoints/schema/relay.ts';
import { renewalWindowSchemas } from '../../../endpoints/schema/renewal-window.ts';
import { shareSchemas } from '../../../share/wire-schema.ts';
import { trustSchemas } from '../../../trust/schema.ts';
import { stateSchemas } from '../state-schema.ts';

const SCHEMAS = {
  ...endpointSchemas,
  ...relaySchemas,
  ...discoverySchemas,
  ...federationSchemas,
  ...dnsSchemas,
  ...renewalWindowSchemas,
  ...homeRealmSchemas,
  ...faultSchemas,
  ...ctLogSchemas,
  ...shareSchemas,
  ...trustSchemas,
  ...stateSchemas,
};

/** The part of JSON Schema 2020-12 that operations use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly contentMediaType?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

const addressOf = (name: string): string => `#/components/schemas/${name}`;

export type SchemaName = keyof typeof SCHEMAS;

export const ref = (name: SchemaName): JsonSchema => ({ $ref: addressOf(name) });

/** Where a schema is part of another, its name stands there. */
export const schemas = toJsonSchemaDefs(SCHEMAS, {
  target: 'draft-2020-12',
  overrideRef: ({ referenceId }) => addressOf(referenceId),
});
