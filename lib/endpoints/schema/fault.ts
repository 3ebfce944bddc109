/** Why an answer is not there. */
import * as v from 'valibot';
import { number, oneOf, orNull, text, whole, type NamedSchemas } from '../../wire/parts.ts';
import { PROTOCOL_IDS, WIRE_VERSION } from '../api.ts';

const host = text('The name asked for.');
const wait = whole('Seconds to wait before the next try.');
const protocol = oneOf(PROTOCOL_IDS);
/** Last AlertDescription there can be: it is one octet. */
const LAST_ALERT = 255;

/** Where a check stands when it ends; `check`: the whole of it came to no end. */
export const stage = oneOf(['dns', 'connect', 'starttls', 'handshake', 'check'], 'Where the check stood.');

export const protocolProblem = oneOf([
  // The greeting or an answer is not what the protocol has.
  'unexpected-answer',
  // The greeting turned us away (for example SMTP 554, IMAP BYE).
  'turned-away',
  // Bytes came in clear after the server had agreed to TLS: a command injection, or a broken server.
  'early-data',
]);

export const plainProtocol = oneOf(
  ['http', 'ssh', 'smtp-or-ftp', 'imap', 'pop3', 'xmpp', 'ldap', 'rdp', 'mysql'],
  'A guess at the protocol, for example "http".',
);

/** Kinds of addresses that are refused unless the operator lists them (see `lib/server/gate/address.ts`). */
export const refusalReason = oneOf(
  [
    ...(['loopback', 'private', 'link-local', 'metadata', 'multicast', 'broadcast', 'unspecified'] as const),
    ...(['carrier-nat', 'unique-local', 'reserved', 'own-address'] as const),
    ...(['ipv4-mapped', 'nat64', '6to4', 'teredo'] as const),
    // Written in a form that programs read differently: octal, hex, decimal, short, zone index.
    'spelling',
  ],
  'Kind of place that the address leads to, for example "private" or "loopback".',
);

export const fault = v.pipe(
  v.variant('code', [
    // The request itself can't be understood.
    v.strictObject({
      code: v.literal('bad-request'),
      field: orNull(text('Path of the field, null: the body.')),
      problem: text(),
    }),
    // A web page of another origin sent the request.
    v.strictObject({ code: v.literal('cross-origin') }),
    // The server was called by a name that is not known to be its own.
    v.strictObject({
      code: v.literal('foreign-host'),
      host: text('The name that the server was called by.'),
      variable: text('Environment variable that would allow it.'),
    }),
    v.strictObject({
      code: v.literal('rate-limited'),
      scope: oneOf(['client', 'global']),
      retryAfterSeconds: wait,
      perMinute: whole('Checks that are allowed in a minute.'),
      variable: text('Environment variable that sets it.'),
    }),
    // Too many checks run or wait.
    v.strictObject({ code: v.literal('busy'), retryAfterSeconds: wait }),
    v.strictObject({ code: v.literal('dns-not-found'), host }),
    // The resolver did not answer, or said that it can't.
    v.strictObject({ code: v.literal('dns-failed'), host, reason: text("The resolver's code.") }),
    v.strictObject({
      code: v.literal('refused-by-policy'),
      address: text('The address refused, or the host as written.'),
      reason: refusalReason,
      variable: orNull(text('Environment variable that would allow it.')),
      value: orNull(text('Value to give to the variable; null: nothing would allow it.')),
    }),
    v.strictObject({
      code: v.literal('port-not-allowed'),
      port: whole(),
      variable: text('Environment variable that would allow it.'),
      value: text('Value to give to the variable.'),
    }),
    v.strictObject({ code: v.literal('connection-refused') }),
    v.strictObject({
      code: v.literal('unreachable'),
      reason: text("The system's code, for example EHOSTUNREACH."),
    }),
    v.strictObject({
      code: v.literal('timeout'),
      stage,
      milliseconds: number('The limit that was reached.'),
    }),
    // The peer answered with something that is not TLS.
    v.strictObject({ code: v.literal('not-tls'), spoke: orNull(plainProtocol) }),
    // The peer refused the handshake before it sent a certificate.
    v.strictObject({
      code: v.literal('handshake-alert'),
      alert: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(LAST_ALERT),
        v.description('AlertDescription (RFC 8446 §6).'),
      ),
      name: text('Its name, for example "handshake_failure".'),
    }),
    // The handshake failed on our side before a certificate came.
    v.strictObject({ code: v.literal('handshake-failed'), reason: text("OpenSSL's code.") }),
    v.strictObject({ code: v.literal('closed-early'), stage }),
    v.strictObject({ code: v.literal('too-large'), stage, limit: whole('Bytes allowed.') }),
    // The plain dialogue before TLS did not follow the protocol asked for.
    v.strictObject({ code: v.literal('protocol-error'), protocol, problem: protocolProblem }),
    // The server speaks the protocol but does not offer, or refuses, the change to TLS.
    v.strictObject({
      code: v.literal('starttls-refused'),
      protocol,
      reply: orNull(whole("The server's numeric reply.")),
    }),
    v.strictObject({ code: v.literal('canceled') }),
    // A defect of Chainsight; details are in the server's log only.
    v.strictObject({ code: v.literal('internal') }),
  ]),
  v.description('Why an answer is not there; `code` is stable.'),
);

/** The words of a fault, for those who read JSON with their eyes. */
export const words = {
  message: text('One English sentence: what happened.'),
  advice: text('One English sentence: what to try.'),
};

export const faultAnswer = v.strictObject({ fault, ...words });

/** A request that could not be served at all. Comes with an HTTP status of 400 or above. */
export const failure = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(false),
  error: faultAnswer,
});

export const faultSchemas = {
  Fault: fault,
  FaultAnswer: faultAnswer,
  Failure: failure,
} satisfies NamedSchemas;
