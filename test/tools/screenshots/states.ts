/** Every page in each of its states, by page. */
import { ASIDE_STATES } from './aside.ts';
import { COMPARE_STATES } from './compare.ts';
import { GUIDE_STATES } from './guide.ts';
import { RESULT_STATES } from './result.ts';
import { ROOT_STATES } from './roots.ts';
import { SHARE_STATES } from './share.ts';
import { START_STATES } from './start.ts';
import type { State } from './state.ts';
import { SURVEY_STATES } from './survey.ts';

export const STATES: readonly State[] = [
  ...START_STATES,
  ...ROOT_STATES,
  ...RESULT_STATES,
  ...SHARE_STATES,
  ...SURVEY_STATES,
  ...COMPARE_STATES,
  ...GUIDE_STATES,
  ...ASIDE_STATES,
];
