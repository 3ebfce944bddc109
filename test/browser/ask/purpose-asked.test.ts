import { expect, it } from 'vitest';
import { purposeAsked, resultAddress } from '#lib/browser/ask/purpose-asked.ts';
import { PURPOSE_IDS } from '#lib/core/purpose/types.ts';

it.each(PURPOSE_IDS)('finds %s in the address that asks for it', (id) => {
  expect(purposeAsked(new URL(resultAddress(id), 'http://localhost').search)).toBe(id);
});

it.each(['', '?', '?as=', '?as=nonsense', '?as=__proto__', '?at=client', '?as=CLIENT'])(
  'asks for nothing with “%s”',
  (search) => expect(purposeAsked(search)).toBeNull(),
);

it('has no part of it in the address where nobody asked', () => {
  expect(resultAddress(null)).toBe('/r');
});
