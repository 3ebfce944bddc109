import { describe, expect, it } from 'vitest';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { LOCALES, type Locale } from '#lib/content/messages/locales.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import type { InputProblem } from '#lib/core/input/types.ts';
import { notRead } from '#lib/view/result/not-read.ts';
import { ENGLISH } from '#test/e2e/support/unmarked-english.ts';
import { report } from '../fixtures.ts';

const PROBLEMS: readonly InputProblem[] = [
  { code: 'input-no-certificate', file: 'notes.txt', offset: null, line: null, params: {} },
  { code: 'der-truncated', file: 'old.cer', offset: 7, line: null, params: { bytes: 9, missing: 1 } },
  { code: 'pem-end-missing', file: null, offset: null, line: 12, params: { label: 'CERTIFICATE' } },
];
const SENT = report({
  unparsed: [{ index: 2, file: null, offset: 12, reason: 'the length runs past the end' }],
});

const rowsIn = async (locale: Locale) =>
  notRead(
    PROBLEMS,
    SENT,
    joinWords(
      makeTranslator(locale, await loadSummary(locale)),
      makeTranslator(locale, await loadPart(locale, 'input')),
    ),
  );

describe('what of an input could not be read', () => {
  it('has its place and its reason', async () => {
    const rows = await rowsIn('en');
    expect(rows.map(({ where }) => where)).toEqual([
      'notes.txt',
      'old.cer, byte 7',
      'Sent 3rd, byte 12',
      'Pasted text, line 12',
    ]);
    expect(rows[2]).toMatchObject({
      what: 'It is not a readable certificate: the length runs past the end.',
      said: 'the length runs past the end',
    });
  });

  it.each(LOCALES.filter((one) => one !== 'en'))(
    'is told in %s, but for what our reader says',
    async (locale) => {
      for (const { where, what, said, todo } of await rowsIn(locale)) {
        if (said !== null) expect(what).toContain(said);
        // A line of a file is quoted as it stands there.
        const rest = what.replace(said ?? '', '').replaceAll(/-----[^-]+-----/g, '');
        expect([where, rest, todo ?? ''].join(' ')).not.toMatch(ENGLISH);
      }
    },
  );
});
