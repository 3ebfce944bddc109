import { describe, expect, it } from 'vitest';
import { lower } from '#lib/core/text.ts';

describe('a sentence inside another', () => {
  it.each([
    ['The root is not known', 'the root is not known'],
    ['A root', 'a root'],
    ['OCSP answers are old', 'OCSP answers are old'],
    ['RSA keys', 'RSA keys'],
    ['Certificate Transparency can’t be judged', 'Certificate Transparency can’t be judged'],
    ['Certificates are missing', 'certificates are missing'],
    ['', ''],
  ])('“%s” goes on as “%s”', (text, inside) => {
    expect(lower(text)).toBe(inside);
  });
});
