import type { Messages } from '../en/types.ts';
import { guide } from './guide.ts';
import { guideMore } from './guide-more.ts';
import { request } from './request.ts';
import { stepsEverywhere } from './steps-everywhere.ts';
import { stepsWindows } from './steps-windows.ts';
import { summary } from './summary.ts';

export const messages: Messages = {
  ...summary,
  guide,
  request,
  ...guideMore,
  steps: { ...stepsEverywhere, ...stepsWindows },
};
