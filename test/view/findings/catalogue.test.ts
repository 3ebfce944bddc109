import { expect, it } from 'vitest';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';
import { findingCatalogue } from '#lib/view/findings/catalogue.ts';

it('lists every finding code once, each with its words and clause', () => {
  const entries = findingCatalogue().flatMap((section) => section.entries);
  expect(entries.map(({ code }) => code).sort()).toEqual([...FINDING_CODES].sort());
  for (const { code, title, clause, means, fix, verify } of entries) {
    for (const text of [title, clause, means, fix, verify]) expect(text, code).not.toBe('');
  }
});
