/** What the JSON part of a payload looks like: nothing of a foreign link is used before it fits this. */
import * as v from 'valibot';
import { FINDINGS, type FindingCode } from '../core/finding/codes.ts';
import { INPUT_PROBLEMS, type InputProblemCode } from '../core/input/problems.ts';
import type { InputProblem } from '../core/input/types.ts';
import { PURPOSE_IDS } from '../core/purpose/types.ts';
import { HELLOS, PROTOCOL_IDS } from '../endpoints/api.ts';
import { fault as anyFault } from '../endpoints/schema/fault.ts';
import { relayOnlyFault } from '../endpoints/schema/relay.ts';
import { SHARE_LIMITS as L } from './limits.ts';
import { naming } from './naming.ts';
import { EVIDENCE_KINDS } from './types.ts';

const text = v.pipe(v.string(), v.maxLength(L.textCharacters));
const time = v.pipe(v.string(), v.isoTimestamp());
const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(L.certificates));
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const oneOf = <T extends string>(options: readonly T[]) => v.picklist(options);

const keysOf = <T extends string>(record: Readonly<Record<T, unknown>>): readonly T[] =>
  Object.keys(record) as T[];

const bytes = v.instance(Uint8Array);

const origin = v.variant('kind', [
  v.strictObject({ kind: v.literal('presented'), index }),
  v.strictObject({ kind: v.literal('uploaded'), file: v.nullable(text) }),
  v.strictObject({ kind: v.literal('aia'), url: text }),
]);

/** What a code promises to state is not looked for: its words pass over what a link does not hold. */
const problem = v.pipe(
  v.strictObject({
    code: oneOf<InputProblemCode>(keysOf(INPUT_PROBLEMS)),
    file: v.nullable(text),
    offset: v.nullable(position),
    line: v.nullable(position),
    params: v.pipe(v.record(text, v.union([text, v.pipe(v.number(), v.finite())])), v.maxEntries(20)),
  }),
  v.transform((read) => read as InputProblem),
);

const addresses = v.pipe(v.array(text), v.maxLength(L.addresses));

const numbers = v.nullable(v.pipe(v.array(position), v.maxLength(L.schemes)));

const connection = v.strictObject({
  legacy: v.boolean(),
  smallHelloOnly: v.boolean(),
  cipher: v.exactOptional(text),
  group: v.nullable(text),
  clientCertificate: v.nullable(
    v.strictObject({
      issuers: v.pipe(v.array(bytes), v.maxLength(L.issuers)),
      total: position,
      bytes: position,
      schemes: numbers,
      types: numbers,
    }),
  ),
  refusedWithout: v.boolean(),
});

const observation = v.strictObject({
  host: text,
  port,
  start: oneOf(PROTOCOL_IDS),
  serverName: v.nullable(text),
  time,
  chains: v.pipe(
    v.array(
      v.strictObject({
        to: v.exactOptional(oneOf(HELLOS)),
        addresses,
        tlsVersion: text,
        chain: v.pipe(v.array(bytes), v.maxLength(L.certificates)),
        staple: v.nullable(bytes),
        scts: v.nullable(v.pipe(v.array(bytes), v.maxLength(L.scts))),
        connection: v.exactOptional(connection),
      }),
    ),
    v.maxLength(L.addresses * (1 + HELLOS.length)),
  ),
  silent: addresses,
});

/** Words are made of what these state. */
const told = v.union([
  relayOnlyFault,
  anyFault,
  v.strictObject({ code: v.picklist(['no-server', 'own-server-unreachable']) }),
  v.strictObject({ code: v.literal('answer-unreadable'), status: v.number() }),
]);

const fetched = v.strictObject({
  kind: oneOf(['issuer', 'crl', 'ocsp'] as const),
  url: text,
  about: sha256,
  time,
  milliseconds: v.nullable(v.pipe(v.number(), v.finite())),
  ders: v.pipe(v.array(bytes), v.maxLength(L.scts)),
  large: v.nullable(v.strictObject({ sha256, bytes: position })),
  nonce: v.nullable(bytes),
  fault: v.nullable(v.strictObject({ code: text, message: text, told: v.exactOptional(told) })),
});

const supplied = v.strictObject({
  der: bytes,
  origin,
  use: v.exactOptional(v.nullable(oneOf(['signing', 'encryption', 'both'] as const))),
});

const evidence = v.strictObject({
  kind: oneOf(EVIDENCE_KINDS),
  label: text,
  named: v.exactOptional(naming),
  supplied: v.pipe(v.array(supplied), v.maxLength(L.certificates)),
  crls: v.pipe(v.array(bytes), v.maxLength(L.crls)),
  ocsp: v.exactOptional(v.pipe(v.array(bytes), v.maxLength(L.crls))),
  roots: v.pipe(v.array(bytes), v.maxLength(L.roots)),
  problems: v.pipe(v.array(problem), v.maxLength(L.problems)),
  observation: v.nullable(observation),
  fetched: v.pipe(v.array(fetched), v.maxLength(L.fetched)),
});

/** Version 1, with its byte strings put back. */
export const payloadV1 = v.strictObject({
  version: v.literal(1),
  scope: oneOf(['everything', 'chain'] as const),
  view: oneOf(['result', 'guide'] as const),
  note: v.pipe(v.string(), v.maxLength(L.noteCharacters)),
  contact: v.pipe(v.string(), v.maxLength(L.contactCharacters)),
  sharedAt: time,
  evidence,
  question: v.strictObject({
    host: v.nullable(text),
    at: v.nullable(time),
    rules: text,
    purpose: v.exactOptional(oneOf(PURPOSE_IDS)),
    leaf: v.exactOptional(sha256),
  }),
  seen: v.strictObject({
    verdict: oneOf(['trusted', 'untrusted', 'unknown'] as const),
    at: time,
    weakest: v.nullable(oneOf<FindingCode>(keysOf(FINDINGS))),
    lists: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ id: text, title: text, date: v.nullable(text) })),
        v.maxLength(L.lists),
      ),
    ),
  }),
});

/** Version 2: a prepared guide. Its settings are checked by `checkSettings`. */
export const payloadV2 = v.strictObject({ version: v.literal(2), sharedAt: time, settings: v.unknown() });
