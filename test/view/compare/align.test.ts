import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '#lib/view/compare/align.ts';

const letters = (a: string, b: string): string =>
  align(a.length, b.length, (i, j) =>
    a[i] === b[j] ? 0 : a[i]?.toLowerCase() === b[j]?.toLowerCase() ? 0.5 : null,
  )
    .map((pair) => `${pair.a === null ? '-' : a[pair.a]}${pair.b === null ? '-' : b[pair.b]}`)
    .join(' ');

describe('align', () => {
  it('keeps equal elements together around what was added and removed', () => {
    expect(letters('LIR', 'LR')).toBe('LL I- RR');
    expect(letters('LR', 'LIR')).toBe('LL -I RR');
    expect(letters('', 'AB')).toBe('-A -B');
    expect(letters('', '')).toBe('');
  });

  it('takes kin for one place, and strangers never', () => {
    expect(letters('LI', 'Li')).toBe('LL Ii');
    expect(letters('LX', 'LY')).toBe('LL X- -Y');
  });

  it('prefers the very same to kin nearby', () => {
    expect(letters('iI', 'I')).toBe('i- II');
  });

  it('names every element of both sides once, in order', () => {
    const list = fc.array(fc.constantFrom('A', 'a', 'B', 'C'), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const pairs = align(a.length, b.length, (i, j) => (a[i] === b[j] ? 0 : null));
        const side = (of: 'a' | 'b'): readonly number[] =>
          pairs.flatMap((pair) => (pair[of] === null ? [] : [pair[of]]));
        expect(side('a')).toEqual(a.map((_, index) => index));
        expect(side('b')).toEqual(b.map((_, index) => index));
      }),
      { seed: 3 },
    );
  });
});
