/** The archive for Linux as it is unpacked, away from the project and read-only, with the Node inside. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { fillArchive } from '#lib/cli/release/archive.ts';
import { assembleApp, filesIn } from '#lib/cli/release/assemble.ts';
import { NODE, ROOT } from '#lib/cli/launch/paths.mjs';
import { freePort } from '#test/tools/port.ts';
import { checkButton, pickFiles, planLine, verdictOf } from './support/page.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { makeLink, openShare } from './support/share.ts';

let top: string;
let folder: string;
let data: string;
let server: ChildProcess;
let address: string;
const environment = (port: number): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: '/usr/bin:/bin',
  PORT: String(port),
  CHAINSIGHT_DATA_DIR: data,
  CHAINSIGHT_LOG_FILE: join(top, 'server.log'),
  CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.0/8',
  CHAINSIGHT_TRUST_REFRESH_HOURS: '0',
  CHAINSIGHT_HSTS_SECONDS: '600',
});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'chainsight archive '));
  folder = join(top, 'chainsight-linux-x64');
  data = join(top, 'data');
  const app = join(top, 'app');
  await assembleApp(app, '0.1.0');
  fillArchive(folder, 'linux-x64', app, readFileSync(NODE));
  rmSync(app, { recursive: true });
  execFileSync('chmod', ['-R', 'a-w', folder]);
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(join(folder, 'chainsight'), { cwd: '/', env: environment(port), stdio: 'inherit' });
  await expect
    .poll(() =>
      fetch(`${address}/api/health`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
});
test.afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
  execFileSync('chmod', ['-R', 'u+w', top]);
  rmSync(top, { recursive: true });
});

test('judges files and endpoints, stores links, and says what it does in its log file', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  const { leaf, issuing } = await makeHierarchy();
  await page.goto(address);
  await pickFiles(page, { 'chain.pem': `${leaf.pem}${issuing.pem}` });
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  await verdictOf(page);
  await openShare(page);
  const link = await makeLink(page);
  await page.goto(link);
  await expect(page.locator('#verdict')).toBeVisible();
  expect(violations).toEqual([]);
  expect(readFileSync(join(top, 'server.log'), 'utf8')).toContain(`Chainsight is ready at http://`);
  expect(existsSync(join(data, 'shares.sqlite'))).toBe(true);
});

test('has the security headers, and HSTS for what came over TLS alone', async () => {
  const plain = await fetch(`${address}/`);
  expect(plain.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-/);
  expect(plain.headers.get('strict-transport-security')).toBeNull();
  const forwarded = await fetch(`${address}/`, { headers: { 'x-forwarded-proto': 'https' } });
  expect(forwarded.headers.get('strict-transport-security')).toBe('max-age=600');
});

test('serves its API, with what threads read', async () => {
  for (const path of [
    '/api/ready',
    '/api/v1/trust/manifest.json',
    '/api/v1/openapi.json',
    '/chainsight.html',
    '/sw.js',
    '/metrics',
  ])
    expect((await fetch(address + path)).status, path).toBe(200);
});

test('saves its links and brings them back, and says how it is used', () => {
  const run = (...args: readonly string[]): string =>
    execFileSync(join(folder, 'chainsight'), args, {
      cwd: top,
      encoding: 'utf8',
      env: { ...environment(1), CHAINSIGHT_LOG_FILE: '' },
    });
  expect(run('backup', 'links.jsonl')).toContain('1 links saved');
  expect(run('restore', 'links.jsonl')).toContain('0 links restored; 1 were there already');
  expect(() => run('nonsense')).toThrow(/usage: chainsight \[backup FILE/);
});

test('a setting that is wrong stops the start with a sentence', () => {
  const start = spawnSync(join(folder, 'chainsight'), {
    encoding: 'utf8',
    env: { ...environment(1), CHAINSIGHT_LOG_FILE: '', CHAINSIGHT_CLIENT_RATE: 'many' },
  });
  expect(start.status).toBe(1);
  expect(start.stderr).toMatch(/^Chainsight: CHAINSIGHT_CLIENT_RATE: "many" is not .+\n$/);
});

test('has nothing of development in it, no path of the machine that built it, and no program of one platform', () => {
  const names = filesIn(folder);
  const packages = names.filter((name) => name.startsWith('app/node_modules/'));
  expect(packages.length).toBeGreaterThan(100);
  expect(
    names.filter((name) => /node_modules\/(?:playwright|vitest|eslint|typescript|esbuild|@img)/.test(name)),
  ).toEqual([]);
  expect(names.filter((name) => name.endsWith('.node') || name.endsWith('.map'))).toEqual([]);
  const tells = names.filter((name) => name !== 'node' && readFileSync(join(folder, name)).includes(ROOT));
  expect(tells).toEqual([]);
});
