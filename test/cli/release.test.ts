/** What is handed out: names, archives of the same bytes, the list of packages, and the scripts for Windows. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillArchive, writeTar, writeZip } from '#lib/cli/release/archive.ts';
import { filesIn } from '#lib/cli/release/assemble.ts';
import { releaseName } from '#lib/cli/release/name.ts';
import { NODE_VERSION } from '#lib/cli/release/node-binaries.ts';
import { makeSbom } from '#lib/cli/release/sbom.ts';
import { parsePowerShell } from '#test/support/powershell.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
};

const TIME = new Date('2026-11-28T12:00:00Z');
let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'chainsight-release-'));
});
afterEach(() => rmSync(top, { recursive: true }));

describe('the name', () => {
  it('is that of the version which CHANGELOG.md tells of', () => {
    expect(releaseName('1.2.0', '# Changelog\n\n## 1.2.0\n\n## 1.1.0\n')).toBe('chainsight-1.2.0');
    expect(releaseName('1.2.0', '# Changelog\n\n## Unreleased\n\n## 1.2.0\n')).toBe(
      'chainsight-1.2.0-unreleased',
    );
    expect(() => releaseName('1.3.0', '# Changelog\n\n## 1.2.0\n')).toThrow('no section "## 1.3.0"');
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    expect(releaseName(version, read('CHANGELOG.md'))).toContain(version);
  });
});

describe('the container', () => {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const values = (word: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

  it('has two stages: only what the first one made is in the second', () => {
    const from = lines.flatMap((line, index) => (line.startsWith('FROM ') ? [index] : []));
    expect(from).toHaveLength(2);
    expect(lines[from[0] ?? 0]).toBe(`FROM node:${NODE_VERSION.split('.')[0]}-bookworm-slim AS build`);
    const copies = lines.slice(from[1]).filter((line) => /^(?:COPY|ADD) /.test(line));
    expect(copies).toEqual(['COPY --from=build /opt/chainsight /opt/chainsight']);
    for (const [, program = ''] of read('Dockerfile').matchAll(/node ((?:lib|test)\/\S+)/g))
      expect(existsSync(join(ROOT, program)), program).toBe(true);
  });

  it('runs without rights what the archive starts, and asks its health', () => {
    expect(values('USER')).toEqual(['10001:10001']);
    expect(values('ENTRYPOINT')).toEqual(['["/opt/chainsight/chainsight"]']);
    expect(existsSync(join(ROOT, 'lib/cli/archive/chainsight'))).toBe(true);
    const [health = ''] = values('HEALTHCHECK');
    const command = JSON.parse(health.slice(health.indexOf('['))) as readonly string[];
    expect(command[0]).toBe('/opt/chainsight/node');
    expect(() => new Script(command[2] ?? '')).not.toThrow();
    const [, route = ''] = /'(\/api\/[a-z]+)'/.exec(command[2] ?? '') ?? [];
    expect(existsSync(join(ROOT, 'app', route, 'route.ts')), route).toBe(true);
  });

  it('is composed with a read-only root, no capabilities and a bound on memory, and the front alone is open', () => {
    const [, chainsight = '', postgres = '', caddy = ''] =
      /chainsight:\n([^]*?)\n {2}postgres:\n([^]*?)\n {2}caddy:\n([^]*?)\nnetworks:/.exec(
        read('compose.yaml'),
      ) ?? [];
    for (const line of ['read_only: true', 'cap_drop: [ALL]', 'no-new-privileges:true', 'mem_limit: 1500m'])
      expect(chainsight, line).toContain(line);
    expect([chainsight, postgres, caddy].map((text) => /^ {4}ports:/m.test(text))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('an archive', () => {
  /** A folder with the same files, made at another time and with other rights. */
  function folderOf(time: number, mode: number): string {
    const folder = join(top, String(time), 'chainsight');
    for (const name of time === 1 ? ['b/two', 'a'] : ['a', 'b/two']) {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, `of ${name}`);
      chmodSync(path, mode);
      utimesSync(path, time, time);
    }
    chmodSync(join(folder, 'a'), 0o700 | mode);
    return folder;
  }

  it('of the same files has the same bytes, whenever and by whomever they were written', async () => {
    const folders = [folderOf(1, 0o600), folderOf(1_000_000_000, 0o664)] as const;
    const bytes = await Promise.all(
      folders.map(async (folder, index) => {
        await writeTar(folder, join(top, `${index}.tar.gz`), TIME);
        writeZip(folder, join(top, `${index}.zip`), TIME);
        return ['tar.gz', 'zip'].map((kind) =>
          readFileSync(join(top, `${index}.${kind}`)).toString('base64'),
        );
      }),
    );
    expect(bytes[1]).toEqual(bytes[0]);
    execFileSync('tar', ['-xzf', join(top, '0.tar.gz'), '-C', top]);
    expect(readFileSync(join(top, 'chainsight/b/two'), 'utf8')).toBe('of b/two');
    expect(statSync(join(top, 'chainsight/a')).mode & 0o777).toBe(0o755);
    const unzipped = unzipSync(readFileSync(join(top, '0.zip')));
    expect(Object.keys(unzipped)).toEqual(['chainsight/a', 'chainsight/b/two']);
  });

  it('has what starts it on its platform, and what its operator needs', () => {
    const app = join(top, 'app');
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), '{}');
    const node = new TextEncoder().encode('node');
    fillArchive(join(top, 'linux'), 'linux-x64', app, node);
    fillArchive(join(top, 'windows'), 'win-x64', app, node);
    const linux = filesIn(join(top, 'linux'));
    const windows = filesIn(join(top, 'windows'));
    const both = ['app/package.json', 'chainsight.mjs', 'log-file.mjs', 'LICENSE', 'docs/operate.md'];
    // Rules and dashboard that docs/monitoring.md says to take over.
    both.push(...filesIn(join(ROOT, 'docs/monitoring')).map((name) => `docs/monitoring/${name}`));
    expect(linux).toEqual(
      expect.arrayContaining([
        ...both,
        'node',
        'chainsight',
        'docs/deploy/chainsight.service',
        'docs/deploy/Caddyfile',
        'docs/deploy/nginx.conf',
      ]),
    );
    const own = [
      'node.exe',
      'chainsight.cmd',
      'install-service.ps1',
      'uninstall-service.ps1',
      'docs/deploy/windows/web.config',
    ];
    expect(windows).toEqual(expect.arrayContaining([...both, ...own]));
    for (const name of ['chainsight', 'node'])
      expect(statSync(join(top, 'linux', name)).mode & 0o111).toBe(0o111);
    for (const name of ['chainsight.cmd', 'install-service.ps1']) {
      const text = readFileSync(join(top, 'windows', name), 'utf8');
      expect(
        text
          .split('\n')
          .slice(0, -1)
          .every((line) => line.endsWith('\r')),
      ).toBe(true);
      // Windows PowerShell reads a script without a byte order mark in the code page of the machine.
      expect(Buffer.from(text).every((byte) => byte < 0x80)).toBe(true);
    }
  });

  it('has the Node of the lock file', () => {
    expect(lock.packages['node_modules/node']?.version).toBe(NODE_VERSION);
  });
});

describe('the list of packages', () => {
  it('is CycloneDX, the same each time, with what runs and without what only tests need', () => {
    const text = makeSbom();
    expect(makeSbom()).toBe(text);
    const bom = JSON.parse(text) as {
      readonly bomFormat: string;
      readonly metadata: { readonly component: { readonly name: string } };
      readonly components: readonly {
        readonly name: string;
        readonly version: string;
        readonly purl: string;
      }[];
    };
    expect([bom.bomFormat, bom.metadata.component.name]).toEqual(['CycloneDX', 'chainsight']);
    const names = bom.components.map(({ name }) => name);
    for (const name of ['next', 'pkijs', 'asn1js', 'react', 'pg']) expect(names).toContain(name);
    for (const name of ['playwright', 'vitest', 'eslint']) expect(names).not.toContain(name);
    for (const { name, version, purl } of bom.components.filter(({ name: of }) => of === 'pkijs'))
      expect([lock.packages[`node_modules/${name}`]?.version, purl]).toEqual([
        version,
        `pkg:npm/pkijs@${version}`,
      ]);
  });
});

describe('for Windows', () => {
  it.each(['install-service.ps1', 'uninstall-service.ps1'])('%s is PowerShell', async (name) => {
    const parse = await parsePowerShell();
    const root = parse(read(`docs/deploy/windows/${name}`));
    expect(root.hasError, root.toString().match(/.{80}\((?:ERROR|MISSING).{80}/)?.[0]).toBe(false);
  });

  it('the configuration for IIS is XML, and sends on to the port that the service has', () => {
    const problems: string[] = [];
    const parser = new DOMParser({
      errorHandler: (level, message) => problems.push(`${level} ${String(message)}`),
    });
    const document = parser.parseFromString(read('docs/deploy/windows/web.config'), 'text/xml');
    expect(problems).toEqual([]);
    const actions = Array.from(document.getElementsByTagName('action')).map((one) => one.getAttribute('url'));
    expect(actions).toContain('http://127.0.0.1:3000/{R:1}');
    expect(read('docs/deploy/windows/install-service.ps1')).toContain('$Port = 3000');
  });
});

describe('for systemd', () => {
  it('the unit is one, and leaves a service little to do harm with', () => {
    const unit = join(top, 'chainsight.service');
    // The program is not where it will be; everything else is checked as it is.
    const program = join(top, 'chainsight');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(unit, read('docs/deploy/chainsight.service').replaceAll('/opt/chainsight', top));
    const analyze = (...args: readonly string[]): string =>
      execFileSync('systemd-analyze', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    analyze('verify', '--man=no', unit);
    expect(analyze('security', '--offline=true', '--threshold=20', unit)).toContain('Overall exposure level');
  });
});
