/** Clients that are asked with one start for all cases: a small program in their language. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, readLines, run, versionOf } from './run.ts';
import type { Answer, Exhibit, LabClient } from './types.ts';

const program = (name: string): string => join(import.meta.dirname, '../programs', name);

interface Own {
  readonly id: string;
  readonly profile: string;
  readonly version: () => Promise<string | null>;
  /** Program and arguments for a list in this file. */
  readonly command: (list: string, folder: string) => Promise<readonly string[]> | readonly string[];
  readonly write?: (exhibits: readonly Exhibit[]) => string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Seconds for a whole list; a case takes milliseconds. */
const LIST_SECONDS = 900;

const listClient = ({ id, profile, version, command, write = listOf, env }: Own): LabClient => ({
  id,
  profile,
  connects: true,
  version,
  async ask(exhibits, folder): Promise<ReadonlyMap<string, Answer>> {
    const list = join(folder, `${id}.list`);
    const answers = new Map<string, Answer>();
    let open = exhibits.filter(({ port }) => port !== null);
    while (open.length > 0) {
      writeFileSync(list, write(open));
      const [file = '', ...args] = await command(list, folder);
      const { code, output } = await run(file, args, {
        seconds: LIST_SECONDS,
        ...(env ? { env: { ...process.env, ...env } } : {}),
      });
      for (const [one, answer] of readLines(output)) answers.set(one, answer);
      open = open.filter(({ case: { id: one } }) => !answers.has(one));
      const [fatal] = open;
      if (code !== null || !fatal) break;
      // The first without an answer ended the program itself, as Node 24 does over CA keys on secp256k1.
      answers.set(fatal.case.id, { accepts: false, reason: 'the program itself crashed' });
      open = open.slice(1);
    }
    return answers;
  },
});

export const node = listClient({
  id: 'node',
  profile: 'this-server',
  version: async () => Promise.resolve(`Node ${process.versions.node} (OpenSSL ${process.versions.openssl})`),
  command: (list) => [process.execPath, program('connect.ts'), list],
});

export const python = listClient({
  id: 'python',
  profile: 'openssl',
  version: async () =>
    versionOf(
      '/usr/bin/python3',
      ['-c', 'import sys,ssl;print("Python",sys.version.split()[0],"with",ssl.OPENSSL_VERSION)'],
      /Python .*/,
    ),
  command: (list) => ['/usr/bin/python3', program('connect.py'), list],
});

export const go = listClient({
  id: 'go',
  profile: 'go',
  version: async () => versionOf('go', ['version'], /go1[\d.]+/),
  async command(list, folder) {
    const built = join(folder, 'connect-go');
    if (!existsSync(built)) {
      const env = {
        ...process.env,
        GOFLAGS: '-mod=mod',
        GOPROXY: 'off',
        GOCACHE: join(folder, 'go-cache'),
        CGO_ENABLED: '0',
      };
      await run('go', ['build', '-o', built, program('connect.go')], { seconds: 300, env });
    }
    return [built, list];
  },
});

export const java = listClient({
  id: 'java',
  profile: 'java-11',
  version: async () => versionOf('java', ['-version'], /(?<=version ")[^"]+/),
  command: (list) => ['java', program('Connect.java'), list],
  write: (exhibits) =>
    exhibits
      .map(({ case: { id, host }, port, rootsFile }) => [id, host, port, rootsFile].join('\t'))
      .join('\n'),
});

/** Where npm put a client that is no dependency of the project. */
const fetched = (name: string): string =>
  join(process.env['CHAINSIGHT_LAB_CLIENTS'] ?? '', 'node_modules/.bin', name);

export const deno = listClient({
  id: 'deno',
  profile: 'rustls',
  version: async () => versionOf(fetched('deno'), ['--version'], /deno [\d.]+/),
  command: (list) => [fetched('deno'), 'run', '--allow-all', '--no-lock', program('connect.ts'), list],
  env: { DENO_NO_UPDATE_CHECK: '1', DENO_TLS_CA_STORE: '' },
});

export const bun = listClient({
  id: 'bun',
  profile: 'bun',
  version: async () => versionOf(fetched('bun'), ['--version'], /^[\d.]+/m),
  command: (list) => [fetched('bun'), program('connect.ts'), list],
});
