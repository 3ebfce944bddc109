/**
 * The part of a release that is the same on every platform: the built server with the files that it reaches, as
 * Next traced them, and the programs that it starts by themselves. Packages for development are in neither.
 */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { BUILD, ROOT } from '../launch/paths.mjs';

/** Programs and threads that are not part of Next's bundles: they run from their sources. */
const PROGRAMS = [
  'lib/cli/backup.ts',
  'lib/cli/trust-update.ts',
  'lib/server/decode/worker.ts',
  'lib/server/probe/worker.ts',
  'lib/cli/launch/headers.mjs',
  'lib/cli/launch/port.mjs',
];

/** What every start waits for, as one file: its packages are hundreds of small ones, which a cold disk gives one by one. */
const AT_THE_START = 'lib/cli/check-config.ts';

/** Parts of the build folder that only builds read, and pages that a server here left in it. */
const OF_BUILDS =
  /^(?:build|cache|diagnostics|types|dev|trace|trace-build|turbopack|chainsight-sources|lock|required-server-files\.js|server\/route-cache)(?:\/|$)|\.(?:map|nft\.json)$/;

/** Pictures are not resized here, so that no platform's binaries are needed. */
const NOT_NEEDED = /^node_modules\/(?:@img|sharp|typescript|caniuse-lite)\//;

/** The roots of this machine and of its organisation, as the build found them: a server finds its own. */
const OF_THIS_MACHINE = /^trust\//;

/** What Next loads only while it builds, or in its development server. */
const OF_DEVELOPMENT =
  /next\/dist\/(?:compiled\/(?:webpack\/|next-server\/.*\.dev\.js|@mswjs\/interceptors\/ClientRequest\/llhttp)|server\/lib\/route-resolver|lib\/upgrade\/)/;

/** Next's own tracer, of which it has no types. */
interface Tracer {
  readonly nodeFileTrace: (
    files: readonly string[],
    options: {
      readonly base: string;
      readonly processCwd: string;
      readonly ignore: (path: string) => boolean;
    },
  ) => Promise<{ readonly fileList: ReadonlySet<string> }>;
}
const { nodeFileTrace } = createRequire(import.meta.url)('next/dist/compiled/@vercel/nft') as Tracer;

const slashes = (path: string): string => path.split(sep).join('/');

/** Files below a folder, with slashes. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => slashes(relative(folder, join(entry.parentPath, entry.name))));

/** Paths from the top that a trace of the build names, those of packages. */
function readTrace(name: string): readonly string[] {
  const { files } = JSON.parse(readFileSync(join(BUILD, name), 'utf8')) as {
    readonly files: readonly string[];
  };
  return files
    .map((file) => slashes(relative(ROOT, normalize(join(BUILD, dirname(name), file)))))
    .filter((path) => path.startsWith('node_modules/') && !NOT_NEEDED.test(path));
}

/** Files of packages that the built server, and what starts it, reach; from the top. */
async function traced(): Promise<ReadonlySet<string>> {
  const routes = filesIn(join(BUILD, 'server')).filter((name) => name.endsWith('.nft.json'));
  const found = new Set(readTrace('next-server.js.nft.json'));
  // As Next does for its standalone output, which is a build of its own. What is bundled and was traced is not traced again.
  const start = ['lib/start-server', 'next', 'require-hook', 'next-server'];
  const { fileList } = await nodeFileTrace(
    start.map((name) => join(ROOT, `node_modules/next/dist/server/${name}.js`)),
    {
      base: ROOT,
      processCwd: ROOT,
      ignore: (path) =>
        (found.has(path) && path.includes('/compiled/')) ||
        OF_DEVELOPMENT.test(path) ||
        NOT_NEEDED.test(path),
    },
  );
  for (const path of fileList) if (path.startsWith('node_modules/')) found.add(path);
  for (const name of routes) for (const path of readTrace(`server/${name}`)) found.add(path);
  return found;
}

/** Sources and packages that the programs reach. */
async function reached(): Promise<{
  readonly sources: readonly string[];
  readonly packages: readonly string[];
}> {
  const { metafile } = await build({
    entryPoints: PROGRAMS.map((path) => join(ROOT, path)),
    absWorkingDir: ROOT,
    outdir: join(ROOT, 'nowhere'),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    logLevel: 'error',
  });
  const inputs = Object.keys(metafile.inputs);
  const packageOf = (path: string): string =>
    path
      .split('/')
      .slice(0, path.startsWith('node_modules/@') ? 3 : 2)
      .join('/');
  return {
    sources: inputs.filter((path) => path.startsWith('lib/')).sort(),
    packages: [...new Set(inputs.filter((path) => path.startsWith('node_modules/')).map(packageOf))].sort(),
  };
}

/** Writes a program and all that it reaches as one file. */
async function bundle(program: string, file: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, program)],
    absWorkingDir: ROOT,
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['pg-native'],
    legalComments: 'none',
    logLevel: 'error',
    // Packages of the older kind ask for Node's own parts this way.
    banner: {
      js: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`,
    },
  });
}

/** A whole package, without what only debuggers and compilers read. */
const copyPackage = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: (path) => !/\.(?:map|[cm]?ts|node)$/.test(path) });

/** Writes the server into a folder. */
export async function assembleApp(app: string, version: string): Promise<void> {
  const copy = (path: string): void => {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(app, path));
  };
  const { sources, packages } = await reached();
  const ofPackages = [...(await traced())].filter((path) => !/\.(?:map|node)$/.test(path));
  for (const path of [...ofPackages, ...sources]) copy(path);
  for (const path of packages) copyPackage(join(ROOT, path), join(app, path));
  for (const path of filesIn(join(ROOT, 'public'))) if (!OF_THIS_MACHINE.test(path)) copy(`public/${path}`);
  for (const name of filesIn(BUILD)) {
    if (OF_BUILDS.test(name) || name.startsWith('node_modules/')) continue;
    mkdirSync(dirname(join(app, '.next', name)), { recursive: true });
    copyFileSync(join(BUILD, name), join(app, '.next', name));
  }
  // Packages under the names that the bundles have for them: links, which not every archive knows.
  const links = join(BUILD, 'node_modules');
  for (const name of readdirSync(links)) {
    const target = realpathSync(join(links, name));
    copyPackage(target, join(app, '.next/node_modules', name));
  }
  await bundle(AT_THE_START, join(app, AT_THE_START.replace('.ts', '.mjs')));
  // Where it was built is nobody's business, and not where it runs.
  const settings = join(app, '.next/required-server-files.json');
  writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll(JSON.stringify(ROOT).slice(1, -1), '.'));
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly imports: unknown;
  };
  const manifest = { name: 'chainsight', version, private: true, type: 'module', imports };
  writeFileSync(join(app, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
