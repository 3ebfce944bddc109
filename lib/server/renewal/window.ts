/**
 * Asks a CA's ACME service when a certificate should be renewed (ARI, RFC 9773): its directory first, then the
 * address that the directory names. Both through the gate. Who answers is not authenticated (see `exchange`): what
 * comes is a hint with its source, and decides nothing.
 */
import * as v from 'valibot';
import { isoTime } from '../../core/der/time.ts';
import { describeRelayFault } from '../../endpoints/describe-relay-fault.ts';
import { publicIssuer } from '../../endpoints/issuers.ts';
import type { RelayFault } from '../../endpoints/relay-wire.ts';
import type { RenewalWindow, RenewalWindowRequest } from '../../endpoints/renewal-window-wire.ts';
import type { AcmeDirectory } from '../config-values.ts';
import type { Gate } from '../gate/gate.ts';
import { RENEWAL_LIMITS } from '../limits.ts';
import { readAddress } from '../relay/address.ts';
import { Clock } from '../relay/clock.ts';
import { exchange } from '../relay/exchange.ts';

interface WindowParts {
  readonly gate: Gate;
  /** Those of the operator come before the known ones. */
  readonly directories: readonly AcmeDirectory[];
  readonly now: () => number;
}

const directory = v.object({ renewalInfo: v.optional(v.string()) });
const renewalInfo = v.object({
  suggestedWindow: v.object({ start: v.string(), end: v.string() }),
  explanationURL: v.optional(v.nullable(v.string())),
});

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export async function askRenewalWindow(
  { certificate, organisation }: RenewalWindowRequest,
  { gate, directories, now }: WindowParts,
  signal: AbortSignal,
): Promise<RenewalWindow> {
  const own = directories.find((one) => sameName(one.organisation, organisation))?.url;
  const address = own ?? publicIssuer(organisation)?.windows?.directory ?? null;
  if (address === null) return { state: 'no-service' };
  const clock = new Clock(RENEWAL_LIMITS, signal);
  try {
    const offers = await getJson(address, directory, gate, clock, now);
    if (offers.kind !== 'read') return { state: 'failed', directory: address, reason: reasonOf(offers) };
    const { renewalInfo: base } = offers.value;
    if (base === undefined) return { state: 'not-offered', directory: address };
    const got = await getJson(`${base.replace(/\/$/, '')}/${certificate}`, renewalInfo, gate, clock, now);
    if (got.kind === 'status' && got.status === 404) return { state: 'not-offered', directory: address };
    if (got.kind !== 'read') return { state: 'failed', directory: address, reason: reasonOf(got) };
    return windowOf(got.value, got.retryAfterSeconds, address);
  } finally {
    clock.stop();
  }
}

function windowOf(
  { suggestedWindow, explanationURL }: v.InferOutput<typeof renewalInfo>,
  retryAfterSeconds: number | null,
  address: string,
): RenewalWindow {
  const [start, end] = [suggestedWindow.start, suggestedWindow.end].map((text) => isoTime(Date.parse(text)));
  if (start === null || start === undefined || end === null || end === undefined || end <= start)
    return { state: 'failed', directory: address, reason: 'The window has no readable start and end.' };
  const said = explanationURL ?? null;
  return {
    state: 'window',
    directory: address,
    start,
    end,
    explanation: said !== null && said.length <= RENEWAL_LIMITS.explanationCharacters ? said : null,
    retryAfterSeconds,
  };
}

type Got<T> =
  | { readonly kind: 'read'; readonly value: T; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'fault'; readonly fault: RelayFault }
  | { readonly kind: 'unreadable' };

function reasonOf(got: Exclude<Got<never>, { kind: 'read' }>): string {
  if (got.kind === 'status') return `It answered with HTTP status ${got.status}.`;
  return got.kind === 'fault' ? describeRelayFault(got.fault).message : 'Its answer could not be read.';
}

async function getJson<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  gate: Gate,
  clock: Clock,
  now: () => number,
): Promise<Got<T>> {
  const url = readAddress(text);
  if (!url.ok) return { kind: 'fault', fault: url.fault };
  const got = await exchange({ url: url.value, body: null, accept: 'application/json' }, gate, clock);
  if (!got.ok) return { kind: 'fault', fault: got.fault };
  const { status, headers, message, end } = got.value;
  try {
    if (status !== 200) return { kind: 'status', status };
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > RENEWAL_LIMITS.bytes) return { kind: 'unreadable' };
      chunks.push(chunk);
    }
    const parsed = v.safeParse(schema, JSON.parse(Buffer.concat(chunks).toString('utf8')));
    if (!parsed.success) return { kind: 'unreadable' };
    return {
      kind: 'read',
      value: parsed.output,
      retryAfterSeconds: retryAfter(headers['retry-after'], now()),
    };
  } catch {
    return { kind: 'unreadable' };
  } finally {
    end();
  }
}

/** Seconds, or a date (RFC 9110 §10.2.3). */
function retryAfter(field: string | undefined, now: number): number | null {
  if (field === undefined) return null;
  const seconds = /^\d{1,9}$/.test(field) ? Number(field) : Math.round((Date.parse(field) - now) / 1000);
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
