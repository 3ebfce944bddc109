/** Ends of trust, as the worker tells them. */
import type { ClientResult } from '#lib/core/evaluate/profiles.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { finding } from '../fixtures.ts';

/** @param until the client's last second, or null when it does not trust the chain now */
export function clientEnd(
  client: string,
  until: string | null,
  change: Partial<ClientResult> = {},
): ClientEnd {
  const expired = finding('expired', { kind: 'certificate', certificate: 0 });
  return {
    line: {
      client,
      enterprise: 'none',
      result: {
        client,
        verdict: until === null ? 'untrusted' : 'trusted',
        path: [],
        store: null,
        weakest: until === null ? expired : null,
        stopsAt: null,
        fetches: false,
        until: null,
        issuedUntil: null,
        publicAnchor: false,
        ...change,
      },
    },
    ends: until === null ? null : { until, because: expired, stopsAt: null },
  };
}
