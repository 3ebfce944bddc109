import type { JudgedPath } from '../verdict/decide.ts';
import type { Finding, RawFinding, Verdict } from '../finding/types.ts';
import type { Budget } from '../path/budget.ts';
import type { Node, Pool } from '../path/pool.ts';
import type { KeyUse } from '../path/types.ts';
import type { Purpose } from '../purpose/types.ts';
import type { RuleSet } from '../verdict/rules.ts';
import type { AssessedSct } from '../transparency/assess.ts';
import type { Download } from './downloads.ts';
import type { AssessedNode } from './revocation-findings.ts';
import type { EvaluationRequest } from './types.ts';

/** A certificate judged by itself, and its best path. */
export interface Member {
  readonly node: Node;
  readonly use: KeyUse | null;
  readonly path: JudgedPath | null;
}

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
  /** What was judged, and by which rules. */
  readonly purpose: Purpose;
  /** Whether the purpose was named by who asked. */
  readonly purposeNamed: boolean;
  /** What the certificates say that they are for. */
  readonly recognised: Purpose;
  readonly rules: RuleSet;
  /** Certificates of files that might have been meant, the one judged among them; empty when there is no choice. */
  readonly choices: readonly Node[];
  /** Where each certificate is judged by itself: all of them, in the order supplied. Else empty. */
  readonly members: readonly Member[];
  readonly budget: Budget;
}
