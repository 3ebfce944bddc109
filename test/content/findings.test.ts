import { describe, expect, it } from 'vitest';
import { explainFinding, FINDING_WORDS } from '#lib/content/findings/words.ts';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';

const NAMES = {
  subject: 'the server’s certificate',
  issuer: 'the intermediate “X”',
  issuing: 'the intermediate “X”',
  host: 'sts.contoso.com',
  source: 'server',
  stores: 'Mozilla’s roots',
} as const;

describe.each(FINDING_CODES)('words for %s', (code) => {
  const words = FINDING_WORDS[code];

  it('read as one clean sentence even without parameters', () => {
    for (const source of ['server', 'files'] as const) {
      const sentence = explainFinding(code, {}, { ...NAMES, source });
      expect(sentence).toMatch(/^[A-Z“].*[^.\s]\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\( ?\)/);
    }
  });

  it('have a short title and a connector of at most four words', () => {
    expect(words.title.length).toBeLessThanOrEqual(75);
    expect(words.title).not.toMatch(/\.$/);
    expect(words.connector.split(' ').length).toBeLessThanOrEqual(4);
    expect(words.connector.length).toBeLessThanOrEqual(28);
  });

  it('say whom it affects, how to fix and how to verify in full sentences', () => {
    for (const part of [words.means, words.fix, words.verify]) {
      expect(part.length).toBeGreaterThan(20);
      expect(part).toMatch(/[.”]$/);
      expect(part).not.toMatch(/please|simply|just |obviously/i);
    }
  });
});

it('has no words for codes that do not exist', () => {
  expect(Object.keys(FINDING_WORDS).sort()).toEqual([...FINDING_CODES].sort());
});
