/** The command line over files: locked key stores, several certificates, other purposes, the matrix of clients. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#lib/core/report/types.ts';
import type { ComputerJson } from '#lib/view/clients/computer.ts';
import type { ClientJson } from '#lib/view/report/json.ts';
import { HOST, makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';
import { makePfx } from '#test/e2e/support/openssl.ts';

const SCRIPT = join(import.meta.dirname, '../../lib/cli/check.ts');
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };
const PASSWORD = 'Geheim 1';

let folder: string;
const file = (name: string): string => join(folder, name);

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const check = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> =>
  new Promise((resolve) => {
    const fixed = ['--no-second', '--trust', file('root.pem')];
    execFile(
      process.execPath,
      [SCRIPT, ...fixed, ...args],
      { env: { ...process.env, ...environment } },
      (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    ).stdin?.end();
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-'));
  const root = await makeRoot('Contoso Root', LONG);
  const issuing = await makeIntermediate(root, 'Contoso Issuing', { ...LONG, purposes: null });
  const sts = await makeLeaf(issuing, LONG);
  const mail = await makeLeaf(issuing, {
    ...LONG,
    subject: 'CN=mail.contoso.com',
    names: [{ type: 'dns', value: 'mail.contoso.com' }],
  });
  const signIn = await makeLeaf(issuing, { ...LONG, purposes: ['clientAuth'], names: null });
  writeFileSync(file('root.pem'), root.pem);
  writeFileSync(file('sts.pem'), sts.pem);
  writeFileSync(file('issuing.pem'), issuing.pem);
  writeFileSync(file('two.pem'), [mail, sts, issuing].map(({ pem }) => pem).join(''));
  writeFileSync(file('sign-in.pem'), signIn.pem + issuing.pem);
  writeFileSync(file('locked.pfx'), await makePfx([sts, issuing], PASSWORD));
  execFileSync(
    'openssl',
    [
      'req',
      '-new',
      '-nodes',
      '-newkey',
      'rsa:2048',
      '-keyout',
      'new.pem',
      '-out',
      'new.csr',
      '-subj',
      `/CN=${HOST}`,
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  writeFileSync(file('password'), `${PASSWORD}\r\nnot this line\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a locked key store', () => {
  it('is named as locked, with the ways to open it', async () => {
    const { status, stderr } = await check([file('locked.pfx')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /locked\.pfx: It is locked with a password\..*--password-file.*CHAINSIGHT_PASSWORD/,
    );
  });

  it('opens with the first line of a file, or with the environment', async () => {
    expect((await check(['--password-file', file('password'), file('locked.pfx')])).status).toBe(0);
    expect((await check([file('locked.pfx')], { CHAINSIGHT_PASSWORD: PASSWORD })).status).toBe(0);
  });

  it('says that a password does not fit, and when the file with it is missing', async () => {
    const wrong = await check([file('locked.pfx')], { CHAINSIGHT_PASSWORD: 'geheim 1' });
    expect([wrong.status, wrong.stderr]).toEqual([3, expect.stringContaining('does not open this file')]);
    const missing = await check(['--password-file', file('nowhere'), file('locked.pfx')]);
    expect([missing.status, missing.stderr]).toEqual([3, expect.stringContaining('--password-file')]);
  });

  it('is asked about at a terminal, where nothing typed is seen', async () => {
    const command = [
      process.execPath,
      SCRIPT,
      '--no-second',
      '--trust',
      file('root.pem'),
      file('locked.pfx'),
    ];
    const quoted = command.map((part) => `'${part}'`).join(' ');
    const terminal = spawn('script', ['-qec', quoted, '/dev/null'], {
      env: { ...process.env, CHAINSIGHT_PASSWORD: undefined },
    });
    let seen = '';
    const answers = ['wrong', PASSWORD];
    terminal.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
      if (/Password of [^\r\n]*: $/.test(seen)) terminal.stdin.write(`${answers.shift() ?? ''}\r`);
    });
    const status = await new Promise((resolve) => terminal.on('close', resolve));
    expect([status, answers]).toEqual([0, []]);
    expect(seen).toContain('That password does not fit.');
    expect(seen).not.toContain(PASSWORD);
    expect(seen).toContain(`“${HOST}”: the chain holds up to “Contoso Root”`);
  });
});

describe('several certificates in a file', () => {
  it('are all named, with the one that was taken', async () => {
    const { stdout } = await check([file('two.pem')]);
    expect(stdout).toContain(`1. mail.contoso.com (judged), 2. ${HOST}.`);
  });

  it.each(['2', HOST, HOST.toUpperCase()])('are chosen by place or name: %s', async (leaf) => {
    const { stdout } = await check(['--leaf', leaf, file('two.pem')]);
    expect(stdout).toContain(`2. ${HOST} (judged).`);
  });

  it('are listed where the choice is none of them', async () => {
    for (const leaf of ['3', '0', 'sip.contoso.com']) {
      const { status, stderr } = await check(['--leaf', leaf, file('two.pem')]);
      expect([status, stderr]).toEqual([3, expect.stringContaining(`1. mail.contoso.com, 2. ${HOST}`)]);
    }
  });
});

it('judges as something else, and names all it can judge as', async () => {
  const asServer = await check(['--as', 'server', file('sign-in.pem')]);
  expect([asServer.status, asServer.stdout]).toEqual([
    1,
    expect.stringContaining('Judged as: TLS server, as asked'),
  ]);
  const { stdout } = await check(['--help']);
  expect(stdout).toMatch(/radius\s+RADIUS server \(EAP\)/);
  const unknown = await check(['--as', 'tls', file('sign-in.pem')]);
  expect([unknown.status, unknown.stderr]).toEqual([
    3,
    expect.stringContaining('Allowed choices are server'),
  ]);
});

it('judges for every kind of client, as text and in the JSON', async () => {
  const { stdout } = await check(['--clients', file('two.pem')]);
  expect(stdout).toMatch(/### For whom\n\nTrusted by \d+ of \d+ kinds of client/);
  expect(stdout).toMatch(/- ! Firefox: trusted\. Trusted because of your organisation’s roots/);
  const { clients } = JSON.parse((await check(['--clients', '--json', file('two.pem')])).stdout) as Report & {
    readonly clients: readonly ClientJson[];
  };
  expect(clients.find(({ client }) => client === 'firefox')).toMatchObject({
    verdict: 'trusted',
    enterprise: 'decides',
  });
  expect(JSON.parse((await check(['--json', file('two.pem')])).stdout)).not.toHaveProperty('clients');
});

it('names a request for what it is, and compares it with the certificate beside it', async () => {
  const alone = await check([file('new.csr')]);
  expect([alone.status, alone.stderr]).toEqual([3, expect.stringContaining(`request (CSR) for “${HOST}”`)]);
  expect(alone.stderr).toContain('whoever made it holds the key');
  const beside = await check([file('two.pem'), file('new.csr'), '--host', HOST]);
  expect([beside.status, beside.stderr]).toEqual([0, expect.stringContaining('has another key')]);
});

describe('the file that the script for a failing computer wrote', () => {
  const record = (more: Readonly<Record<string, unknown>>): string => {
    const pem = (name: string) => execFileSync('openssl', ['x509', '-in', file(name)]).toString();
    const now = new Date().toISOString();
    return JSON.stringify({
      format: 'chainsight-computer-1',
      system: 'windows',
      version: 'Microsoft Windows NT 10.0.19045.0',
      host: HOST,
      port: 443,
      clock: now,
      serverDate: now,
      received: [pem('sts.pem'), pem('issuing.pem')],
      stores: { root: [pem('root.pem')], userRoot: [], ca: [], disallowed: [] },
      ...more,
    });
  };
  const run = (more: Readonly<Record<string, unknown>>, ...args: readonly string[]): Promise<Run> => {
    writeFileSync(file('computer.json'), record(more));
    return check([...args, file('computer.json')]);
  };

  it('ends as that computer judges, and says why it differs from everybody else', async () => {
    const trusted = await run({});
    expect(trusted.status).toBe(0);
    expect(trusted.stdout).toMatch(/^## This computer: trusted/);
    expect(trusted.stdout).toContain('This computer trusts the chain that it received.');

    const lacking = await run({ stores: { root: [], userRoot: [], ca: [], disallowed: [] } });
    expect(lacking.status).toBe(1);
    expect(lacking.stdout).toMatch(/^## This computer: not trusted/);
    expect(lacking.stdout).toContain(`Microsoft Windows NT 10.0.19045.0, ${HOST}:443.`);
    expect(lacking.stdout).toContain('This computer lacks the root “Contoso Root”, which others have');
    expect(lacking.stdout).toContain('`certutil -addstore -f Root root.cer`');
    // What follows is the public view, of the same certificates for the same host.
    expect(lacking.stdout).toContain('## Trusted, but not by all clients: ');
    expect(lacking.stdout).toContain(`Checked for ${HOST}`);
  });

  it('is not known where it got no certificate, and bad input where the file breaks off', async () => {
    const silent = await run({ received: [], error: 'timed out' });
    expect(silent.status).toBe(2);
    expect(silent.stdout).toContain('This computer got no certificate at all: timed out');
    writeFileSync(file('cut.json'), record({}).slice(0, 900));
    const cut = await check([file('cut.json')]);
    expect(cut.status).toBe(3);
    expect(cut.stderr).toContain('breaks off');
  });

  it('is told in the JSON and in the other formats alike', async () => {
    const bare = { stores: { root: [], userRoot: [], ca: [], disallowed: [] } };
    const json = JSON.parse((await run(bare, '--json')).stdout) as {
      readonly verdict: string;
      readonly computer: ComputerJson;
    };
    expect(json.verdict).toBe('trusted');
    expect(json.computer).toMatchObject({
      verdict: 'untrusted',
      elsewhere: 'trusted',
      facts: [{ code: 'root-missing', weight: 'cause' }],
    });
    const junit = await run(bare, '--format', 'junit');
    expect(junit.stdout).toMatch(/<failure .*message="This computer lacks the root/);
  });
});
