import type { Standing } from '#lib/view/survey/summary.ts';
import type { State } from '#lib/view/types.ts';

/** How each standing is marked; the same marks as in a result. */
export const STANDING_MARK: Readonly<Record<Standing, State>> = {
  trusted: 'ok',
  reserved: 'warn',
  unknown: 'unknown',
  untrusted: 'bad',
};

export const STANDING_TONE: Readonly<Record<Standing, string>> = {
  trusted: 'text-trusted',
  reserved: 'text-unknown',
  unknown: 'text-notice',
  untrusted: 'text-untrusted',
};
