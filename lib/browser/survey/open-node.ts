import { session } from '../session.ts';
import type { JudgedNode } from './judge-answer.ts';

/** Makes one chain of a survey the open result of this tab; the page at "/r" shows it. */
export const openNode = ({ source }: JudgedNode): Promise<void> => session.open(source);
