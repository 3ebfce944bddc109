/** `POST /api/v1/renewal-window`: when a CA would have a certificate renewed (ARI, RFC 9773). */
import * as v from 'valibot';
import { oneOf, orNull, text, time, whole, type NamedSchemas } from '../../wire/parts.ts';
import { WIRE_VERSION } from '../api.ts';
import { fault } from './fault.ts';
import { relayOnlyFault } from './relay.ts';
import { renewalWindowRequest } from './request.ts';

/** Why an ACME service told no window. */
export const windowFault = v.union([
  relayOnlyFault,
  fault,
  // What came could not be read; or the window in it has no start and end, or ends before it starts.
  v.strictObject({ code: oneOf(['unreadable', 'no-times']) }),
]);

export const renewalWindow = v.variant('state', [
  // No ACME service of this CA is known here.
  v.strictObject({ state: v.literal('no-service') }),
  // The service publishes no windows, or none of this certificate.
  v.strictObject({ state: v.literal('not-offered'), directory: text() }),
  v.strictObject({
    state: v.literal('window'),
    directory: text('Address of the ACME directory.'),
    start: time(),
    end: time(),
    explanation: orNull(text('Web address where the CA explains it; to be shown as a text.')),
    retryAfterSeconds: orNull(whole('When to ask again (RFC 9773 §4.3).')),
  }),
  v.strictObject({
    state: v.literal('failed'),
    directory: text(),
    fault: windowFault,
    reason: text('The same for people, in English.'),
  }),
]);

export const renewalWindowResult = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(true),
  observedAt: time(),
  window: renewalWindow,
});

export const renewalWindowSchemas = {
  RenewalWindowRequest: renewalWindowRequest,
  RenewalWindowResult: renewalWindowResult,
} satisfies NamedSchemas;
