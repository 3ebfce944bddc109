/** What the command line asks about: files together, or endpoints one by one. */
import { CLI_LIMITS } from '../limits.ts';
import { BadInput } from './bad-input.ts';
import { isFile, nameOf, readText } from './files.ts';

export interface Question {
  /** For people: names of files, or the endpoint as it was written. */
  readonly label: string;
  /** What `gather` takes. */
  readonly inputs: readonly string[];
  /** Address of what was asked about, for formats that want one. */
  readonly uri: string;
}

/** Names of files, not of hosts: a file that is missing shall not be looked up in DNS. */
const FILE_NAME = /[/\\]|\.(pem|cer|crt|der|p7b|p7c|pfx|p12|txt|json)$/i;

/** @throws BadInput */
export async function questionsOf(
  inputs: readonly string[],
  list: string | undefined,
): Promise<readonly Question[]> {
  const questions = [
    ...questionsOfInputs(inputs),
    ...(list === undefined ? [] : await readList(list)).map(endpoint),
  ];
  if (questions.length === 0) throw new BadInput('nothing to check: give files, HOST[:PORT] or --list FILE');
  if (questions.length > CLI_LIMITS.targets)
    throw new BadInput(
      `${questions.length} endpoints: at most ${CLI_LIMITS.targets} in one run; split the list`,
    );
  return questions;
}

function questionsOfInputs(inputs: readonly string[]): readonly Question[] {
  const missing = inputs.filter((input) => !isFile(input));
  if (inputs.length > 0 && missing.length === 0)
    return [{ label: inputs.map(nameOf).join(', '), inputs, uri: encodeURI(inputs[0] ?? '') }];
  if (missing.length < inputs.length) throw new BadInput(`${missing.join(', ')}: no such file`);
  const files = missing.filter(
    (input) => inputs.length > 1 && FILE_NAME.test(input) && !input.includes('://'),
  );
  if (files.length > 0) throw new BadInput(`${files.join(', ')}: no such file`);
  return missing.map(endpoint);
}

const endpoint = (text: string): Question => ({
  label: text,
  inputs: [text],
  uri: text.includes('://') ? encodeURI(text) : `tls://${encodeURI(text)}`,
});

async function readList(file: string): Promise<readonly string[]> {
  const content = await readText(file, `--list ${file}`);
  const lines = content
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) throw new BadInput(`--list ${file}: no host in it; write one HOST[:PORT] a line`);
  return [...new Set(lines)];
}
