/**
 * `npm run fonts`: makes the text faces that pages load from those of their packages: every character, but only the
 * weights and layout features that are used. A reader waits for 28 KB instead of 48 before the words stand in their
 * face. The files are kept with the sources; a test makes them again and compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'app', '_ui', 'frame', 'faces');

/** Kerning, marks over letters, forms by language, and figures of equal width in tables. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

/** Kept faces: where each comes from, and the weights that pages use (`font-[…]` in their classes). */
export const FACES = [
  { file: 'inter-latin.woff2', from: 'inter/files/inter-latin-wght-normal.woff2', min: 400, max: 700 },
  {
    file: 'jetbrains-mono-latin.woff2',
    from: 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
    min: 400,
    max: 700,
  },
] as const;

type Face = (typeof FACES)[number];

/** The bytes of a face as pages load it (WOFF2). */
export function makeFace({ from, min, max }: Face): Promise<Uint8Array> {
  const whole = readFileSync(join(ROOT, 'node_modules', '@fontsource-variable', from));
  return subsetFont(whole, null, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    keepFeatures: FEATURES,
    variationAxes: { wght: { min, max, default: min } },
  });
}

/** Where the face is kept. */
export const keptFace = ({ file }: Face): string => join(FOLDER, file);

if (import.meta.main) {
  for (const face of FACES) {
    const bytes = await makeFace(face);
    writeFileSync(keptFace(face), bytes);
    console.log(`${face.file}: ${String(bytes.length)} bytes`);
  }
}
