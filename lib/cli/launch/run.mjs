import { spawn } from 'node:child_process';
import { NODE, ROOT, projectPath } from './paths.mjs';

/** Environment of everything the launchers start. @param {Record<string, string>} [more] */
function environment(more = {}) {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PATH: projectPath(), ...more };
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
