import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import { FINDING_CODES, type FindingCode } from '#lib/core/finding/codes.ts';

/** The heading of each finding; English has them beside the findings' articles. */
export const titles = Object.fromEntries(
  FINDING_CODES.map((code) => [code, FINDING_WORDS[code].title]),
) as Readonly<Record<FindingCode, string>>;
