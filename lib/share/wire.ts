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
export const SHARE_WIRE_VERSION = 1;

export interface ShareCreated {
  readonly version: typeof SHARE_WIRE_VERSION;
  readonly ok: true;
  readonly id: string;
  readonly deleteToken: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
}

export interface ShareDeleted {
  readonly version: typeof SHARE_WIRE_VERSION;
  readonly ok: true;
}

export type ShareFault =
  | { readonly code: 'bad-request'; readonly problem: string }
  | { readonly code: 'cross-origin' }
  /** Expired, deleted, used up, or never there: nobody is told which. */
  | { readonly code: 'gone' }
  /** It is there; reading it deletes it. `check` (base64url) tells whether a link's key fits it. */
  | { readonly code: 'one-view'; readonly check: string }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'rate-limited'; readonly retryAfterSeconds: number }
  /** Too many uploads come in. */
  | { readonly code: 'busy'; readonly retryAfterSeconds: number }
  /** The client left before its upload was complete. */
  | { readonly code: 'canceled' }
  /** The operator's limit for all shares together, or the disk. */
  | { readonly code: 'store-full' }
  /** The database does not answer. */
  | { readonly code: 'store-unavailable'; readonly retryAfterSeconds: number }
  | { readonly code: 'internal' };

export type ShareFaultCode = ShareFault['code'];

export interface ShareFailure {
  readonly version: typeof SHARE_WIRE_VERSION;
  readonly ok: false;
  readonly error: { readonly fault: ShareFault; readonly message: string; readonly advice: string };
}
