/** The program of the package: `chainsight check …`. */
import { Command } from 'commander';
import { VERSION } from '#lib/view/report/version.ts';
import { checkCommand, runProgram } from './check/command.ts';

// Threads are files beside this one; the server has its own where it was started.
globalThis.chainsightDecodeWorker = new URL('./worker.mjs', import.meta.url).href;

await runProgram(
  new Command('chainsight')
    .description('Shows which link of a certificate chain is untrusted, and why.')
    .version(VERSION)
    .addCommand(checkCommand()),
);
