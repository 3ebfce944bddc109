import type { Work } from '#lib/content/fixes/parts/types.ts';

/** Element id of a piece of work in the plan, so that a finding can lead there. */
export const actionId = (work: Work): string => `fix-${work}`;
