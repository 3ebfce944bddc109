/** Makes a source of what the draft holds: the files already decoded, and the text, decoded now. */
import type { DecodedInput } from '#lib/core/input/types.ts';
import { core } from '../worker/client.ts';
import type { EndpointOutcome } from './endpoint-client.ts';
import type { JudgePlan } from './plan.ts';
import { sourceOfInputs } from './source.ts';

/** @throws Error when nothing readable is left, the signal's reason when cancelled. */
export async function sourceOfDraft(plan: JudgePlan, signal: AbortSignal): Promise<EndpointOutcome> {
  const ofFiles = plan.files.flatMap(({ decoded }) => (decoded ? [decoded] : []));
  const ofText = plan.text === '' ? [] : await decodeText(plan.text, signal);
  const inputs = [...ofText, ...ofFiles];
  if (inputs.every(({ certificates, computer }) => certificates.length === 0 && !computer)) {
    throw new Error(await nothingRead(inputs));
  }
  const kind = plan.files.length > 0 ? 'files' : 'text';
  return { ok: true, source: sourceOfInputs(inputs, { kind, label: labelOf(plan), host: plan.host }) };
}

/** What it is instead, where that is known. The words come when they are needed: the start page has none of them. */
async function nothingRead(inputs: readonly DecodedInput[]): Promise<string> {
  const { INPUT_PROBLEMS } = await import('#lib/core/input/problems.ts');
  const { problemWords } = await import('#lib/content/input/problems.ts');
  const instead = inputs
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => INPUT_PROBLEMS[code].weight === 'lost')
    .map(problemWords)
    .map(({ what, todo }) => `${what} ${todo}`);
  return ['No certificate could be read from what was entered.', ...instead.slice(0, 3)].join(' ');
}

function decodeText(text: string, signal: AbortSignal): Promise<readonly DecodedInput[]> {
  return core.call('decode', [{ name: null, bytes: new TextEncoder().encode(text) }], { signal });
}

function labelOf({ files, text }: JudgePlan): string {
  if (files.length === 0) return 'Pasted text';
  const [first] = files;
  const ofFiles = files.length === 1 && first ? first.name : `${files.length} files`;
  return text === '' ? ofFiles : `${ofFiles} and pasted text`;
}
