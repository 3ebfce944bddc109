/** Mutants are the same in every run, and a difference is traced to the one mutation that makes it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { Difference } from '../compare.ts';
import { ChainMaker } from '../make/chain.ts';
import { KeyCupboard } from '../make/keys.ts';
import { drawMutants, mutant, type Mutant } from './draw.ts';
import { byKind, minimise } from './minimise.ts';
import { MADE_MODELS } from './models.ts';

const folder = mkdtempSync(join(tmpdir(), 'chainsight-mutants-'));
const maker = new ChainMaker(new KeyCupboard(folder), Date.UTC(2026, 10, 1));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const digits = ({ case: { sent, roots } }: Mutant): string =>
  [...sent, ...roots].map((der) => Buffer.from(der).toString('hex')).join(' ');

it('draws the same chains for a seed, others for another, and a longer run begins alike', () => {
  const first = drawMutants(maker, MADE_MODELS, 7, 12).map(digits);
  expect(drawMutants(maker, MADE_MODELS, 7, 15).slice(0, 12).map(digits)).toEqual(first);
  const other = drawMutants(maker, MADE_MODELS, 8, 12).map(digits);
  expect(new Set([...first, ...other]).size).toBe(24);
});

it('borrows parts of models, under names and keys of its own', () => {
  const drawn = drawMutants(maker, MADE_MODELS, 7, 40);
  const kinds = new Set(drawn.flatMap(({ mutations }) => mutations.map(({ kind }) => kind)));
  expect(kinds).toContain('leaf: extensions borrowed');
  expect(kinds).toContain('intermediate: name borrowed');
  expect(kinds.size).toBeGreaterThan(20);
  const readable = drawn.filter(({ case: { sent } }) => sent[0] && parseCertificate(sent[0]).ok);
  expect(readable.length).toBeGreaterThan(30);
});

it('takes away what a difference does not need', async () => {
  const whole = drawMutants(maker, MADE_MODELS, 7, 60).find(({ mutations }) => mutations.length > 4);
  if (!whole) throw new Error('no mutant of more than four');
  const culprit = whole.mutations[2];
  const difference: Difference = { case: whole.case.id, kind: 'false-accept', because: 'made up' };
  const [minimal, ...more] = await minimise(maker, [{ mutant: whole, difference }], async (mutants) =>
    Promise.resolve(
      new Map(
        mutants
          .filter(({ mutations }) => culprit !== undefined && mutations.includes(culprit))
          .map(({ case: { id } }) => [id, difference]),
      ),
    ),
  );
  expect(more).toEqual([]);
  expect(minimal?.mutant.mutations).toEqual([culprit]);
  expect(byKind(minimal ? [minimal] : [])[0]?.[0]).toBe(`false-accept ${culprit?.kind ?? ''}`);
  expect(digits(mutant(maker, 'again', []))).not.toBe('');
});
