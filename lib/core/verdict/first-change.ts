/**
 * When does something that holds stop holding? Trust changes only at known moments (a certificate's validity
 * begins or ends, a store's date of distrust), so the answer is found by bisecting those moments, not by
 * trying days. It needs the moments, not a path that holds: a scenario may break what holds and mend what
 * does not. For the present state alone there is a cheaper way, `judgeEnds` in `lib/trust/profiles`, which
 * goes from the end of one path to the end of the next; a test holds the two to the same answer. Pure: what "holds" means, and for whom, is the caller's.
 */

/** Whether it holds at a time (milliseconds since 1970, UTC); asked as seldom as the answer allows. */
type HoldsAt = (ms: number) => boolean | Promise<boolean>;

interface FirstBreak {
  /** The first of the candidates at which it no longer holds. */
  readonly at: number;
  /** The candidate before it, at which it did hold; null when it fails from the first candidate on. */
  readonly lastHeld: number | null;
}

/**
 * The first candidate at which it does not hold, or null when it holds at all of them.
 *
 * Candidates are moments at which the answer may change, in any order; the earliest is where the search
 * begins. A moment counts for the time from it up to the next one: give `notAfter` plus one second for the
 * end of a validity period, since `notAfter` itself is included (RFC 5280 §4.1.2.5).
 *
 * Bisecting needs that what broke stays broken. Only a moment of `mends` (a validity period that begins, which
 * may open another path) can end that, so each stretch between two of those is searched by itself. With n
 * candidates and m of them that mend, `holdsAt` is asked at most 2m + 2 + log2(n) times.
 *
 * @param mends those candidates that may make it hold again
 * @throws what `holdsAt` throws
 */
export async function firstBreak(
  candidates: readonly number[],
  holdsAt: HoldsAt,
  mends: readonly number[] = [],
): Promise<FirstBreak | null> {
  const moments = [...new Set([...candidates, ...mends])].sort((a, b) => a - b);
  const mending = new Set(mends);
  let start = 0;
  while (start < moments.length) {
    let end = start + 1;
    while (end < moments.length && !mending.has(moments[end] ?? 0)) end += 1;
    const broken = await firstBroken(moments, start, end, holdsAt);
    if (broken !== null) return { at: moments[broken] ?? 0, lastHeld: moments[broken - 1] ?? null };
    start = end;
  }
  return null;
}

/** Index of the first broken moment in [start, end), where what broke stays broken; null when none is. */
async function firstBroken(
  moments: readonly number[],
  start: number,
  end: number,
  holdsAt: HoldsAt,
): Promise<number | null> {
  const holds = async (index: number): Promise<boolean> => holdsAt(moments[index] ?? 0);
  if (!(await holds(start))) return start;
  if (end - 1 === start || (await holds(end - 1))) return null;
  let [good, bad] = [start, end - 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (await holds(middle)) good = middle;
    else bad = middle;
  }
  return bad;
}
