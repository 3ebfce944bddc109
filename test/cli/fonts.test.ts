import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACES, keptFace, makeFace } from '#lib/cli/fonts.ts';

const APP = join(import.meta.dirname, '..', '..', 'app');

describe('faces kept with the sources', () => {
  for (const face of FACES) {
    it(`${face.file} is what \`npm run fonts\` makes of its package`, async () => {
      const made = Buffer.from(await makeFace(face));
      expect(made.equals(readFileSync(keptFace(face))), 'run `npm run fonts`').toBe(true);
    });
  }

  it('have every weight that is used', () => {
    const classes = readdirSync(APP, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|css)$/.test(name))
      .flatMap((name) => [...readFileSync(join(APP, name), 'utf8').matchAll(/font-\[(\d{3})\]/g)])
      .map(([, weight]) => Number(weight));
    expect(classes.length).toBeGreaterThan(100);
    const outside = classes.filter((weight) => FACES.some(({ min, max }) => weight < min || weight > max));
    expect(outside).toEqual([]);
  });
});
