/** Places of a list asked about in turn, where name servers answer and where none does. */
import { describe, expect, it } from 'vitest';
import { createBesideAsker } from '#lib/browser/beside/asker.ts';
import type { BesideFacts, BesideTarget } from '#lib/browser/beside/ask.ts';
import { BESIDE_AT_ONCE, BESIDE_SILENT } from '#lib/browser/limits.ts';

const { signal } = new AbortController();
const place = (index: number): BesideTarget => ({
  ...{ host: `h${index}.contoso.test`, port: 443, mail: false, leaf: null },
});
const places = (count: number): readonly BesideTarget[] =>
  Array.from({ length: count }, (_, index) => place(index));

function factsOf({ host, port }: BesideTarget, answered: boolean): BesideFacts {
  return {
    dns: {
      ...{ version: 1, ok: true, asked: { host, port }, observedAt: '2026-06-01T00:00:00Z' },
      resolver: { addresses: [], source: 'system' },
      caa: answered
        ? { ...{ state: 'answered', at: null, asked: [host], authenticated: false, ttl: 0 }, records: [] }
        : { state: 'failed', name: host, reason: 'TIMEOUT' },
      ...{ tlsa: [], mail: null },
    },
    ...{ wildcardCaa: null, window: null },
  };
}

describe('asking beside the hosts of a list', () => {
  it('gives up after some places in a row of which no name server tells anything', async () => {
    const asked: string[] = [];
    const asker = createBesideAsker(signal, (target) => {
      asked.push(target.host);
      return Promise.resolve(factsOf(target, false));
    });
    await Promise.all(places(40).map((target) => asker.ask(target)));
    expect(asked.length).toBeGreaterThanOrEqual(BESIDE_SILENT);
    expect(asked.length).toBeLessThan(BESIDE_SILENT + BESIDE_AT_ONCE);
    expect(asker.unasked()).toBe(40);
  });

  it('goes on where one in five is silent, and counts those', async () => {
    const asker = createBesideAsker(signal, (target) =>
      Promise.resolve(Number(/\d+/.exec(target.host)?.[0]) % 5 === 0 ? null : factsOf(target, true)),
    );
    const answers = await Promise.all(places(40).map((target) => asker.ask(target)));
    expect(answers.filter((one) => one !== null)).toHaveLength(32);
    expect(asker.unasked()).toBe(8);
  });

  it('asks nothing more once it was cancelled', async () => {
    const controller = new AbortController();
    const asked: string[] = [];
    const asker = createBesideAsker(controller.signal, (target) => {
      asked.push(target.host);
      controller.abort(new DOMException('Cancelled.', 'AbortError'));
      return Promise.resolve(null);
    });
    const ends = await Promise.allSettled(places(12).map((target) => asker.ask(target)));
    expect(asked).toHaveLength(1);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(11);
  });
});
