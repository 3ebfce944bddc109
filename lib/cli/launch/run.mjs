import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT, projectPath } from './paths.mjs';

/**
 * Where Node keeps what it compiled: half of what a short program such as `npm run check` does is reading and
 * compiling its own files. A folder that can't be written to is passed over by Node itself.
 */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'node');

/** Environment of everything the launchers start. @param {Record<string, string>} [more] */
function environment(more = {}) {
  return {
    NODE_COMPILE_CACHE: COMPILED,
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    PATH: projectPath(),
    ...more,
  };
}

/**
 * Runs a script on the project's own Node with this program's input and output, and passes signals on.
 * @param {readonly string[]} args script and its arguments
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code; 128 + n after signal n, as shells count
 */
export function runNode(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, args, { cwd: ROOT, env: environment(env), stdio: 'inherit' });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code === null ? 128 + (signal === 'SIGINT' ? 2 : 15) : code);
    });
  });
}
