/**
 * Asks a CA's ACME service when a certificate should be renewed (ARI, RFC 9773): its directory first, then the
 * address that the directory names. Both through the gate. Who answers is not authenticated (see `exchange`): what
 * comes is a hint with its source, and decides nothing.
 */
import * as v from 'valibot';
import { isoTime } from '../../core/der/time.ts';
import { describeRelayFault } from '../../endpoints/describe-relay-fault.ts';
import { publicIssuer } from '../../endpoints/issuers.ts';
import type {
  RenewalWindow,
  RenewalWindowRequest,
  WindowFault,
} from '../../endpoints/renewal-window-wire.ts';
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
    if (!offers.ok) return failed(address, offers.fault);
    const { renewalInfo: base } = offers.value;
    if (base === undefined) return { state: 'not-offered', directory: address };
    const got = await getJson(`${base.replace(/\/$/, '')}/${certificate}`, renewalInfo, gate, clock, now);
    if (!got.ok && got.fault.code === 'http-status' && got.fault.status === 404)
      return { state: 'not-offered', directory: address };
    if (!got.ok) return failed(address, got.fault);
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
    return failed(address, { code: 'no-times' });
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
  | { readonly ok: true; readonly value: T; readonly retryAfterSeconds: number | null }
  | { readonly ok: false; readonly fault: WindowFault };

const UNREADABLE = { ok: false, fault: { code: 'unreadable' } } as const;

const failed = (directory: string, fault: WindowFault): RenewalWindow => ({
  state: 'failed',
  directory,
  fault,
  reason: reasonOf(fault),
});

function reasonOf(fault: WindowFault): string {
  switch (fault.code) {
    case 'unreadable':
      return 'Its answer could not be read.';
    case 'no-times':
      return 'The window has no readable start and end.';
    default:
      return describeRelayFault(fault).message;
  }
}

async function getJson<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  gate: Gate,
  clock: Clock,
  now: () => number,
): Promise<Got<T>> {
  const url = readAddress(text);
  if (!url.ok) return url;
  const got = await exchange({ url: url.value, body: null, accept: 'application/json' }, gate, clock);
  if (!got.ok) return got;
  const { status, headers, message, end } = got.value;
  try {
    if (status !== 200) return { ok: false, fault: { code: 'http-status', status } };
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > RENEWAL_LIMITS.bytes) return UNREADABLE;
      chunks.push(chunk);
    }
    const parsed = v.safeParse(schema, JSON.parse(Buffer.concat(chunks).toString('utf8')));
    if (!parsed.success) return UNREADABLE;
    return {
      ok: true,
      value: parsed.output,
      retryAfterSeconds: retryAfter(headers['retry-after'], now()),
    };
  } catch {
    return UNREADABLE;
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
