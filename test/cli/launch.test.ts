import { createServer } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetServedPages } from '#lib/cli/launch/build.mjs';
import { isSatisfied } from '#lib/cli/launch/install.mjs';
import { isAtLeast } from '#lib/cli/launch/node-version.mjs';
import { hostPath } from '#lib/cli/launch/paths.mjs';
import { parsePort, portProblem } from '#lib/cli/launch/port.mjs';
import { hashSources } from '#lib/cli/launch/sources.mjs';
import { freePort } from '#test/tools/port.ts';

const root = join(import.meta.dirname, '..', '..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the Node version', () => {
  it.each([
    ['20.9.0', true],
    ['20.10.0', true],
    ['24.0.0', true],
    ['20.8.1', false],
    ['18.20.4', false],
    ['9.99.99', false],
  ])('%s is enough: %s', (version, enough) => {
    expect(isAtLeast(version, '20.9.0')).toBe(enough);
  });

  it('is refused with one line when too old', () => {
    const script = `import('${join(root, 'lib/cli/launch/node-version.mjs')}').then((m) => m.requireNode('18.1.0'))`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Chainsight: Node 18\.1\.0 is too old; .*\n$/);
  });
});

describe('the port', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
    ['65536', null],
    ['0', null],
    ['80a', null],
    ['-1', null],
  ])('PORT=%s is read as %s', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  it('in use ends `npm start` with one line that names another', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    try {
      expect(await portProblem(port, '127.0.0.1')).toBe('EADDRINUSE');
      const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/start.mjs'], {
        cwd: root,
        env: { ...process.env, PORT: String(port) },
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toBe(
        `Chainsight: port ${port} is already in use; stop the other program or choose another port: ` +
          `PORT=${port + 1} npm start\n`,
      );
    } finally {
      server.close();
    }
  });

  it('that nobody has is no problem', async () => {
    // An address that no other test listens at: a port given back at 127.0.0.1 may be somebody else's at once.
    expect(await portProblem(0, '127.88.77.66')).toBeNull();
  });

  it('that is no number ends `npm start` with one line', () => {
    const { status, stderr } = spawnSync(process.execPath, ['lib/cli/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: 'http' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toBe('Chainsight: PORT is "http"; it must be a number from 1 to 65535.\n');
  });
});

describe('the start', () => {
  it('warns who starts it as root, and nobody else', async () => {
    const port = await freePort();
    const { stderr } = spawnSync(process.execPath, ['lib/cli/start.mjs'], {
      cwd: root,
      // A wrong value ends it right after.
      env: { ...process.env, PORT: String(port), CHAINSIGHT_CLIENT_RATE: 'many' },
      encoding: 'utf8',
    });
    expect(stderr).toContain('CHAINSIGHT_CLIENT_RATE');
    expect(stderr.includes('started as root')).toBe(process.getuid?.() === 0);
  });
});

describe('the installation', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/only-windows': { version: '1.0.0', optional: true },
      'node_modules/test-runner': { version: '1.0.0', dev: true },
    },
  };
  const installed = (version: string, tests = true): string => {
    const runner = tests ? { 'node_modules/test-runner': { version: '1.0.0' } } : {};
    return JSON.stringify({ packages: { 'node_modules/a': { version }, ...runner } });
  };

  it('is left alone when every package has its locked version', () => {
    expect(isSatisfied(lock, installed('1.0.0'), true)).toBe(true);
  });

  it('is enough for the application without what only tests need', () => {
    expect(isSatisfied(lock, installed('1.0.0', false), false)).toBe(true);
    expect(isSatisfied(lock, installed('1.0.0', false), true)).toBe(false);
    expect(isSatisfied(lock, installed('1.0.1', false), false)).toBe(false);
  });

  it('is repeated when a package is missing or of another version', () => {
    expect(isSatisfied(lock, installed('1.0.1'), true)).toBe(false);
    expect(isSatisfied(lock, JSON.stringify({ packages: {} }), true)).toBe(false);
    expect(isSatisfied(lock, null, true)).toBe(false);
  });

  it('runs npm on the Node of the host, not on the one it is about to replace', () => {
    expect(hostPath('/x/node_modules/.bin:/usr/bin:/y/node_modules/.bin/:/bin')).toBe('/usr/bin:/bin');
  });
});

describe('the build', () => {
  function project(): string {
    const folder = mkdtempSync(join(tmpdir(), 'chainsight-'));
    folders.push(folder);
    for (const path of ['app', 'lib/core', 'public/trust', 'test'])
      mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'app/page.tsx'), 'page');
    writeFileSync(join(folder, 'lib/core/a.ts'), 'a');
    return folder;
  }

  it('is repeated when a source changes, appears, moves or goes', () => {
    const folder = project();
    const seen = new Set([hashSources(folder)]);
    const changes = [
      () => {
        writeFileSync(join(folder, 'lib/core/a.ts'), 'b');
      },
      () => {
        writeFileSync(join(folder, 'lib/core/b.ts'), 'b');
      },
      () => {
        rmSync(join(folder, 'app/page.tsx'));
      },
      () => {
        writeFileSync(join(folder, 'next.config.js'), '');
      },
    ];
    for (const change of changes) {
      change();
      seen.add(hashSources(folder));
    }
    expect(seen.size).toBe(1 + changes.length);
  });

  it('is not repeated for its own products or for the tests', () => {
    const folder = project();
    const before = hashSources(folder);
    writeFileSync(join(folder, 'public/trust/manifest.json'), '{}');
    writeFileSync(join(folder, 'test/a.test.ts'), 'x');
    expect(hashSources(folder)).toBe(before);
  });
});

it('pages that an old server left in a new build are not served', () => {
  const build = mkdtempSync(join(tmpdir(), 'build-'));
  folders.push(build);
  const left = join(build, 'server', 'route-cache', 'APP_PAGE');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'list.html'), 'old');
  writeFileSync(join(build, 'server', 'list.html'), 'new');
  forgetServedPages(build);
  forgetServedPages(build);
  expect(existsSync(left)).toBe(false);
  expect(existsSync(join(build, 'server', 'list.html'))).toBe(true);
});
