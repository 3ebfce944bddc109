/** `npm run check -- FILE…|HOST:PORT…`: the page's core in Node. */
import { checkCommand, runProgram } from './check/command.ts';

await runProgram(checkCommand());
