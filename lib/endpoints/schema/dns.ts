/** `POST /api/v1/dns`: who may issue for a host (CAA), and which certificates its services may have (TLSA). */
import * as v from 'valibot';
import { flag, list, oneOf, orNull, text, time, whole, type NamedSchemas } from '../../wire/parts.ts';
import { WIRE_VERSION } from '../api.ts';
import { dnsRequest } from './request.ts';

const ttl = whole('Seconds that the answer may be kept; the least of its records.');
const authenticated = flag('The resolver says that it checked the signatures of the answer (AD bit).');

/** The name server did not answer, or said that it can't: also what a broken signature looks like. */
const unanswered = v.strictObject({
  state: v.literal('failed'),
  name: text('Name that was asked for.'),
  reason: text('SERVFAIL, TIMEOUT and the like.'),
});

export const caaAnswer = v.variant('state', [
  v.strictObject({
    state: v.literal('answered'),
    at: orNull(text('Name at which records were found; null: at none.')),
    asked: list(text(), 'Names asked, from the host upwards.'),
    authenticated,
    ttl,
    records: list(v.strictObject({ flags: whole(), tag: text(), value: text() })),
  }),
  unanswered,
]);

export const tlsaAnswer = v.strictObject({
  host: text(),
  port: whole(),
  // In the order of preference; null: the host asked about.
  preference: orNull(whole('Of the MX record.')),
  answer: v.variant('state', [
    v.strictObject({
      state: v.literal('answered'),
      name: text('For example "_25._tcp.mx.contoso.com".'),
      authenticated,
      ttl,
      records: list(
        v.strictObject({
          usage: whole(),
          selector: whole(),
          matching: whole(),
          data: text('Lower-case hex.'),
        }),
      ),
      // Null: not signed, or the resolver passes no signatures on. Absent from servers before this was told.
      signature: v.optional(
        orNull(v.strictObject({ from: time('Inception of its signature.'), until: time('Its expiration.') })),
      ),
    }),
    unanswered,
  ]),
});

export const dnsResult = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(true),
  asked: v.strictObject({ host: text(), port: whole() }),
  observedAt: time(),
  resolver: v.strictObject({
    addresses: list(text(), 'Name servers asked.'),
    source: oneOf(['configured', 'system'], 'Where their addresses come from.'),
  }),
  caa: caaAnswer,
  tlsa: list(tlsaAnswer, 'The host first, then its mail exchangers.'),
  // A client that follows DANE looks at the exchangers only where the MX records are signed (RFC 7672 §2.2.1).
  mail: orNull(
    v.variant('state', [v.strictObject({ state: v.literal('answered'), authenticated }), unanswered]),
  ),
});

export const dnsSchemas = {
  DnsRequest: dnsRequest,
  DnsResult: dnsResult,
} satisfies NamedSchemas;
