/**
 * Starts the server from an unpacked release: nothing is installed or built, and nothing is written into the
 * release. Configured as `npm start` is, by environment variables; what is kept lies in the folder `data` beside
 * this file unless CHAINSIGHT_DATA_DIR names another. `backup FILE` and `restore FILE` save and bring back stored
 * links, `update-roots` fetches the lists of roots. CHAINSIGHT_LOG_FILE sends what is printed to a file.
 */
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TOP = dirname(fileURLToPath(import.meta.url));
const APP = join(TOP, 'app');
/** Milliseconds that a connection waits for its next request: longer than proxies in front keep theirs. */
const KEEP_ALIVE = 75_000;
/** Milliseconds that open requests have when the server is stopped; connections that wait would hold it for a minute. */
const STOP = 5_000;

/** Programs that are started by a word, with the arguments that they take. */
const TASKS = {
  backup: { program: 'lib/cli/backup.ts', args: ['save'], file: true },
  restore: { program: 'lib/cli/backup.ts', args: ['restore'], file: true },
  'update-roots': { program: 'lib/cli/trust-update.ts', args: [], file: false },
};

/** @param {string} line @returns {never} */
function fail(line) {
  process.stderr.write(`Chainsight: ${line}\n`);
  process.exit(1);
}

/** @param {string} path of a module in the release */
const load = (path) => import(pathToFileURL(join(APP, path)).href);

const { CHAINSIGHT_DATA_DIR, CHAINSIGHT_LOG_FILE } = process.env;
process.env.CHAINSIGHT_DATA_DIR = resolve(CHAINSIGHT_DATA_DIR || join(TOP, 'data'));
if (CHAINSIGHT_LOG_FILE) await startLog(resolve(CHAINSIGHT_LOG_FILE));

const [task, file, ...more] = process.argv.slice(2);
if (task === undefined) await serve();
else await runTask(task);

/** @param {string} path */
async function startLog(path) {
  const { logTo } = await import('./log-file.mjs');
  try {
    logTo(path);
  } catch (error) {
    fail(`CHAINSIGHT_LOG_FILE is ${path}, which can't be written (${String(error)}).`);
  }
}

/** @param {string} name */
async function runTask(name) {
  const known = Object.hasOwn(TASKS, name) ? TASKS[/** @type {keyof typeof TASKS} */ (name)] : undefined;
  if (known === undefined || more.length > 0 || (!known.file && file !== undefined))
    fail('usage: chainsight [backup FILE | restore FILE | update-roots]');
  if (known.file && file === undefined) fail(`name the file: chainsight ${name} FILE`);
  const given = file === undefined ? [] : [resolve(file)];
  process.argv = [process.execPath, known.program, ...known.args, ...given];
  process.chdir(APP);
  await load(known.program);
}

async function serve() {
  const { parsePort, portProblem } = await load('lib/cli/launch/port.mjs');
  const port = parsePort(process.env.PORT);
  if (port === null) fail(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  const hostname = process.env.HOST || '127.0.0.1';
  const problem = await portProblem(port, hostname);
  if (problem !== null) fail(`can't listen on ${hostname} port ${port} (${problem}); check HOST and PORT.`);
  process.chdir(APP);
  await load('lib/cli/check-config.mjs');
  if (process.exitCode) process.exit();
  await sendHsts();

  const { config } = JSON.parse(readFileSync(join(APP, '.next', 'required-server-files.json'), 'utf8'));
  // Pages are served as they were built: nothing is written beside them.
  config.experimental.isrFlushToDisk = false;
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // What Next's own standalone server does.
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
  });
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => setTimeout(() => process.exit(0), STOP).unref());
  const { startServer } = createRequire(join(APP, 'package.json'))('next/dist/server/lib/start-server');
  await startServer({
    dir: APP,
    isDev: false,
    config,
    hostname,
    port,
    allowRetry: false,
    keepAliveTimeout: KEEP_ALIVE,
  });
  const shown = hostname.includes(':') ? `[${hostname}]` : hostname;
  process.stdout.write(`Chainsight is ready at http://${shown}:${port}\n`);
  const asked = hostname === '0.0.0.0' ? '127.0.0.1' : hostname === '::' ? '[::1]' : shown;
  // The trust files are made when first asked for: now, so that no visitor waits for them.
  await fetch(`http://${asked}:${port}/api/v1/trust/manifest.json`).catch(() => undefined);
}

/** HSTS as the operator sets it. The release is never written to, so it is put on the answers, not into the build. */
async function sendHsts() {
  /** @type {typeof import('../launch/headers.mjs')} */
  const { hstsHeader, parseHsts } = await load('lib/cli/launch/headers.mjs');
  const seconds = parseHsts(process.env.CHAINSIGHT_HSTS_SECONDS);
  if (seconds === null) fail('CHAINSIGHT_HSTS_SECONDS must be a number of seconds, such as 31536000.');
  if (seconds === 0) return;
  const { key, value } = hstsHeader({ seconds, subdomains: process.env.CHAINSIGHT_HSTS_SUBDOMAINS === '1' });
  subscribe('http.server.request.start', (message) => {
    const { request, response } =
      /** @type {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} */ (
        message
      );
    if (request.headers['x-forwarded-proto'] === 'https') response.setHeader(key, value);
  });
}
