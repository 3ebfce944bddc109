import { FINDING_WORDS, wordsFor } from '#lib/content/findings/words.ts';
import type { ErrorEntry } from '#lib/content/errors/types.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';

/** One way out, and the faults of a chain that it is for. */
interface Remedy {
  readonly faults: readonly { readonly code: FindingCode; readonly title: string }[];
  readonly fix: string;
}

/**
 * The faults that a message stands for, most likely first; those with one way out share it. A fault that is
 * mended otherwise in the certificate of a CA stands twice, unless the message says whose it speaks of.
 */
export function remediesOf(
  { findings, about }: Pick<ErrorEntry, 'findings' | 'about'>,
  most = findings.length,
): readonly Remedy[] {
  const faults = findings.slice(0, most).flatMap((code) => {
    const own = wordsFor(code, 'leaf');
    const ofCa = FINDING_WORDS[code].of?.intermediate === undefined ? null : wordsFor(code, 'intermediate');
    const all = about === 'leaf' ? [own] : about === 'intermediate' ? [ofCa ?? own] : [own, ofCa];
    return all.flatMap((words) => (words === null ? [] : [{ code, title: words.title, fix: words.fix }]));
  });
  return [...Map.groupBy(faults, ({ fix }) => fix)].map(([fix, same]) => ({
    fix,
    faults: same.map(({ code, title }) => ({ code, title })),
  }));
}
