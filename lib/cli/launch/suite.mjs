import { readChoice } from '../../../test/tools/suite/choice.mjs';
import { provide } from '../../../test/tools/suite/machine.mjs';
import { fail, say } from './say.mjs';
import { tool } from './tool.mjs';

/** `npm test`: looks at the machine first, then installs and runs. */
export async function suite() {
  const choice = readChoice(process.argv.slice(2), process.env);
  if ('problem' in choice) fail(choice.problem);
  const problem = provide(choice.steps, say);
  if (problem !== null) fail(problem);
  if (choice.leftOut.length > 0) say(`Left out as asked: ${choice.leftOut.join(', ')}.`);
  await tool(['test/tools/suite.ts', ...choice.steps]);
}
