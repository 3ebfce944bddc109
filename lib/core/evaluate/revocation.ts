import type { RawFinding } from '../finding/types.ts';
import type { Pool } from '../path/pool.ts';
import type { CandidatePath } from '../path/search.ts';
import type { Memory } from './memory.ts';
import type { EvaluationRequest } from './types.ts';

export function judgeRevocation(
  _candidate: CandidatePath,
  _request: EvaluationRequest,
  _pool: Pool,
  _memory: Memory,
): Promise<readonly RawFinding[]> {
  return Promise.resolve([]);
}
