/**
 * What the launchers print. They run on the host's own Node before anything is installed, so this folder
 * is plain JavaScript without dependencies.
 */

/** Prints one line about what is going on. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Prints one line about something that is not as it should be. @param {string} line */
export function warn(line) {
  process.stderr.write(`Chainsight: ${line}\n`);
}

/** Ends the program with one clear line instead of a stack trace. @param {string} line @returns {never} */
export function fail(line) {
  process.stderr.write(`Chainsight: ${line}\n`);
  process.exit(1);
}

/** Seconds since `start` (from `performance.now()`), as "3.2 s". @param {number} start */
export function elapsed(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
