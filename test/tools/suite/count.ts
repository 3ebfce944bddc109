/** Tests passed and failed in one step of the suite. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Neither: reported, and counted as failed, because a skipped test proves nothing. */
  readonly skipped: number;
}

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

/** A step that only has an exit code counts as one test. */
export function countExit(code: number): Count {
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** Reads vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function countVitest(report: unknown): Count {
  const unloadable = list(report, 'testResults').filter(
    (file) => field(file, 'status') === 'failed' && list(file, 'assertionResults').length === 0,
  ).length;
  return {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests') + unloadable,
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  };
}

/** Reads Playwright's JSON report. A test that passed only when repeated is counted as failed. */
export function countPlaywright(report: unknown): Count {
  const stats = field(report, 'stats');
  return {
    passed: number(stats, 'expected'),
    failed: number(stats, 'unexpected') + number(stats, 'flaky') + list(report, 'errors').length,
    skipped: number(stats, 'skipped'),
  };
}

/** The sum, with skipped tests among the failed. */
export function total(counts: readonly Count[]): { readonly passed: number; readonly failed: number } {
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed + count.skipped, 0),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

function number(value: unknown, key: string): number {
  const found = field(value, key);
  return typeof found === 'number' ? found : 0;
}

function list(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}
