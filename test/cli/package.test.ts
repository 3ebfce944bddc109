/** The command line as a package: made, installed elsewhere without any network, and used against real servers. */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import { EXIT_BAD_INPUT, worstExit } from '#lib/cli/check/exit.ts';
import type { Report } from '#lib/core/report/types.ts';
import { HOST, makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';
import { serveHttp, type HttpServer } from '#test/server/support/relay.ts';
import { freePort } from '#test/tools/port.ts';

const ROOT = join(import.meta.dirname, '../..');
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };

let folder: string;
let issuer: HttpServer;
const servers: Server[] = [];
/** Sends the whole chain; sends the leaf alone. */
let whole: string;
let alone: string;
let silent: string;

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed program, away from the project, with nothing but Node in its path. */
const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const script = join(folder, 'there/node_modules/chainsight/chainsight.mjs');
    const env = { ...process.env, PATH: '/usr/bin:/bin' };
    execFile(process.execPath, [script, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
const check = (...args: readonly string[]): Promise<Run> =>
  run('check', '--trust', join(folder, 'root.pem'), '--host', HOST, ...args);

async function serve(chain: readonly Issued[], leaf: Issued): Promise<string> {
  const server = createServer({
    cert: chain.map(({ pem }) => pem).join(''),
    key: await privateKeyPem(leaf.keys),
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-package-'));
  const made = execFileSync(process.execPath, [join(ROOT, 'lib/cli/package.ts'), folder], {
    encoding: 'utf8',
  }).trim();
  const npm = ['install', '--offline', '--no-audit', '--no-fund', '--prefix', join(folder, 'there'), made];
  execFileSync('npm', [...npm, '--cache', join(folder, 'cache')], { stdio: 'pipe' });

  const root = await makeRoot('Contoso Root', LONG);
  issuer = await serveHttp((_, response) => response.end(issuing.der));
  const issuing = await makeIntermediate(root, 'Contoso Issuing', LONG);
  const leaf = await makeLeaf(issuing, { ...LONG, caIssuers: `${issuer.url}/issuing.crt` });
  writeFileSync(join(folder, 'root.pem'), root.pem);
  writeFileSync(join(folder, 'whole.pem'), leaf.pem + issuing.pem);
  writeFileSync(join(folder, 'alone.pem'), leaf.pem);
  whole = await serve([leaf, issuing], leaf);
  alone = await serve([leaf], leaf);
  silent = `127.0.0.1:${await freePort()}`;
  writeFileSync(join(folder, 'hosts.txt'), `# ours\n${whole}\n\n${alone} # forgotten\n${whole}\n${silent}\n`);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await issuer.stop();
  rmSync(folder, { recursive: true });
});

describe('the package', () => {
  it('answers for help and version', async () => {
    const help = await run('check', '--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const option of [
      '--list',
      '--format',
      '--host',
      '--at',
      '--trust',
      '--rules',
      '--json',
      'Exit code',
    ])
      expect(help.stdout).toContain(option);
    expect((await run('--version')).stdout).toBe('0.1.0\n');
    expect((await run('--help')).stdout).toContain('check');
  });

  it('judges a file, with the second reading in its thread', async () => {
    const { status, stdout } = await check('whole.pem');
    expect(status).toBe(0);
    expect(stdout).toContain('A second library, pkijs');
    expect((await check('alone.pem')).status).toBe(1);
  });

  it('judges what comes through a pipe', () => {
    const script = join(folder, 'there/node_modules/chainsight/chainsight.mjs');
    const check = [process.execPath, script, 'check', '--trust', join(folder, 'root.pem'), '--host', HOST];
    const piped = ['-c', 'cat "$0" | "$@"', join(folder, 'whole.pem'), ...check];
    for (const [named, called] of [
      ['-', 'standard input'],
      ['/dev/stdin', '/dev/stdin'],
    ] as const) {
      const { stdout } = spawnSync('sh', [...piped, named], { encoding: 'utf8' });
      expect(stdout.split('\n', 1)[0]).toMatch(new RegExp(`^## Trusted.*: ${called}$`));
    }
  });

  it('judges an endpoint, with the issuer fetched and read in another thread', async () => {
    const { status, stdout } = await check('--json', alone);
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.certificates.map(({ provenance }) => provenance[0]?.kind)).toContain('aia');
  });

  it('says which Node it needs where that is too old, and ends with 3', async () => {
    const old = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})';
    const script = join(folder, 'there/node_modules/chainsight/chainsight.mjs');
    const ended = new Promise<Run>((resolve) =>
      execFile(process.execPath, ['--import', old, script, 'check', 'x'], (error, stdout, stderr) =>
        resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
      ),
    );
    expect(await ended).toEqual({
      status: 3,
      stdout: '',
      stderr: 'chainsight: Node 20.20.2 is too old; install Node 24 or newer and try again.\n',
    });
  });

  it('ends with 3 and a line for what can’t be used', async () => {
    for (const [args, says] of [
      [[], /nothing to check/],
      [['missing.pem'], /no such file/],
      [['a.pem', 'b.pem'], /a\.pem, b\.pem: no such file/],
      [['whole.pem', 'missing.pem'], /^missing\.pem: no such file/],
      [['whole.pem', '.'], /^\.: this is a folder; name the files in it/],
      [['--format', 'yaml', 'whole.pem'], /text, json, sarif, junit/],
      [['--list', 'nothing.txt'], /--list nothing\.txt: .*no such file/],
      [['--at', 'noon', 'whole.pem'], /--at noon: not a time/],
      [['--rules', 'none', 'whole.pem'], /--rules none: one of .*clients/],
    ] as const) {
      const { status, stdout, stderr } = await check(...args);
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(says);
    }
  });
});

describe('several endpoints', () => {
  it('are a line each in the order asked, each once', async () => {
    const { status, stdout } = await check('--list', 'hosts.txt');
    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
      ['trusted', whole],
      ['untrusted', alone],
      ['not checked', silent],
      [''],
    ]);
    expect((await check(whole, silent)).status).toBe(3);
    expect((await check(whole, whole.replace('127.0.0.1', 'localhost'))).status).toBe(0);
  });

  it('are a list of reports in JSON', async () => {
    const { stdout } = await check('--format', 'json', '--list', 'hosts.txt');
    const { version, results } = JSON.parse(stdout) as {
      readonly version: number;
      readonly results: readonly { readonly verdict: string; readonly report: Report | null }[];
    };
    expect(version).toBe(1);
    expect(results.map(({ verdict, report }) => [verdict, report?.version])).toEqual([
      ['trusted', 1],
      ['untrusted', 1],
      [null, undefined],
    ]);
  });

  it('are test cases in JUnit’s XML', async () => {
    const { stdout } = await check('--format', 'junit', '--list', 'hosts.txt');
    const document = new DOMParser().parseFromString(stdout, 'application/xml');
    const cases = Array.from(document.getElementsByTagName('testcase')).map((one) => [
      one.getAttribute('name'),
      one.firstChild?.nodeName ?? 'passed',
    ]);
    expect(cases).toEqual([
      [whole, 'passed'],
      [alone, 'failure'],
      [silent, 'error'],
    ]);
    const suite = document.getElementsByTagName('testsuite')[0];
    expect(['tests', 'failures', 'errors'].map((name) => suite?.getAttribute(name))).toEqual(['3', '1', '1']);
  });

  it('are results in SARIF, whose rules are all described', async () => {
    const { stdout } = await check('--format', 'sarif', '--list', 'hosts.txt');
    const { version, runs } = JSON.parse(stdout) as {
      readonly version: string;
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly invocations: readonly {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly unknown[];
        }[];
        readonly results: readonly {
          readonly ruleId: string;
          readonly level: string;
          readonly locations: readonly {
            readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
          }[];
        }[];
      }[];
    };
    const [first] = runs;
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const errors = first?.results.filter(({ level }) => level === 'error') ?? [];
    expect(errors.map(({ ruleId }) => ruleId)).toContain('issuer-only-downloadable');
    for (const { locations } of errors)
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toBe(`tls://${alone}`);
    const described = first?.tool.driver.rules.map(({ id }) => id);
    expect(described?.toSorted()).toEqual(
      [...new Set(first?.results.map(({ ruleId }) => ruleId))].toSorted(),
    );
    expect(first?.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(first?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });

  it('have one exit code', () => {
    expect(worstExit([0, 2, 3, 1])).toBe(1);
    expect(worstExit([0, 2, EXIT_BAD_INPUT])).toBe(3);
    expect(worstExit([2, 0])).toBe(2);
    expect(worstExit([0])).toBe(0);
  });
});
