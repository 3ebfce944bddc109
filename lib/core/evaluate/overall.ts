/** From findings to the verdict, and what decides it. */
import { LIMITS } from '../limits.ts';
import type { Node } from '../path/pool.ts';
import type { Verdict } from '../finding/types.ts';
import type { JudgedPath } from '../verdict/decide.ts';
import type { Decision, Member } from './decision.ts';

/**
 * Whether a limit left something open. The names of a path are compared after its certificates are known: a
 * path that is surely broken stays so however many names were left, and no other path was kept from us.
 */
export function limited(list: Decision['findings'], paths: readonly JudgedPath[]): boolean {
  const open = list.filter(({ severity }) => severity === 'unknown');
  const onlyNames = open.every(({ code }) => code === 'limit-name-comparisons');
  const isSure =
    paths.length < LIMITS.displayedPaths && paths.every(({ verdict }) => verdict === 'untrusted');
  return open.length > 0 && !(onlyNames && paths.length > 0 && isSure);
}

export function overall(best: JudgedPath | undefined, isLimited: boolean, leaf: Node | null): Verdict {
  if (!leaf) return 'untrusted';
  const verdict = best?.verdict ?? 'untrusted';
  // A limit can't excuse what the leaf does wrong by itself, on whatever path.
  const leafIsAtFault = best?.findings.some(
    ({ severity, at }) => severity === 'fatal' && at.kind === 'certificate' && at.certificate === leaf.id,
  );
  return isLimited && verdict === 'untrusted' && !leafIsAtFault ? 'unknown' : verdict;
}

/** Where all that a file holds is asked about, what can't be read of it leaves a good verdict open. */
export const withUnread = (verdict: Verdict, open: Decision['weakest']): Verdict =>
  verdict === 'trusted' && open?.code === 'certificate-unparsed' ? 'unknown' : verdict;

export function weakest(
  verdict: Verdict,
  best: JudgedPath | undefined,
  limit: Decision['weakest'],
  list: Decision['findings'],
): Decision['weakest'] {
  if (verdict === 'trusted') return null;
  if (verdict === 'unknown' && limit) return limit;
  return best?.findings[0] ?? list[0] ?? null;
}

const GRAVITY: Readonly<Record<Verdict, number>> = { trusted: 0, unknown: 1, untrusted: 2 };

/**
 * Of certificates judged each by itself the one that the verdict speaks of: the first of the worst; null when
 * all are in order.
 */
export function worstOf(members: readonly Member[]): Member | null {
  const gravity = ({ path }: Member): number => GRAVITY[path?.verdict ?? 'untrusted'];
  const worst = Math.max(...members.map(gravity));
  return worst > 0 ? (members.find((member) => gravity(member) === worst) ?? null) : null;
}
