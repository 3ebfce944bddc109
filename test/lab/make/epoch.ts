/** Cases of a month are the same bytes, so that answers can be kept; and valid on every day of it. */
export const epochOf = (now: Date): number => Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1);
