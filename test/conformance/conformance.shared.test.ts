import { describe, expect, it } from 'vitest';
import { FINDINGS } from '#lib/core/finding/codes.ts';
import { sharedFile } from '../support/shared.ts';
import { expectedFamilies } from './families.ts';
import { runCase, type CaseResult } from './run.ts';
import { readSuite, type ConformanceCase } from './suites.ts';

const limbo = () => readSuite(sharedFile('conformance/limbo-dev.json')).cases;
const pkits = () => readSuite(sharedFile('conformance/pkits.json')).cases;

async function disagreements(cases: readonly ConformanceCase[]): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const test of cases) results.push(await runCase(test));
  return results.filter(({ outcome }) => outcome !== 'agree');
}

describe('public suites', () => {
  it('agrees with every x509-limbo case, the pedantic ones included', async () => {
    const cases = limbo();
    expect(cases.length).toBeGreaterThan(500);
    expect(await disagreements(cases)).toEqual([]);
  });

  it('agrees with every PKITS test', async () => {
    const cases = pkits();
    expect(cases.length).toBeGreaterThan(200);
    expect(await disagreements(cases)).toEqual([]);
  });

  it('rejects each limbo case for the reason the case is about', async () => {
    const astray: string[] = [];
    for (const test of limbo()) {
      if (test.accept) continue;
      const families = expectedFamilies(test.id);
      const { codes } = await runCase(test);
      const named = codes.map((code) => FINDINGS[code].family);
      if (!families?.some((family) => named.includes(family))) {
        astray.push(
          `${test.id}: ${codes.join(' ')} (expected ${families?.join(' or ') ?? 'a row in families.ts'})`,
        );
      }
    }
    expect(astray).toEqual([]);
  });

  it('says which link or certificate is at fault in every rejection', async () => {
    const cases = limbo().filter(({ accept }) => !accept);
    const silent: string[] = [];
    for (const test of cases) if ((await runCase(test)).codes.length === 0) silent.push(test.id);
    expect(silent).toEqual([]);
  });
});
