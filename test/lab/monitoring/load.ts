/** How long a pass over many servers takes, and whether the server's memory grows with passes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { dns, issue, privateKeyPem } from '#lib/cli/pki.ts';
import { samplesOf } from '../../server/support/exposition.ts';
import { crossSigned, saveLists } from '../../support/cross-signed.ts';
import { stamps } from '../../support/stamps.ts';
import { startApp } from '../../tools/app.ts';
import { MEGABYTE } from '#lib/core/size.ts';

const SERVERS = 500;
/** Servers of the many passes. */
const FEW = 10;
/** Times that memory is looked at. */
const SAMPLES = 20;
const AT_ONCE = 16;
const DAY = 86_400_000;

interface Seen {
  readonly done: number;
  readonly megabytes: number;
}

/** Of the line nearest to all of them (least squares), in megabytes a pass. */
function slope(seen: readonly Seen[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const [x, y] = [mean(seen.map(({ done }) => done)), mean(seen.map(({ megabytes }) => megabytes))];
  const along = seen.map(({ done, megabytes }) => (done - x) * (megabytes - y));
  return mean(along) / mean(seen.map(({ done }) => (done - x) ** 2));
}

export async function load(passes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-load-'));
  const now = Date.now();
  const pki = await crossSigned('localhost', new Date(now), 60);
  const [, issuing, cross] = pki.chain;
  if (!issuing || !cross) throw new Error('no chain');
  saveLists(join(folder, 'data'), pki);
  const identities = await Promise.all(
    Array.from({ length: SERVERS }, async () => {
      const leaf = await issue(issuing, {
        subject: 'CN=localhost',
        names: dns('localhost'),
        notBefore: new Date(now - DAY),
        notAfter: new Date(now + 80 * DAY),
        extensions: stamps(),
      });
      return { cert: `${leaf.pem}${issuing.pem}${cross.pem}`, key: await privateKeyPem(leaf.keys) };
    }),
  );
  const servers = new Worker(new URL('./servers.ts', import.meta.url), { workerData: identities });
  const ports = await new Promise<readonly number[]>((resolve) => servers.once('message', resolve));
  const app = await startApp({
    CHAINSIGHT_PROBE_TARGETS: 'localhost',
    CHAINSIGHT_DATA_DIR: join(folder, 'data'),
    CHAINSIGHT_CLIENT_RATE: '1000000',
    CHAINSIGHT_GLOBAL_RATE: '1000000',
  });
  const metric = async (path: string, name: string): Promise<number> => {
    const response = await fetch(`${app.address}${path}`);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${response.status}: ${text}`);
    return samplesOf(text).find((one) => one.name === name)?.value ?? NaN;
  };
  const limit = pLimit(AT_ONCE);
  const pass = async (some: readonly number[]): Promise<void> => {
    const all = await limit.map(some, (port) =>
      metric(`/api/v1/probe?target=localhost:${port}`, 'probe_success'),
    );
    if (!all.every((one) => one === 1)) throw new Error('a probe failed');
  };
  const memory = async (): Promise<number> =>
    (await metric('/metrics', 'process_resident_memory_bytes')) / MEGABYTE;
  try {
    await pass(ports.slice(0, 2));
    const begun = performance.now();
    await pass(ports);
    console.log(`${SERVERS} servers in one pass: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    const seen: Seen[] = [];
    for (let done = 0; done <= passes; done++) {
      if (done % Math.max(1, Math.floor(passes / SAMPLES)) === 0) {
        const megabytes = await memory();
        seen.push({ done, megabytes });
        console.log(`${done} passes over ${FEW} servers: ${Math.round(megabytes)} MB`);
      }
      if (done < passes) await pass(ports.slice(0, FEW));
    }
    const settled = seen.filter(({ done }) => done >= passes / 10);
    console.log(`Growth after the first tenth: ${(slope(settled) * 100).toFixed(1)} MB in 100 passes`);
  } finally {
    await app.stop();
    await servers.terminate();
    rmSync(folder, { recursive: true });
  }
}
