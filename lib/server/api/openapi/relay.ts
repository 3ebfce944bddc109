import { EXPECTATIONS, FOUND, type RelayOnlyFault } from '../../../endpoints/relay-wire.ts';
import {
  constant,
  flag,
  list,
  number,
  object,
  oneOfTexts,
  orNull,
  text,
  whole,
  type JsonSchema,
} from './json-schema.ts';

type Code = RelayOnlyFault['code'];
type Fields<C extends Code> = Exclude<keyof Extract<RelayOnlyFault, { code: C }>, 'code'>;

const received = whole('Octets that had come.');

/** Every fault of the relay with its own fields: a new one does not compile before it stands here. */
const FIELDS: { readonly [C in Code]: Readonly<Record<Fields<C>, JsonSchema>> } = {
  'scheme-not-fetched': { scheme: text('For example "ldap".') },
  'port-blocked': { port: whole('The port of another protocol.') },
  'redirect-loop': {},
  'too-many-redirects': { limit: whole() },
  'http-status': { status: whole('As the other server gave it.') },
  'not-http': {},
  'answer-timeout': { milliseconds: number('The limit that was reached.'), received },
  'answer-cut': { received },
  'answer-too-large': { limit: whole('Octets allowed.') },
  'answer-not-expected': {
    expect: oneOfTexts(EXPECTATIONS),
    found: oneOfTexts(FOUND, 'What the answer looks like; nothing of it is told.'),
    reason: orNull(text('What our reader objected to.')),
  },
};

const own = Object.entries(FIELDS).map(([code, fields]) => object({ code: constant(code), ...fields }));

export const relaySchemas: Readonly<Record<string, JsonSchema>> = {
  RelayRequest: object(
    {
      url: { type: 'string', minLength: 1, description: 'http or https.' },
      expect: oneOfTexts(EXPECTATIONS, 'What the address should hold.'),
      body: {
        type: 'string',
        contentEncoding: 'base64',
        description: 'OCSPRequest (RFC 6960), DER; only for "ocsp", and necessary there.',
      },
      refresh: flag('Ask the address itself, also when a kept answer still holds; default false.'),
    },
    ['body', 'refresh'],
  ),
  RelayedHeader: {
    ...object({
      version: constant(1),
      lengths: list(whole(), 'Octets of each DER object in the body, in order.'),
      addresses: list(
        text(),
        'The address asked, then those that it redirected to, or that were asked by GET after a refused POST.',
      ),
      fetchedAt: { type: 'string', format: 'date-time', description: "The server's clock, UTC." },
      milliseconds: number(),
      kept: flag('Kept from an earlier request.'),
    }),
    description: 'The response header `chainsight-relay`, as JSON.',
  },
  RelayFault: { description: 'Why an address gave nothing.', oneOf: own },
  RelayFailure: object({
    version: constant(1),
    ok: constant(false),
    error: object({
      fault: {
        anyOf: [{ $ref: '#/components/schemas/RelayFault' }, { $ref: '#/components/schemas/Fault' }],
      },
      message: text('One English sentence: what happened.'),
      advice: text('One English sentence: what to try.'),
    }),
  }),
};
