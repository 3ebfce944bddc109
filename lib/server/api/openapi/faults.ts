import type { Fault, FaultCode } from '../../../endpoints/wire.ts';
import { PROTOCOL_IDS } from '../../../endpoints/wire.ts';
import { constant, number, object, oneOfTexts, orNull, text, whole, type JsonSchema } from './json-schema.ts';

type Fields<C extends FaultCode> = Exclude<keyof Extract<Fault, { code: C }>, 'code'>;

const stage = oneOfTexts(['dns', 'connect', 'starttls', 'handshake', 'check'], 'Where the check stood.');
const host = text('The name asked for.');
const wait = whole('Seconds to wait before the next try.');
const protocol = oneOfTexts(PROTOCOL_IDS);
const remedy = orNull(text('Value to give to the variable; null: nothing would allow it.'));

/** Every fault with its own fields: a new one does not compile before it stands here. */
const FIELDS: { readonly [C in FaultCode]: Readonly<Record<Fields<C>, JsonSchema>> } = {
  'bad-request': { field: orNull(text('Path of the field, null: the body.')), problem: text() },
  'cross-origin': {},
  'foreign-host': {
    host: text('The name that the server was called by.'),
    variable: text('Environment variable that would allow it.'),
  },
  'rate-limited': { scope: oneOfTexts(['client', 'global']), retryAfterSeconds: wait },
  busy: { retryAfterSeconds: wait },
  'dns-not-found': { host },
  'dns-failed': { host, reason: text("The resolver's code.") },
  'refused-by-policy': {
    address: text('The address refused, or the host as written.'),
    reason: text('Kind of place that the address leads to, for example "private" or "loopback".'),
    variable: orNull(text('Environment variable that would allow it.')),
    value: remedy,
  },
  'port-not-allowed': {
    port: whole(),
    variable: text('Environment variable that would allow it.'),
    value: text('Value to give to the variable.'),
  },
  'connection-refused': {},
  unreachable: { reason: text("The system's code, for example EHOSTUNREACH.") },
  timeout: { stage, milliseconds: number('The limit that was reached.') },
  'not-tls': { spoke: orNull(text('A guess at the protocol, for example "http".')) },
  'handshake-alert': {
    alert: { ...whole('AlertDescription (RFC 8446 §6).'), maximum: 255 },
    name: text('Its name, for example "handshake_failure".'),
  },
  'handshake-failed': { reason: text("OpenSSL's code.") },
  'closed-early': { stage },
  'too-large': { stage, limit: whole('Bytes allowed.') },
  'protocol-error': { protocol, problem: oneOfTexts(['unexpected-answer', 'turned-away', 'early-data']) },
  'starttls-refused': { protocol, reply: orNull(whole("The server's numeric reply.")) },
  canceled: {},
  internal: {},
};

const faults = Object.entries(FIELDS).map(([code, fields]) => object({ code: constant(code), ...fields }));

export const faultSchemas: Readonly<Record<string, JsonSchema>> = {
  Fault: { description: 'Why an answer is not there; `code` is stable.', oneOf: faults },
  FaultAnswer: object({
    fault: { $ref: '#/components/schemas/Fault' },
    message: text('One English sentence: what happened.'),
    advice: text('One English sentence: what to try.'),
  }),
  Failure: object({
    version: constant(1),
    ok: constant(false),
    error: { $ref: '#/components/schemas/FaultAnswer' },
  }),
};
