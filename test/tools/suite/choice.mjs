/** Which steps of the suite shall run. Plain JavaScript, because it is asked before anything is installed. */
import { parseArgs } from 'node:util';

export const STEP_NAMES = ['server', 'lint', 'build', 'format', 'types', 'conformance', 'unit', 'browser'];

/**
 * Reads `npm test -- [STEP…] [--without STEP]…`. npm itself takes `--without` where the `--` before it was
 * forgotten: then it is in the environment, and its steps may look like those to run.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ steps: readonly string[], leftOut: readonly string[] } | { problem: string }}
 */
export function readChoice(args, env) {
  const taken = env.npm_config_without;
  let parsed;
  try {
    const options = /** @type {const} */ ({ without: { type: 'string', multiple: true } });
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const isBare = taken === 'true';
  const only = isBare ? [] : parsed.positionals;
  const without = [
    ...(parsed.values.without ?? []),
    ...(isBare ? parsed.positionals : taken ? [taken] : []),
  ].flatMap((names) => names.split(','));
  const unknown = [...only, ...without].filter((name) => !STEP_NAMES.includes(name));
  if (unknown.length > 0)
    return { problem: `There is no step ${unknown.join(', ')}. There are: ${STEP_NAMES.join(', ')}.` };
  const steps = STEP_NAMES.filter(
    (name) => (only.length === 0 || only.includes(name)) && !without.includes(name),
  );
  if (steps.length === 0) return { problem: 'No step is left to run.' };
  return { steps, leftOut: STEP_NAMES.filter((name) => !steps.includes(name)) };
}
