import { beforeAll, describe, expect, it } from 'vitest';
import { FINDINGS } from '#lib/core/finding/codes.ts';
import { sharedFile } from '../support/shared.ts';
import { expectedFamilies } from './families.ts';
import { runCase, type CaseResult } from './run.ts';
import { readSuite, type ConformanceCase } from './suites.ts';

/** A case and what became of it. */
interface Ran extends CaseResult {
  readonly test: ConformanceCase;
}

async function runSuite(file: string): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  for (const test of readSuite(sharedFile(file)).cases) ran.push({ ...(await runCase(test)), test });
  return ran;
}

const idsOf = (ran: readonly Ran[]): readonly string[] => ran.map(({ test }) => test.id);

describe('x509-limbo', () => {
  let ran: readonly Ran[];
  beforeAll(async () => {
    ran = await runSuite('conformance/limbo-dev.json');
  });

  it('is agreed with in every case, the pedantic ones included', () => {
    expect(ran.length).toBeGreaterThan(500);
    expect(idsOf(ran.filter(({ outcome }) => outcome !== 'agree'))).toEqual([]);
  });

  it('is rejected for the reason each case is about', () => {
    const astray: string[] = [];
    for (const { test, codes } of ran.filter(({ test: { accept } }) => !accept)) {
      const families = expectedFamilies(test.id);
      const named = codes.map((code) => FINDINGS[code].family);
      if (!families?.some((family) => named.includes(family))) {
        astray.push(
          `${test.id}: ${codes.join(' ')} (expected ${families?.join(' or ') ?? 'a row in families.ts'})`,
        );
      }
    }
    expect(astray).toEqual([]);
  });

  it('is told which link or certificate is at fault in every rejection', () => {
    expect(idsOf(ran.filter(({ test: { accept }, codes }) => !accept && codes.length === 0))).toEqual([]);
  });
});

describe('PKITS', () => {
  it('is agreed with in every test', async () => {
    const ran = await runSuite('conformance/pkits.json');
    expect(ran.length).toBeGreaterThan(200);
    expect(idsOf(ran.filter(({ outcome }) => outcome !== 'agree'))).toEqual([]);
  });
});
