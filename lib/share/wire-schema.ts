/**
 * What `/api/v1/share` speaks. Envelopes travel as bytes (`application/octet-stream`): the server sees
 * ciphertext, never a key.
 *
 *   POST   /api/v1/share?lifetime=<seconds>&once=<0|1>   envelope → `ShareCreated`
 *   GET    /api/v1/share/<id>                            envelope, or the fault `one-view`
 *   POST   /api/v1/share/<id>                            envelope of a one-view share, which is deleted
 *   DELETE /api/v1/share/<id>                            `Authorization: Bearer <delete token>`
 *
 * A one-view share needs a POST, so that nothing that merely follows links uses it up.
 */
import * as v from 'valibot';
import { text, time, whole, type NamedSchemas } from '../wire/parts.ts';

const version = v.literal(1);
const wait = whole('Seconds to wait before the next attempt.');

export const shareCreated = v.strictObject({
  version,
  ok: v.literal(true),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/), v.description('128 random bits, base64url.')),
  deleteToken: text('Whoever has it may delete the share; it is told once.'),
  expiresAt: time(),
});

export const shareDeleted = v.strictObject({ version, ok: v.literal(true) });

export const shareFault = v.variant('code', [
  v.strictObject({
    code: v.literal('bad-request'),
    problem: text('What is wrong, as the end of a sentence.'),
  }),
  v.strictObject({ code: v.literal('cross-origin') }),
  // Expired, deleted, used up, or never there: nobody is told which.
  v.strictObject({ code: v.literal('gone') }),
  // It is there; reading it deletes it.
  v.strictObject({
    code: v.literal('one-view'),
    check: text('Tells whether a link’s key fits; base64url.'),
  }),
  v.strictObject({ code: v.literal('too-large'), limit: whole('Octets that are taken.') }),
  v.strictObject({ code: v.literal('rate-limited'), retryAfterSeconds: wait }),
  // Too many uploads come in.
  v.strictObject({ code: v.literal('busy'), retryAfterSeconds: wait }),
  // The client left before its upload was complete.
  v.strictObject({ code: v.literal('canceled') }),
  // The operator's limit for all shares together, or the disk.
  v.strictObject({ code: v.literal('store-full') }),
  // The database does not answer.
  v.strictObject({ code: v.literal('store-unavailable'), retryAfterSeconds: wait }),
  v.strictObject({ code: v.literal('internal') }),
]);

export const shareFailure = v.strictObject({
  version,
  ok: v.literal(false),
  error: v.strictObject({ fault: shareFault, message: text(), advice: text() }),
});

export const shareSchemas = {
  ShareCreated: shareCreated,
  ShareDeleted: shareDeleted,
  ShareFault: shareFault,
  ShareFailure: shareFailure,
} satisfies NamedSchemas;
