/** The options of `check`. What judges is loaded when they are read, so that `--help` answers at once. */
import { FORMATS, PURPOSES_TO_ASK, type CheckOptions } from './options.ts';
import { Command, CommanderError, Option } from 'commander';
import { BadInput } from './bad-input.ts';
import { EXIT_BAD_INPUT } from './exit.ts';
import { PASSWORD_VARIABLE } from './password.ts';

const HELP = `
Several endpoints are checked side by side, each by itself; files given together are one question.

What --as takes:
${Object.entries(PURPOSES_TO_ASK)
  .map(([id, words]) => `  ${id.padEnd(16)}${words}`)
  .join('\n')}

Exit code: 0 trusted, 1 untrusted, 2 unknown, 3 bad input or not reached. Of several the first of
1, 3, 2, 0 that occurs.

Examples:
  check sts.contoso.com
  check --host sts.contoso.com --trust corporate-root.cer server.pem
  check --list hosts.txt --format junit > chains.xml`;

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

export const checkCommand = (): Command =>
  new Command('check')
    .description('Validates certificate chains from files or live endpoints, as the page does.')
    .argument(
      '[inputs...]',
      'files (PEM, DER, PKCS #7 …; "-" reads standard input), or HOST[:PORT], several if wished',
    )
    .option('--list <file>', 'check the HOST[:PORT] on each line of this file; "-" reads standard input')
    .option('--host <name>', 'name or address the certificate must be valid for')
    .option('--at <time>', 'validate at this time (ISO 8601) instead of now')
    .addOption(new Option('--format <form>', 'how to print').choices([...FORMATS]).default('text'))
    .option('--json', 'the same as --format json: the versioned report', false)
    .option('--trust <file>', 'also trust the certificates of this file (repeatable)', collect, [])
    .option('--no-second', 'do not read the path a second time with pkijs')
    .option('--rules <id>', 'rule set', 'clients')
    .addOption(
      new Option('--as <purpose>', 'judge as this, whatever the certificates say that they are for').choices(
        Object.keys(PURPOSES_TO_ASK),
      ),
    )
    .option(
      '--leaf <which>',
      'of several certificates in files the one to judge: its place as the text lists them, its name, or the start of its SHA-256',
    )
    .option('--clients', 'judge for every kind of client too', false)
    .option(
      '--password-file <file>',
      `file whose first line is the password of PKCS #12 and Java key stores (else: ${PASSWORD_VARIABLE}, or asked for at a terminal)`,
    )
    .option('--online', 'fetch issuers, CRLs and OCSP answers from the addresses in the certificates')
    .option('--no-online', 'ask no address (without either: endpoints are asked about, files are not)')
    .addHelpText('after', HELP)
    .exitOverride()
    .action(async (inputs: readonly string[], options: CheckOptions) => {
      const { check } = await import('./run.ts');
      process.exitCode = await check(inputs, options);
    });

/** Runs the program with this process's arguments and sets its exit code. */
export async function runProgram(program: Command): Promise<void> {
  try {
    await program.exitOverride().parseAsync();
  } catch (error) {
    if (error instanceof BadInput) process.stderr.write(`${error.message}\n`);
    else if (!(error instanceof CommanderError)) throw error;
    const helped = error instanceof CommanderError && error.exitCode === 0;
    process.exitCode = helped ? 0 : EXIT_BAD_INPUT;
  }
}
