/**
 * Fetches the addresses that certificates name, for pages that may not. It can't serve as a proxy: every
 * hop passes the gate, and only what reads as the expected DER comes out.
 */
import { createHash } from 'node:crypto';
import { isOcspRequest } from '../../core/revocation/ocsp-request.ts';
import type { RelayRequest } from '../../endpoints/relay-wire.ts';
import { sharedDecoder, type Decoder } from '../decode/decoder.ts';
import type { Gate } from '../gate/gate.ts';
import { RELAY_LIMITS } from '../limits.ts';
import { success } from '../result.ts';
import { RelayCache } from './cache.ts';
import type { Ask } from './exchange.ts';
import { readAddress } from './address.ts';
import { fetchExpected, type Asker, type Fetched, type RelayLimits } from './fetch.ts';
import { Joined } from './join.ts';
import { refuse, type RelayResult } from './result.ts';

export interface Relayed {
  readonly fetched: Fetched;
  /** True when it was kept from an earlier request. */
  readonly kept: boolean;
}

export interface Relay {
  /** One answer, kept or fetched. Requests for the same at the same time share one fetch. */
  fetch(request: RelayRequest, asker: Asker): Promise<RelayResult<Relayed>>;
}

export interface RelayParts {
  readonly gate: Gate;
  readonly decoder?: Decoder;
  readonly limits?: RelayLimits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly cacheBytes?: number;
}

export function createRelay({
  gate,
  decoder = sharedDecoder(),
  limits = RELAY_LIMITS,
  now = Date.now,
  cacheBytes,
}: RelayParts): Relay {
  const cache = new RelayCache(now, cacheBytes);
  const joined = new Joined<RelayResult<Fetched>>();
  return {
    async fetch(request, { client, signal }) {
      const ask = readRequest(request);
      if (!ask.ok) return ask;
      const key = keyOf(ask.value);
      const kept = request.refresh === true ? null : cache.get(key);
      if (kept) return success({ fetched: kept, kept: true });
      const result = await joined.run(
        key,
        signal,
        async (shared) => {
          const parts = { gate, decoder, limits, now };
          const fetched = await fetchExpected(ask.value, parts, { client, signal: shared });
          if (fetched.ok) cache.keep(key, ask.value, fetched.value);
          return fetched;
        },
        () => refuse({ code: 'canceled' }),
      );
      return result.ok ? success({ fetched: result.value, kept: false }) : result;
    },
  };
}

const badBody = (problem: string) => refuse({ code: 'bad-request', field: 'body', problem } as const);

function readRequest({ url, expect, body }: RelayRequest): RelayResult<Ask> {
  const address = readAddress(url);
  if (!address.ok) return address;
  if (expect !== 'ocsp') {
    if (body !== undefined) return badBody('is only for OCSP');
    return success({ url: address.value, expect, body: null });
  }
  const octets = Buffer.from(body ?? '', 'base64');
  // Whatever listens there reads these octets too: nothing but a request goes out.
  if (!isOcspRequest(octets)) return badBody('must be an OCSP request, DER in base64');
  return success({ url: address.value, expect, body: octets });
}

function keyOf({ url, expect, body }: Ask): string {
  const digest = body === null ? '' : createHash('sha256').update(body).digest('base64');
  return `${expect} ${digest} ${url.href}`;
}
