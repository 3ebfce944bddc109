/**
 * No kind of oddity that a client's profile refuses stands under “every link holds”: the headline says who refuses.
 * Over the cases of the lab that decided a row of what was measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { headline, verdictText } from '#lib/view/result/headline.ts';
import { refusalOf } from '#lib/view/result/refusals.ts';
import { quickCases } from '#test/lab/cases/index.ts';
import { evidence, MEASURED_FILES } from '#test/lab/evidence.ts';
import { ChainMaker, type LabCase } from '#test/lab/make/chain.ts';
import { KeyCupboard } from '#test/lab/make/keys.ts';

const AT = new Date('2026-11-20T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'chainsight-kinds-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const wanted = evidence(MEASURED_FILES);
const made = quickCases(new ChainMaker(new KeyCupboard(folder), Date.UTC(2026, 10, 1)));
const cases = made.filter(({ id }) => wanted.has(id));

/** In general, and the ids of the clients that refuse it by their own rules. */
async function judge({ sent, roots, host }: LabCase): Promise<readonly [Report, readonly string[]]> {
  const evaluator = createEvaluator(crypto);
  const anchors = listAnchors('user', roots);
  const request = {
    supplied: sent.map((der, index) => ({ der, origin: { kind: 'presented' as const, index } })),
    host,
    at: AT,
    live: true,
    downloadsTried: true,
  };
  const report = await evaluator.evaluate({ ...request, anchors, rules: CLIENTS });
  const results = await evaluator.evaluateProfiles(
    request,
    PROFILES.map(({ id, rules }) => ({ id, anchors, rules })),
  );
  const refusing = new Set(
    results.filter(({ verdict }) => verdict === 'untrusted').map(({ client }) => client),
  );
  return [report, PROFILES.filter(({ id }) => refusing.has(id)).map(({ id }) => id)];
}

/** A case and a client that refuses it, for each kind that was green once. */
const NAMED: readonly (readonly [string, string])[] = [
  ['host/leaf-beside-bad-ip-3', 'chrome'],
  ['host/leaf-beside-utf8-dns', 'edge'],
  ['name/leaf-printable-at', 'chrome'],
  ['nc/intermediate-minimum-0', 'firefox'],
  ['ext/leaf-basicConstraints-false-written', 'chrome'],
  ['name/chain-umlaut-case', 'firefox'],
  ['name/chain-utf8-printable', 'firefox'],
  ['name/root-chain-printable', 'chrome'],
  ['ext/root-tlsFeature-not-critical', 'firefox'],
];

describe('what a client refuses', () => {
  it('is said by the headline with all that refuse, over every kind that was measured', async () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const one of cases) {
      const [report, refusing] = await judge(one);
      if (report.verdict !== 'trusted') continue;
      refused += refusing.length > 0 ? 1 : 0;
      const said = refusalOf(report)?.clients ?? [];
      const start = refusing.length > 0 ? 'Clients differ' : 'Clients trust';
      if ([...said].sort().join() !== [...refusing].sort().join() || !headline(report).startsWith(start))
        wrong.push(`${one.id}: ${refusing.join(', ')} refuse, said are ${said.join(', ')}`);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(40);
  }, 120_000);

  it.each(NAMED)('%s is not trusted by all, and %s is among those that refuse', async (id, client) => {
    const one = made.find((other) => other.id === id);
    if (!one) throw new Error(`No such case: ${id}`);
    const [report] = await judge(one);
    expect(report.verdict).toBe('trusted');
    expect(headline(report)).toMatch(/^Clients differ .* kinds? of client refuses? it \(/);
    expect(verdictText(report)).toBe('Trusted, but not by all clients');
    expect(refusalOf(report)?.clients).toContain(client);
  });
});
