import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';

const STAGES: Record<EvaluationProgress['stage'], string> = {
  unlock: 'Turning the password into a key',
  parse: 'Reading certificates',
  build: 'Looking for paths to a trusted root',
  judge: 'Judging each path',
  report: 'Writing the report',
};

/** What the worker is at, in words: "Judging each path, 3 of 12". */
export function progressText(progress: EvaluationProgress | 'starting' | null): string {
  if (progress === null || progress === 'starting') return 'Starting the check';
  const { stage, done, total } = progress;
  if (total === null || total < 2) return STAGES[stage];
  const rounds = stage === 'unlock' ? ' rounds' : '';
  return `${STAGES[stage]}, ${done.toLocaleString('en')} of ${total.toLocaleString('en')}${rounds}`;
}
