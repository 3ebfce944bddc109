/** The page that runs the bench inside a browser. */
import type { BenchFixture } from './fixture.ts';
import { runBench, type BenchResult } from './suite.ts';

declare global {
  interface Window {
    chainsightBench: (fixture: BenchFixture) => Promise<BenchResult>;
  }
}

window.chainsightBench = (fixture) => runBench(fixture, () => performance.now());
