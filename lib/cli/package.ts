/**
 * `npm run package [-- FOLDER]`: the command line as a package of its own, `chainsight-VERSION.tgz`. Everything
 * is bundled, so it starts fast and needs no other package; Piscina comes along as it is, because its threads
 * are started from files of its own.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { EXIT_BAD_INPUT } from './check/exit.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The oldest Node whose parts are all there that the program uses. */
const NODE_MAJOR = 24;

/** What is started: says so where Node is too old, before anything that an older one can't load; 3 is "bad input". */
const BIN = `#!/usr/bin/env node
const { node } = process.versions;
if (Number(node.split('.')[0]) >= ${NODE_MAJOR}) import('./main.mjs');
else {
  process.stderr.write('chainsight: Node ' + node + ' is too old; install Node ${NODE_MAJOR} or newer and try again.\\n');
  process.exitCode = ${EXIT_BAD_INPUT};
}
`;

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly description: string;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

async function makePackage(out: string): Promise<string> {
  const folder = join(out, 'package');
  rmSync(folder, { recursive: true, force: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['piscina', 'pg-native'] },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node24',
      minify: true,
      rolldownOptions: {
        input: {
          main: join(ROOT, 'lib/cli/chainsight.ts'),
          'second-thread': join(ROOT, 'lib/cli/check/second-thread.ts'),
          worker: join(ROOT, 'lib/server/decode/worker.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const bin = join(folder, 'chainsight.mjs');
  writeFileSync(bin, BIN);
  chmodSync(bin, 0o755);

  const piscina = join(ROOT, 'node_modules', 'piscina');
  cpSync(join(piscina, 'dist'), join(folder, 'node_modules/piscina/dist'), { recursive: true });
  for (const file of ['package.json', 'LICENSE'])
    cpSync(join(piscina, file), join(folder, 'node_modules/piscina', file));

  const { version, license, description } = manifestOf(ROOT);
  const manifest = {
    name: 'chainsight',
    version,
    description,
    license,
    type: 'module',
    bin: { chainsight: 'chainsight.mjs' },
    engines: { node: `>=${NODE_MAJOR}` },
    dependencies: { piscina: manifestOf(piscina).version },
    bundleDependencies: ['piscina'],
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', out, folder], { stdio: 'ignore', cwd: out });
  return join(out, `chainsight-${version}.tgz`);
}

const out = resolve(process.argv[2] ?? join(ROOT, 'dist'));
mkdirSync(out, { recursive: true });
console.log(await makePackage(out));
