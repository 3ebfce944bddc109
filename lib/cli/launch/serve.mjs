import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { parsePort, portProblem } from './port.mjs';
import { runNode } from './run.mjs';
import { fail, say, warn } from './say.mjs';

/**
 * Names are looked up by the system, one thread each, and Node gives them half of its threads; a name that
 * nobody answers for holds its own for half a minute. Threads without work cost next to nothing.
 */
const THREADS = '64';

/**
 * `npm start`: installs, builds, serves. Listens on the loopback address unless HOST says otherwise: away
 * from localhost browsers only run the page's cryptography over HTTPS, so there a reverse proxy is needed
 * anyway.
 */
export async function serve() {
  const port = parsePort(process.env.PORT);
  if (port === null) fail(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  const host = process.env.HOST || '127.0.0.1';
  await requirePort(port, host);
  if (process.getuid?.() === 0) {
    warn('this is started as root, whose rights the server does not need; start it as a user of its own.');
  }
  ensureInstalled({ tests: false });
  const wrong = await runNode(['lib/cli/check-config.ts']);
  if (wrong !== 0) process.exit(wrong);
  await ensureBuilt();
  await requirePort(port, host); // somebody may have taken it meanwhile

  const server = runNode(
    ['node_modules/next/dist/bin/next', 'start', '--hostname', host, '--port', String(port)],
    { NODE_ENV: 'production', UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? THREADS },
  );
  const ready = new AbortController();
  void announce(port, host, ready.signal);
  const code = await server;
  ready.abort();
  process.exit(code);
}

/** @param {number} port @param {string} host */
async function requirePort(port, host) {
  const problem = await portProblem(port, host);
  if (problem === null) return;
  if (problem === 'EADDRINUSE') {
    fail(
      `port ${port} is already in use; stop the other program or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (problem === 'EACCES')
    fail(`port ${port} needs more rights; choose one above 1023: PORT=3000 npm start`);
  fail(`can't listen on ${host} port ${port} (${problem}); check HOST and PORT.`);
}

/** Says where the page is as soon as it answers. @param {number} port @param {string} host @param {AbortSignal} signal */
async function announce(port, host, signal) {
  const open = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' || host === '::1';
  const shown = `http://${open ? 'localhost' : host}:${port}`;
  const asked =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  while (!signal.aborted) {
    try {
      await fetch(`http://${asked}:${port}/`, { method: 'HEAD', signal });
      say(`Chainsight is ready at ${shown}`);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  // The trust files are made when first asked for: now, so that no visitor waits for them. It also begins
  // their renewal, where that is switched on. A failure is told where it happens, in the server.
  await fetch(`http://${asked}:${port}/api/v1/trust/manifest.json`, { signal }).catch(() => undefined);
}
