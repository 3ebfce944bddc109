import type { JudgedPath } from '../verdict/decide.ts';
import type { Finding, RawFinding, Verdict } from '../finding/types.ts';
import type { Budget } from '../path/budget.ts';
import type { Node, Pool } from '../path/pool.ts';
import type { AssessedSct } from '../transparency/assess.ts';
import type { Download } from './downloads.ts';
import type { AssessedNode } from './revocation-findings.ts';
import type { EvaluationRequest } from './types.ts';

/** The engine's own result, before it is written down as a report. */
export interface Decision {
  readonly request: EvaluationRequest;
  readonly pool: Pool;
  readonly leaf: Node | null;
  readonly verdict: Verdict;
  /** Best first. */
  readonly paths: readonly JudgedPath[];
  /** Findings of the presented list and of limits. */
  readonly findings: readonly Finding[];
  readonly nearMatches: readonly {
    readonly subject: Node;
    readonly candidate: Node;
    readonly findings: readonly RawFinding[];
  }[];
  /** The chosen path, certificate by certificate. */
  readonly revocation: readonly AssessedNode[];
  readonly downloads: readonly Download[];
  /** Timestamps of the leaf. */
  readonly scts: readonly AssessedSct[];
  readonly weakest: Finding | null;
  readonly budget: Budget;
}
