/** Installing into a fresh clone, with a real npm and a registry on loopback. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFresh, withAddresses } from '#lib/cli/launch/install-fresh.mjs';

const ARGS = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
const PACKAGE = { name: '@contoso/part', version: '1.2.3' };
const PATH = '/@contoso/part/-/part-1.2.3.tgz';

/** A registry that has one file; in a thread of its own, as npm is waited for. It tells what it was asked for. */
const REGISTRY = `
const { parentPort, workerData } = require('node:worker_threads');
const asked = [];
const server = require('node:http').createServer((request, response) => {
  asked.push(decodeURIComponent(request.url));
  if (request.url === workerData.path) response.end(workerData.bytes);
  else response.writeHead(404).end('{}');
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
parentPort.on('message', () => parentPort.postMessage(asked));
`;

const answerOf = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve) => {
    worker.once('message', (value: T) => resolve(value));
  });

let tarball: Buffer;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-part-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE));
  execFileSync('npm', ['pack', '--silent'], { cwd: folder });
  tarball = readFileSync(join(folder, 'contoso-part-1.2.3.tgz'));
  rmSync(folder, { recursive: true });
});

let top: string;
let project: string;
let worker: Worker | null = null;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'chainsight-install-'));
  project = join(top, 'project');
  mkdirSync(project);
  const dependencies = { [PACKAGE.name]: PACKAGE.version };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', dependencies }));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const packages = {
    '': { name: 'project', dependencies },
    [`node_modules/${PACKAGE.name}`]: { version: PACKAGE.version, integrity },
  };
  const lock = { name: 'project', lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await worker?.terminate();
  worker = null;
  rmSync(top, { recursive: true });
});

async function startRegistry(path: string, bytes: Buffer): Promise<Worker> {
  worker = new Worker(REGISTRY, { eval: true, workerData: { path, bytes } });
  const port = await answerOf<number>(worker);
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${port}/`);
  vi.stubEnv('npm_config_cache', join(top, 'cache'));
  return worker;
}

async function askedOf(registry: Worker): Promise<readonly string[]> {
  registry.postMessage('asked');
  return answerOf<readonly string[]>(registry);
}

describe('packages of a fresh clone', () => {
  it('are fetched without asking about them first, and the lock file stays as it is', async () => {
    const before = readFileSync(join(project, 'package-lock.json'), 'utf8');
    const registry = await startRegistry(PATH, tarball);
    expect(installFresh(project, ARGS)).toBe(true);
    expect(await askedOf(registry)).toEqual([PATH]);
    expect(existsSync(join(project, 'node_modules/@contoso/part/package.json'))).toBe(true);
    expect(existsSync(join(project, '.install'))).toBe(false);
    expect(readFileSync(join(project, 'package-lock.json'), 'utf8')).toBe(before);
  });

  it('are left to the usual way where the registry has other addresses', async () => {
    await startRegistry('/elsewhere.tgz', tarball);
    expect(installFresh(project, ARGS)).toBe(false);
    expect(existsSync(join(project, 'node_modules'))).toBe(false);
    expect(existsSync(join(project, '.install'))).toBe(false);
  });

  it('are left to the usual way where another file stands at the address', async () => {
    await startRegistry(PATH, Buffer.concat([tarball, Buffer.from('more')]));
    expect(installFresh(project, ARGS)).toBe(false);
    expect(existsSync(join(project, 'node_modules'))).toBe(false);
  });

  it('are mended in place where there are some', () => {
    mkdirSync(join(project, 'node_modules/other'), { recursive: true });
    expect(installFresh(project, ARGS)).toBe(false);
    expect(existsSync(join(project, 'node_modules/other'))).toBe(true);
  });
});

describe('addresses', () => {
  it('are those of a package under its own name, with its scope in the path alone', () => {
    const entry = { version: '1.0.0' };
    const packages = {
      '': { version: '0.1.0' },
      'node_modules/a': entry,
      'node_modules/a/node_modules/@s/b': entry,
      'node_modules/alias': { ...entry, name: 'real' },
      'node_modules/linked': { link: true },
      'node_modules/a/node_modules/inside': { ...entry, inBundle: true },
    };
    const made = JSON.parse(withAddresses(JSON.stringify({ packages }), 'https://npm.contoso.com/x/')) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
    };
    expect(Object.values(made.packages).map(({ resolved }) => resolved ?? null)).toEqual([
      null,
      'https://npm.contoso.com/x/a/-/a-1.0.0.tgz',
      'https://npm.contoso.com/x/@s/b/-/b-1.0.0.tgz',
      'https://npm.contoso.com/x/real/-/real-1.0.0.tgz',
      null,
      null,
    ]);
  });
});
