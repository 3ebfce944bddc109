import { LIMITS } from '../limits.ts';
import type { FindingCode } from '../finding/codes.ts';

/** Counts the work of one evaluation against `LIMITS`; what ran out is remembered for the report. */
export class Budget implements ComparisonBudget {
  signatures = 0;
  steps = 0;
  paths = 0;
  nameComparisons = 0;
  readonly exhausted = new Set<FindingCode>();

  /** One more signature to verify? */
  signature(): boolean {
    return this.#count(++this.signatures, LIMITS.signatures, 'limit-signatures');
  }

  /** One more step of the search? */
  step(): boolean {
    return this.#count(++this.steps, LIMITS.searchSteps, 'limit-paths');
  }

  /** One more anchored path to judge? */
  path(): boolean {
    return this.#count(++this.paths, LIMITS.judgedPaths, 'limit-paths');
  }

  spend(): boolean {
    return this.#count(++this.nameComparisons, LIMITS.nameComparisons, 'limit-name-comparisons');
  }

  #count(used: number, limit: number, code: FindingCode): boolean {
    if (used <= limit) return true;
    this.exhausted.add(code);
    return false;
  }
}

/** Counts comparisons over a whole path; `spend` answers false when the budget is gone. */
export interface ComparisonBudget {
  spend(): boolean;
}
