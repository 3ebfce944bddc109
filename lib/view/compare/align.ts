/** Lays two sequences side by side. Pure; knows nothing of certificates. */

/** One place of an alignment; at least one side stands there. Indexes count from 0. */
interface Pairing {
  readonly a: number | null;
  readonly b: number | null;
}

/** What it costs to leave an element without a counterpart. */
const GAP = 1;

/**
 * The cheapest global alignment of two sequences (Needleman and Wunsch): order is kept on both sides.
 * @param cost of taking `a[i]` and `b[j]` for the same place: 0 for equal ones, less than 2 to be worth it;
 * null when they have nothing to do with each other
 */
export function align(
  lengthA: number,
  lengthB: number,
  cost: (i: number, j: number) => number | null,
): readonly Pairing[] {
  const width = lengthB + 1;
  const total = new Float64Array((lengthA + 1) * width);
  const at = (i: number, j: number): number => total[i * width + j] ?? 0;
  const paired = (i: number, j: number): number => at(i - 1, j - 1) + (cost(i - 1, j - 1) ?? Infinity);
  for (let i = 0; i <= lengthA; i += 1) {
    for (let j = 0; j <= lengthB; j += 1) {
      if (i === 0 || j === 0) total[i * width + j] = (i + j) * GAP;
      else total[i * width + j] = Math.min(paired(i, j), at(i - 1, j) + GAP, at(i, j - 1) + GAP);
    }
  }
  const pairs: Pairing[] = [];
  let [i, j] = [lengthA, lengthB];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && at(i, j) === paired(i, j)) pairs.push({ a: --i, b: --j });
    else if (j > 0 && (i === 0 || at(i, j) === at(i, j - 1) + GAP)) pairs.push({ a: null, b: --j });
    else pairs.push({ a: --i, b: null });
  }
  return pairs.reverse();
}
