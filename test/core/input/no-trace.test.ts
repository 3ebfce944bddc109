/** No input with a private key leaves a trace of it in what is answered, whatever it is wrapped in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft } from '#lib/browser/ask/draft.ts';
import { planOf } from '#lib/browser/ask/plan.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import { recognisedSummary } from './recognised.ts';
import { problemWords } from '#lib/content/input/problems.ts';
import { hasPrivateKey } from '#lib/core/input/decode.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { build, FORMS, hex, KEYS, pieces, WRAPPINGS } from './hidden-keys.ts';
import { base64, concat, decode, made, pem, utf8 } from './material.ts';

const told = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one instanceof Uint8Array ? `${hex(one)} ${base64(one)} ${Buffer.from(one).toString('latin1')}` : one,
  );

const wrapping = fc.constantFrom(...Object.keys(WRAPPINGS));
const scene = fc.record({
  key: fc.constantFrom(...KEYS),
  form: fc.constantFrom(...Object.values(FORMS)),
  around: fc.array(wrapping, { maxLength: 2 }),
});

describe('a private key in any wrapping', () => {
  it('is refused, and nothing of it is in the answer or the words', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ key, form, around }) => {
        const decoded = await decode(build(form(key), around));
        // What is wrapped once more than is unwrapped is not read, and said not to be.
        const tooDeep = decoded.problems.some(({ code }) => code === 'wrapped-too-deeply');
        expect(hasPrivateKey(decoded) || tooDeep).toBe(true);
        const answer =
          told(decoded) + decoded.problems.map((one) => told(problemWords(ENGLISH_INPUT, one))).join('');
        for (const piece of pieces(key)) expect(answer.includes(piece)).toBe(false);
      }),
      { numRuns: 300, seed: 19 },
    );
  });

  it('does not stay in the box, nor in what the line under it says', () => {
    fc.assert(
      fc.property(scene, ({ key, form, around }) => {
        const input = build(form(key), around);
        if (typeof input !== 'string') return;
        const draft = createDraft();
        const recognised = recognise(input);
        draft.addFiles = () => undefined;
        draft.takeText(input, recognised);
        expect(draft.get().text).toBe('');
        const shown = told([recognised, draft.get(), planOf(draft.get(), recognised)]);
        for (const piece of pieces(key)) expect(shown.includes(piece)).toBe(false);
        expect(recognisedSummary(recognised)).not.toBe('');
      }),
      { numRuns: 300, seed: 19 },
    );
  });
});

it('a certificate in the same wrappings is read', async () => {
  for (const [name, wrapped] of Object.entries(WRAPPINGS)) {
    const inner = utf8(pem(made.leaf));
    const decoded = await decode(wrapped(inner));
    expect([name, decoded.certificates.length > 0, hasPrivateKey(decoded)]).toEqual([name, true, false]);
    expect(concat(decoded.certificates[0]?.der ?? [])).toEqual(made.leaf);
  }
});
