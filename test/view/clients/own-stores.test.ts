import { describe, expect, it } from 'vitest';
import type { KeptStore, UploadRefusal } from '#lib/trust/uploads/types.ts';
import { roots } from '#lib/content/messages/en/roots.ts';
import { input } from '#lib/content/messages/en/input.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import {
  listWords,
  refusalWords,
  remarkWords,
  signerWords,
  storeSummary,
} from '#lib/view/clients/own-stores.ts';

const words = makeTranslator('en', { roots });
const inputWords = makeTranslator('en', { input });

const kept: KeptStore = {
  id: 'x',
  standsFor: 'microsoft',
  file: 'authroot.stl',
  addedAt: '2026-11-23T10:00:00Z',
  date: '2026-08-25',
  size: 1,
  kind: 'list',
  count: 562,
  signer: { name: 'Publisher', microsoft: true },
};

describe('a trust store from a file', () => {
  it('says what it holds, of when, and who signed it', () => {
    expect(storeSummary(words, kept)).toBe('list of 562 roots by hash, of 2026-08-25, added 2026-11-23');
    expect(storeSummary(words, { ...kept, kind: 'roots', count: 1, date: null })).toBe(
      '1 root, added 2026-11-23',
    );
    expect(storeSummary(words, { ...kept, kind: 'blocked', count: 20 })).toContain('20 blocked certificates');
    expect(signerWords(words, kept)).toContain('under Microsoft’s root');
    expect(signerWords(words, { ...kept, signer: { name: 'Mallory', microsoft: false } })).toContain(
      'check where',
    );
    expect(signerWords(words, { ...kept, signer: null })).toBeNull();
    expect(listWords(words, kept)).toContain('roots.sst');
    expect(listWords(words, { kind: 'roots' })).toBeNull();
    expect(remarkWords(words, inputWords, { code: 'not-a-ca', count: 2 })).toBe(
      '2 certificates that are no CA can’t be a root and were left out.',
    );
  });

  const refusals: readonly (readonly [UploadRefusal, RegExp])[] = [
    [{ code: 'malformed', offset: 1500, reason: 'the store breaks off' }, /byte 1500: the store breaks off/],
    [{ code: 'list-unsigned' }, /not signed/],
    [{ code: 'list-signature', reason: 'it does not fit the list' }, /does not fit: it does not fit/],
    [{ code: 'list-kind', usages: ['1.2.3'] }, /1\.2\.3/],
    [{ code: 'list-for', standsFor: 'apple' }, /not for “Apple devices”/],
    [
      { code: 'no-roots', remarks: [{ code: 'not-a-ca', count: 1 }] },
      /no root in it.*1 certificate that is no CA/,
    ],
    [{ code: 'full', stores: 16, bytes: 8_388_608 }, /16 files with 8 MB/],
    [
      {
        code: 'problems',
        problems: [
          { code: 'der-truncated', file: 'a.pem', offset: 700, line: 12, params: { bytes: 900, missing: 3 } },
        ],
      },
      /a\.pem, line 12: It breaks off: 3 bytes are missing/,
    ],
  ];
  it.each(refusals)('says why it was not taken: $code', (refusal, told) => {
    const { title, lines } = refusalWords(words, inputWords, 'a.pem', refusal);
    expect(title.length).toBeGreaterThan(0);
    expect(lines.map(({ text }) => text).join(' ')).toMatch(told);
  });
});
