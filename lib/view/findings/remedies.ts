import { FINDING_WORDS, wordsFor } from '#lib/content/findings/words.ts';
import type { ErrorEntry } from '#lib/content/errors/types.ts';
import type { Fault } from './fault-title.ts';

/** One way out, and the faults of a chain that it is for. */
interface Remedy {
  readonly faults: readonly Fault[];
  /** In English. */
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
    const ofCa = FINDING_WORDS[code].of?.intermediate !== undefined;
    const roles: readonly Fault['role'][] =
      about === undefined
        ? ofCa
          ? [null, 'intermediate']
          : [null]
        : [about === 'intermediate' && ofCa ? 'intermediate' : null];
    return roles.map((role) => {
      const { title, fix } = wordsFor(code, role);
      return { code, role, title, fix };
    });
  });
  return [...Map.groupBy(faults, ({ fix }) => fix)].map(([fix, same]) => ({
    fix,
    faults: same.map(({ code, role, title }) => ({ code, role, title })),
  }));
}
