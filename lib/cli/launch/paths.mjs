import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

export const MODULES = join(ROOT, 'node_modules');

/** The Node that npm installed: the one version everything but the launchers runs on. */
export const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Next's build folder; tests move it, so that they never overwrite a build being served. */
export const BUILD = join(ROOT, process.env.CHAINSIGHT_DIST_DIR || '.next');

/**
 * PATH without any node_modules/.bin. `npm` started from it runs on the host's Node, so that it does
 * not replace the very Node it is running on.
 */
export function hostPath(path = process.env.PATH || '') {
  return path
    .split(delimiter)
    .filter((entry) => !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry))
    .join(delimiter);
}

/** PATH with the project's programs first. */
export function projectPath(path = process.env.PATH || '') {
  return [join(MODULES, '.bin'), hostPath(path)].join(delimiter);
}
