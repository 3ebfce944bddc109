import type { Messages } from '../types.ts';
import { guide } from './guide.ts';
import { guideMore } from './guide-more.ts';
import { stepsEverywhere } from './steps-everywhere.ts';
import { stepsWindows } from './steps-windows.ts';

export const messages: Messages = { guide, ...guideMore, steps: { ...stepsEverywhere, ...stepsWindows } };
