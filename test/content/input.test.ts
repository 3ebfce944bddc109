import { describe, expect, it } from 'vitest';
import { problemWords } from '#lib/content/input/problems.ts';
import { targetFaultWords } from '#lib/content/input/targets.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import type { SaidOfTarget } from '#lib/core/input/host.ts';
import { INPUT_PROBLEMS, type SaidOfInput } from '#lib/core/input/problems.ts';
import { input } from '#lib/content/messages/en/input.ts';

describe.each(LOCALES)('words for inputs in %s', (locale) => {
  it('say of every problem what happened and what to do, in sentences', async () => {
    expect(Object.keys(input.problem).toSorted()).toEqual(Object.keys(INPUT_PROBLEMS).toSorted());
    const words = makeTranslator(locale, await loadPart(locale, 'input'));
    for (const code of Object.keys(INPUT_PROBLEMS)) {
      const said = { code, params: {} } as SaidOfInput;
      const { what, todo } = problemWords(words, said);
      expect(what, code).toMatch(/^\S.*[.)。」»“]$/s);
      expect(what, code).not.toMatch(/undefined|NaN/);
      expect(todo.length, code).toBeGreaterThan(5);
    }
  });

  it('say of every fault of a typed host what is wrong, in a sentence', async () => {
    const words = makeTranslator(locale, await loadPart(locale, 'input'));
    const values = { character: 'x', position: 1, length: 300, label: 'x', name: 'x', address: 'x' };
    const others = { zone: 'x', port: 'x', scheme: 'x', domain: 'x.example', limit: 5, rest: '' };
    for (const code of Object.keys(input.target)) {
      const said = { code, params: { ...values, ...others } } as unknown as SaidOfTarget;
      expect(targetFaultWords(words, said), code).toMatch(/^\S.*[.。]$/s);
    }
  });
});

describe('words for inputs', () => {
  const what = (said: SaidOfInput): string => problemWords(ENGLISH_INPUT, said).what;

  it('count as people count', () => {
    expect(what({ code: 'der-truncated', params: { bytes: 100, missing: 1 } })).toContain(
      '1 byte is missing',
    );
    expect(what({ code: 'der-truncated', params: { bytes: 100, missing: 48 } })).toContain(
      '48 bytes are missing',
    );
  });

  it('give a size as it is', () => {
    const said = (bytes: number) => what({ code: 'input-too-large', params: { bytes, limit: 16_777_216 } });
    expect(said(20_971_520)).toBe('It is 20 MB long; at most 16 MB are read.');
    expect(said(50 * 1_048_576)).toBe('It is 50 MB long; at most 16 MB are read.');
  });
});
