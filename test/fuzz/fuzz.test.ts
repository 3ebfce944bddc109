import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';
import { KINDS } from './kinds.ts';

/** The slice of `npm run fuzz` that every test run does; the seed is fixed so that it says the same every time. */
const SLICE = { seed: 5280, inputs: 3_600 };

it('neither throws nor trusts what was changed', async () => {
  const { failures, slow, inputs } = await fuzz(SLICE);
  expect(failures).toEqual([]);
  expect(slow).toEqual([]);
  const each = SLICE.inputs / Object.keys(KINDS).length;
  expect(Object.values(inputs)).toEqual(Object.keys(KINDS).map(() => each));
});
