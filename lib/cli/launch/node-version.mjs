/** The oldest Node that can run the launchers; everything else runs on the Node that npm installs. */
const OLDEST_NODE = '20.9.0';

/**
 * Tells whether `version` ("20.20.2") is at least `oldest`.
 * @param {string} version
 * @param {string} oldest
 */
export function isAtLeast(version, oldest) {
  const have = version.split('.').map(Number);
  const need = oldest.split('.').map(Number);
  for (let i = 0; i < need.length; i += 1) {
    const difference = (have[i] || 0) - (need[i] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Ends the program with one line when the host's Node is too old. Called before any other module is
 * loaded, because those would fail on an old Node with a syntax or import error.
 */
export function requireNode(version = process.versions.node) {
  if (isAtLeast(version, OLDEST_NODE)) return;
  process.stderr.write(
    `Chainsight: Node ${version} is too old; install Node ${OLDEST_NODE} or newer (24 is best) and try again.\n`,
  );
  process.exit(1);
}
