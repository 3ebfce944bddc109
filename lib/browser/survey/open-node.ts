import type { RoleId } from '#lib/endpoints/roles.ts';
import { session } from '../session/session.ts';
import type { JudgedNode } from './judge-answer.ts';

/**
 * Makes one chain of a survey the open result of this tab; the page at "/r" shows it.
 * @param role what the survey knows the server to be for
 */
export const openNode = ({ source }: JudgedNode, role?: RoleId): Promise<void> =>
  session.open(role === undefined ? source : { ...source, role });
