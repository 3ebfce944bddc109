import { FINDING_WORDS, wordsFor } from '#lib/content/findings/words.ts';
import { FINDING_CODES, type FindingCode } from '#lib/core/finding/codes.ts';

/** Codes whose heading is another one when the certificate of a CA is at fault. */
const OF_CA = {
  'expired--intermediate': ['expired', 'intermediate'],
  'expired--root': ['expired', 'root'],
  'root-expired--intermediate': ['root-expired', 'intermediate'],
  'not-yet-valid--intermediate': ['not-yet-valid', 'intermediate'],
  'not-yet-valid--root': ['not-yet-valid', 'root'],
  'expires-soon--intermediate': ['expires-soon', 'intermediate'],
  'expires-soon--root': ['expires-soon', 'root'],
} as const satisfies Readonly<Record<string, readonly [FindingCode, 'intermediate' | 'root']>>;

type Titles = Readonly<Record<FindingCode | keyof typeof OF_CA, string>>;

/** The heading of each finding; English has them beside the findings' articles. */
export const titles = {
  ...Object.fromEntries(FINDING_CODES.map((code) => [code, FINDING_WORDS[code].title])),
  ...Object.fromEntries(Object.entries(OF_CA).map(([id, [code, role]]) => [id, wordsFor(code, role).title])),
} as Titles;
