/** Answers in JSON, with the HTTP status that a fault of the whole request has. */
import { describeFault } from '../../endpoints/describe-fault.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { FailureAnswer, Fault, FaultCode } from '../../endpoints/wire.ts';

const STATUS: Readonly<Record<FaultCode, number>> = {
  'bad-request': 400,
  'cross-origin': 403,
  'foreign-host': 403,
  'refused-by-policy': 403,
  'port-not-allowed': 403,
  'dns-not-found': 422,
  'rate-limited': 429,
  canceled: 499,
  internal: 500,
  'dns-failed': 502,
  'connection-refused': 502,
  unreachable: 502,
  'not-tls': 502,
  'handshake-alert': 502,
  'handshake-failed': 502,
  'closed-early': 502,
  'too-large': 502,
  'protocol-error': 502,
  'starttls-refused': 502,
  busy: 503,
  timeout: 504,
};

/** HTTP status for a fault (RFC 9110 §15; 499 is a custom of proxies for a client that left). */
export const statusOf = (fault: Fault): number => STATUS[fault.code];

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const;

export function json(body: unknown, status = 200, extra: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...HEADERS, ...extra } });
}

export function fail(fault: Fault): Response {
  const body: FailureAnswer = { version: WIRE_VERSION, ok: false, error: describeFault(fault) };
  const wait = 'retryAfterSeconds' in fault ? { 'retry-after': String(fault.retryAfterSeconds) } : {};
  return json(body, statusOf(fault), wait);
}
