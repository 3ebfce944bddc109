import {
  SHARE_WIRE_VERSION,
  type ShareFailure,
  type ShareFault,
  type ShareFaultCode,
} from '../../share/wire.ts';
import { shareWords } from '../../share/words.ts';
import { json } from '../api/respond.ts';

const STATUS: Readonly<Record<ShareFaultCode, number>> = {
  'bad-request': 400,
  'cross-origin': 403,
  gone: 404,
  'one-view': 409,
  'too-large': 413,
  'rate-limited': 429,
  canceled: 499,
  internal: 500,
  busy: 503,
  'store-unavailable': 503,
  'store-full': 507,
};

export function refuse(fault: ShareFault): Response {
  const body: ShareFailure = {
    version: SHARE_WIRE_VERSION,
    ok: false,
    error: { fault, ...shareWords(fault) },
  };
  const wait = 'retryAfterSeconds' in fault ? { 'retry-after': String(fault.retryAfterSeconds) } : {};
  return json(body, STATUS[fault.code], wait);
}

/** The ciphertext: never kept by anything on the way, never taken for something else. */
export function envelopeResponse(envelope: Uint8Array): Response {
  return new Response(new Uint8Array(envelope), {
    headers: {
      'content-type': 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
