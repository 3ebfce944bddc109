import { describe, expect, it } from 'vitest';
import { askInRounds, type EvidenceAsk } from '#lib/core/report/asks.ts';
import { LIMITS } from '#lib/core/limits.ts';

const ask = (url: string): EvidenceAsk => ({
  kind: 'issuer',
  url,
  about: '',
  certificate: '',
  issuer: null,
  refresh: false,
});

describe('asking in rounds', () => {
  it('goes on while something is brought to light', async () => {
    const plan = [['a', 'b'], ['c'], []];
    const done: [readonly string[], number][] = [];
    await askInRounds(
      (round) => (plan[round] ?? []).map(ask),
      (asks, total) => {
        done.push([asks.map(({ url }) => url), total]);
        return Promise.resolve();
      },
    );
    expect(done).toEqual([
      [['a', 'b'], 2],
      [['c'], 3],
    ]);
  });

  it('ends at the number of asks, and at the number of rounds', async () => {
    let asked = 0;
    let rounds = 0;
    const count = (asks: readonly EvidenceAsk[]): Promise<void> => {
      asked += asks.length;
      rounds++;
      return Promise.resolve();
    };
    await askInRounds(() => Array.from({ length: 25 }, (_, index) => ask(String(index))), count);
    expect([asked, rounds]).toEqual([LIMITS.evidenceAsks, 3]);
    [asked, rounds] = [0, 0];
    await askInRounds((round) => [ask(String(round))], count);
    expect(rounds).toBe(LIMITS.evidenceRounds);
    await askInRounds(() => [ask('')], count, 1);
    expect(rounds).toBe(LIMITS.evidenceRounds + 1);
  });
});
