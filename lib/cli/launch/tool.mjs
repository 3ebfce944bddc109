import { ensureInstalled } from './install.mjs';
import { runNode } from './run.mjs';

/** Programs that use what only tests and tools need. */
const WITH_TESTS = /^(test\/|lib\/cli\/(?:package|release\/release)\.ts$)/;

/**
 * Runs one of the project's TypeScript programs on the installed Node and ends with its exit code.
 * @param {readonly string[]} args the script, from the project's top folder, and its arguments
 */
export async function tool(args) {
  ensureInstalled({ tests: WITH_TESTS.test(args[0] ?? '') });
  process.exit(await runNode(args));
}
