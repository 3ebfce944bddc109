import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../lib/cli/check-config.ts');
const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, ...env } });

it('stops the start with the name of the variable that is wrong', () => {
  const { status, stderr } = start({ CHAINSIGHT_CONCURRENCY: 'zero' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Chainsight: CHAINSIGHT_CONCURRENCY: "zero" is not .*\n$/);
});

it('lets a sound configuration pass', () => {
  expect(start({ CHAINSIGHT_CONCURRENCY: '8' })).toMatchObject({ status: 0, stderr: '' });
});
