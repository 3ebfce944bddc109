/** Longest wait for a quiet moment (ms). */
const PATIENCE_MS = 3_000;

/** Runs something in a quiet moment; Safari has no idle callbacks and waits. @returns to call it off. */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(then, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(id);
  }
  const timer = setTimeout(then, PATIENCE_MS);
  return () => clearTimeout(timer);
}
