import { describe, expect, it } from 'vitest';
import { INPUT_PROBLEM_WORDS } from '#lib/content/input/problems.ts';
import { TARGET_FAULT_WORDS } from '#lib/content/input/targets.ts';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';

/** States something for every name that words ask for. */
const ANYTHING = new Proxy({}, { get: () => 7 });

describe('words for inputs', () => {
  it('every problem says what happened and what to do, in sentences', () => {
    expect(Object.keys(INPUT_PROBLEM_WORDS).sort()).toEqual(Object.keys(INPUT_PROBLEMS).sort());
    for (const [code, { what, todo }] of Object.entries(INPUT_PROBLEM_WORDS)) {
      expect((what as (params: object) => string)(ANYTHING), code).toMatch(/^\S.*[.)]$/s);
      expect(todo.length, code).toBeGreaterThan(10);
    }
  });

  it('numbers are counted as people count', () => {
    expect(INPUT_PROBLEM_WORDS['der-truncated'].what({ bytes: 100, missing: 1 })).toContain(
      '1 byte is missing',
    );
    expect(INPUT_PROBLEM_WORDS['der-truncated'].what({ bytes: 100, missing: 48 })).toContain(
      '48 bytes are missing',
    );
    expect(INPUT_PROBLEM_WORDS['input-too-large'].what({ bytes: 20_971_520, limit: 16_777_216 })).toBe(
      'It is 20.0 MB long; at most 16.0 MB are read.',
    );
  });

  it('every fault of a typed host is a sentence', () => {
    for (const [code, words] of Object.entries(TARGET_FAULT_WORDS)) {
      expect((words as (params: object) => string)(ANYTHING), code).toMatch(/^\S.*\.$/s);
    }
  });
});
