import type { InputProblem } from '#lib/core/input/types.ts';

/** Nothing of what was entered could be read; the page puts it into words. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  /** What was looked for. */
  readonly wanted: 'certificate' | 'request';
  /** What it is instead, where that is known. */
  readonly problems: readonly InputProblem[];

  constructor(wanted: 'certificate' | 'request', problems: readonly InputProblem[]) {
    super(`No ${wanted} could be read.`);
    this.wanted = wanted;
    this.problems = problems;
  }
}
