import { box } from './en/box.ts';
import { input } from './en/input.ts';
import { net } from './en/net.ts';
import { makeTranslator } from './translator.ts';

/** What is said of inputs and of servers that do not answer, in English without loading: for the command line. */
export const ENGLISH_INPUT = makeTranslator('en', { box, input, net });
