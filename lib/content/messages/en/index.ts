import { guide } from './guide.ts';
import { guideMore } from './guide-more.ts';
import { stepsEverywhere } from './steps-everywhere.ts';
import { stepsWindows } from './steps-windows.ts';

/** English: the language that the shape of the catalogue is taken from. */
export const messages = { guide, ...guideMore, steps: { ...stepsEverywhere, ...stepsWindows } } as const;
