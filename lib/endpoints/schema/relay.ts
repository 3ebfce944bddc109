/**
 * `POST /api/v1/relay`: a certificate's own addresses (issuer, CRL, OCSP), fetched by our server because a browser
 * may not. A good answer is bytes, so that a list of 50 MB need not become text: its body is DER objects one after
 * the other, and the header `RELAY_HEADER` says what they are.
 */
import * as v from 'valibot';
import { flag, list, number, oneOf, orNull, text, time, whole, type NamedSchemas } from '../../wire/parts.ts';
import { EXPECTATIONS, FOUND, RELAY_URL_CHARACTERS, WIRE_VERSION } from '../api.ts';
import { fault, words } from './fault.ts';
import { shape } from './request.ts';

/** The body of a relay request. Everything not named here is refused. */
export const relayRequest = v.strictObject(
  {
    url: v.pipe(
      v.string('must be a text'),
      v.minLength(1, 'must not be empty'),
      v.maxLength(RELAY_URL_CHARACTERS, 'is too long'),
      v.description('http or https.'),
    ),
    expect: v.pipe(
      v.picklist(EXPECTATIONS, `must be one of ${EXPECTATIONS.join(', ')}`),
      v.description('What the address should hold.'),
    ),
    body: v.exactOptional(
      v.pipe(
        v.string('must be a text'),
        v.base64('must be base64'),
        v.description('OCSPRequest (RFC 6960), DER; only for "ocsp", and necessary there.'),
      ),
    ),
    refresh: v.exactOptional(
      v.pipe(
        v.boolean('must be true or false'),
        v.description('Ask the address itself, also when a kept answer still holds; default false.'),
      ),
    ),
  },
  shape,
);

/** About a good answer. */
export const relayedHeader = v.pipe(
  v.strictObject({
    version: v.literal(WIRE_VERSION),
    // One CRL, one OCSP response, or certificates.
    lengths: list(whole(), 'Octets of each DER object in the body, in order.'),
    addresses: list(
      text(),
      'The address asked, then those that it redirected to, or that were asked by GET after a refused POST.',
    ),
    // Earlier than now when it was kept.
    fetchedAt: time("The server's clock, UTC."),
    // From the first look-up to the last octet, redirects included.
    milliseconds: number(),
    kept: flag('Kept from an earlier request.'),
  }),
  v.description('The response header `chainsight-relay`, as JSON.'),
);

const received = whole('Octets that had come.');

/** Why an address gave nothing, beyond what can go wrong with any connection. */
export const relayOnlyFault = v.pipe(
  v.variant('code', [
    // ldap and others: not fetched here, and not by most clients.
    v.strictObject({ code: v.literal('scheme-not-fetched'), scheme: text('For example "ldap".') }),
    // A port on which browsers too refuse to speak HTTP.
    v.strictObject({ code: v.literal('port-blocked'), port: whole('The port of another protocol.') }),
    v.strictObject({ code: v.literal('redirect-loop') }),
    v.strictObject({ code: v.literal('too-many-redirects'), limit: whole() }),
    v.strictObject({ code: v.literal('http-status'), status: whole('As the other server gave it.') }),
    v.strictObject({ code: v.literal('not-http') }),
    // Silent, or too slow.
    v.strictObject({
      code: v.literal('answer-timeout'),
      milliseconds: number('The limit that was reached.'),
      received,
    }),
    v.strictObject({ code: v.literal('answer-cut'), received }),
    v.strictObject({ code: v.literal('answer-too-large'), limit: whole('Octets allowed.') }),
    v.strictObject({
      code: v.literal('answer-not-expected'),
      expect: oneOf(EXPECTATIONS),
      found: oneOf(FOUND, 'What the answer looks like; nothing of it is told.'),
      reason: orNull(text('What our reader objected to.')),
    }),
  ]),
  v.description('Why an address gave nothing.'),
);

export const relayFaultAnswer = v.strictObject({ fault: v.union([relayOnlyFault, fault]), ...words });

/** Any other answer, with an HTTP status of 400 or above. */
export const relayFailure = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(false),
  error: relayFaultAnswer,
});

export const relaySchemas = {
  RelayRequest: relayRequest,
  RelayedHeader: relayedHeader,
  RelayFault: relayOnlyFault,
  RelayFailure: relayFailure,
} satisfies NamedSchemas;
