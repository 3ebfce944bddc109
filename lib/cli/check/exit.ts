import type { Verdict } from '#lib/core/finding/types.ts';

export const EXIT: Readonly<Record<Verdict, number>> = { trusted: 0, untrusted: 1, unknown: 2 };
/** Something that was given can't be used, or an endpoint could not be asked. */
export const EXIT_BAD_INPUT = 3;

/** Of several codes the one that calls loudest: broken, not looked at, not known, fine. */
export const worstExit = (codes: readonly number[]): number =>
  [EXIT.untrusted, EXIT_BAD_INPUT, EXIT.unknown].find((code) => codes.includes(code)) ?? EXIT.trusted;
