import { LIMITS } from '../limits.ts';
import type { FindingCode } from '../finding/codes.ts';
import { makeFinding, type EmitArguments, type RawFinding } from '../finding/types.ts';

type LimitCode = Extract<FindingCode, `limit-${string}`>;

/** Counts the work of one evaluation against `LIMITS`; what ran out is remembered for the report. */
export class Budget implements ComparisonBudget {
  signatures = 0;
  steps = 0;
  paths = 0;
  nameComparisons = 0;
  readonly #reached = new Map<FindingCode, RawFinding>();

  /** A finding for each limit that was reached. */
  get exhausted(): readonly RawFinding[] {
    return [...this.#reached.values()];
  }

  /** Remembers a limit; what is said of it first counts. */
  reach<C extends LimitCode>(code: C, ...params: EmitArguments<C>): void {
    if (!this.#reached.has(code)) this.#reached.set(code, makeFinding(code, { kind: 'path' }, ...params));
  }

  /** One more signature to verify? */
  signature(): boolean {
    const limit = LIMITS.signatures;
    if (++this.signatures <= limit) return true;
    this.reach('limit-signatures', { limit });
    return false;
  }

  /** One more step of the search? */
  step(): boolean {
    return this.#paths(++this.steps, LIMITS.searchSteps, 'steps');
  }

  /** One more anchored path to judge? */
  path(): boolean {
    return this.#paths(++this.paths, LIMITS.judgedPaths, 'paths');
  }

  spend(): boolean {
    const limit = LIMITS.nameComparisons;
    if (++this.nameComparisons <= limit) return true;
    this.reach('limit-name-comparisons', { limit });
    return false;
  }

  #paths(used: number, limit: number, what: 'steps' | 'paths'): boolean {
    if (used <= limit) return true;
    this.reach('limit-paths', { what, limit });
    return false;
  }
}

/** Counts comparisons over a whole path; `spend` answers false when the budget is gone. */
export interface ComparisonBudget {
  spend(): boolean;
}
