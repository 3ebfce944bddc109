import { ensureInstalled } from './install.mjs';
import { runNode } from './run.mjs';

/**
 * Runs one of the project's TypeScript programs on the installed Node and ends with its exit code.
 * @param {readonly string[]} args the script, from the project's top folder, and its arguments
 */
export async function tool(args) {
  ensureInstalled({ tests: args[0]?.startsWith('test/') === true });
  process.exit(await runNode(args));
}
