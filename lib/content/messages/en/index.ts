import { guide } from './guide.ts';
import { guideMore } from './guide-more.ts';
import { request } from './request.ts';
import { stepsEverywhere } from './steps-everywhere.ts';
import { stepsWindows } from './steps-windows.ts';
import { summary } from './summary.ts';

/** English: the language that the shape of the catalogue is taken from. */
export const messages = {
  ...summary,
  guide,
  request,
  ...guideMore,
  steps: { ...stepsEverywhere, ...stepsWindows },
} as const;
